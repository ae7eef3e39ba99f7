using System.Text;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Explaining;

/// <summary>Chooses the sentence for a finding, and fills it in.</summary>
internal sealed partial class FindingWording(ExplanationTexts texts, ExplanationContext context, Language language)
{
    private const int MostListed = 10;
    private const int MostPoints = 5;

    /// <summary>Stands where people are not told, until the punctuation around them is taken out with it.</summary>
    private const string Hidden = "\uE000";

    public string Explain(Finding finding)
    {
        var text = new StringBuilder(512);
        var lead = new Places(
            ("guidance", context.Guidance.Number),
            ("clause", finding.Rule.Clause()),
            ("day", Day(context.Day))
        );
        texts.Sentences["lead"].WriteTo(text, lead);
        texts.Sentences[SentenceOf(finding)].WriteTo(text, PlacesOf(finding));
        AddNotes(text, finding);
        return WithoutHidden(text).ToString();
    }

    /// <summary>The key of the sentence: rule, outcome and, where there are several ways, which.</summary>
    internal static string SentenceOf(Finding finding)
    {
        string key = $"{finding.Rule.Id()}.{finding.Outcome.Word()}";
        return VariantOf(finding) is { } variant ? $"{key}.{variant}" : key;
    }

    private static string? VariantOf(Finding finding) =>
        (finding.Rule, finding.Outcome) switch
        {
            (Rule.AgencyCellParent, Outcome.Unknown) => (finding.Observed, finding.Required) switch
            {
                ("", "") => "neither",
                ("", _) => "no-parent",
                _ => "no-committee",
            },
            (Rule.ResidentialAreaHasOwnCell, Outcome.Fail) => finding.SharedCells.Count > 0 ? "shared" : "none",
            (Rule.ResidentialCellNineOfficialMembers, Outcome.Pass) => finding.AbleToAttend < Number(finding.Required)
                ? "on-paper"
                : null,
            (Rule.ResidentialCellNineOfficialMembers, Outcome.Fail) => finding.Missing.Count > 0
                ? "some-unknown"
                : null,
            (Rule.AgencyCellSecretaryRank, Outcome.Fail) => SecretaryVariant(finding),
            (Rule.AgencyCellRegulationsComplete, Outcome.Fail) => finding.Counted.Count == 0 ? "none" : null,
            _ => finding.Operation?.Variant,
        };

    private static string SecretaryVariant(Finding finding)
    {
        if (finding.Counted.Count != 1)
        {
            return finding.Counted.Count == 0 ? "none" : "several";
        }

        bool isOnRoll = !finding.Missing.Contains(finding.Subject, StringComparer.Ordinal);
        bool hasRank = finding.Missing.All(code => code == finding.Subject);
        if (isOnRoll)
        {
            return "no-rank";
        }

        return hasRank ? "not-on-roll" : "neither";
    }

    private Places PlacesOf(Finding finding)
    {
        string subject = SubjectOf(finding);
        return finding.Rule switch
        {
            Rule.AgencyCellSingle => new Places(
                ("count", finding.Observed),
                ("excess", Text.Of(Number(finding.Observed) - 1)),
                ("cells", Organisations(finding.Counted))
            ),
            Rule.AgencyCellParent => new Places(
                ("subject", subject),
                ("parent", Organisation(finding.Observed)),
                ("committees", Organisations(Split(finding.Required)))
            ),
            Rule.ResidentialAreaHasOwnCell => new Places(
                ("subject", subject),
                ("count", finding.Observed),
                ("cells", Organisations(finding.Counted)),
                ("shared", Organisations(finding.SharedCells)),
                ("minimum", Text.Of(context.Parameters.MinimumOfficialMembers))
            ),
            Rule.ResidentialCellNineOfficialMembers => new Places(
                ("subject", subject),
                ("count", finding.Observed),
                ("minimum", finding.Required),
                ("missing", Text.Of(Number(finding.Required) - Number(finding.Observed))),
                ("able", Text.Of(finding.AbleToAttend ?? 0)),
                ("maybe", Text.Of(finding.Missing.Count)),
                ("people", People(finding.Missing))
            ),
            Rule.AgencyCellMembersAreOfficials => new Places(
                ("subject", subject),
                ("count", finding.Observed),
                ("people", People(finding.Counted))
            ),
            Rule.AgencyCellSecretaryRank => new Places(
                ("subject", subject),
                ("secretary", People([finding.Observed])),
                ("count", finding.Observed),
                ("people", People(finding.Counted)),
                (
                    "committees",
                    Organisations([
                        .. finding.Missing.Where(code => code != finding.Subject && code != context.CommuneCode),
                    ])
                )
            ),
            Rule.AgencyCellLawfulEstablishment => new Places(
                ("subject", subject),
                ("established", finding.EstablishedOn is { } day ? Day(day) : ""),
                ("count", finding.Observed),
                ("unknown", Text.Of(finding.Underlying.Count(point => point.Outcome == Outcome.Unknown))),
                ("underlying", Points(finding))
            ),
            _ => PlacesOfOperation(finding, subject),
        };
    }

    private void AddNotes(StringBuilder text, Finding finding)
    {
        ReviewParameters parameters = context.Parameters;
        if (finding.Rule == Rule.ResidentialAreaHasOwnCell && parameters.SharedCellCounts)
        {
            AddNote(text, "shared-cell-counts", default);
        }

        if (finding.Rule == Rule.ResidentialCellNineOfficialMembers)
        {
            if (LeftOut(parameters) is { Count: > 0 } leftOut)
            {
                AddNote(text, "left-out", new Places(("statuses", string.Join(", ", leftOut))));
            }

            if (parameters.MinimumOfficialMembers > new ReviewParameters().MinimumOfficialMembers)
            {
                AddNote(text, "stricter-minimum", new Places(("minimum", finding.Required)));
            }
        }

        if (finding.Operation?.Contact is { } lacks)
        {
            AddContactNotes(text, lacks);
        }

        foreach (OrderOverride made in finding.Operation?.Overrides ?? [])
        {
            AddNote(text, "order-override", PlacesOf(made));
        }

        foreach (string sentence in LocalWording.Sentences(finding, context, language))
        {
            text.Append(' ').Append(sentence);
        }

        if (context.Guidance.Status == Documents.GuidanceStatus.Draft)
        {
            AddNote(text, "draft", default);
        }
    }

    private void AddNote(StringBuilder text, string note, in Places places)
    {
        text.Append(' ');
        texts.Notes[note].WriteTo(text, places);
    }

    private List<string> LeftOut(ReviewParameters parameters)
    {
        var words = new List<string>();
        Add(parameters.CountExempt, "exempt");
        Add(parameters.CountAway, "away");
        Add(parameters.CountSuspended, "suspended");
        return words;

        void Add(bool counts, string word)
        {
            if (!counts)
            {
                words.Add(Word(word));
            }
        }
    }
}
