using System.Globalization;
using System.Text;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Explaining;

/// <summary>Chooses the sentence for a finding, and fills it in.</summary>
internal sealed partial class FindingWording(ExplanationTexts texts, ExplanationContext context)
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

        foreach (OrderOverride made in finding.Operation?.Overrides ?? [])
        {
            AddNote(text, "order-override", PlacesOf(made));
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

    private string Points(Finding finding)
    {
        IEnumerable<string> points = finding
            .Underlying.Where(point => point.Outcome == finding.Outcome)
            .Select(point =>
                $"{point.Rule.Clause()} {texts.Titles[point.Rule.Id()]} – {SubjectOf(point)} ({Measure(point)})"
            );
        return Join([.. points], "; ", MostPoints, "and-more-points");
    }

    private string Measure(Finding finding) =>
        finding.Rule switch
        {
            Rule.ResidentialCellNineOfficialMembers => $"{finding.Observed}/{finding.Required}",
            Rule.AgencyCellParent => finding.Observed.Length == 0 ? "?" : Unnamed(finding.Observed),
            Rule.AgencyCellSecretaryRank => context.ShowsCodes ? finding.Observed : Text.Of(finding.Counted.Count),
            _ => finding.Observed,
        };

    private string SubjectOf(Finding finding) =>
        finding.Rule switch
        {
            Rule.AgencyCellSingle
            or Rule.ResidentialAreaHasOwnCell
            or Rule.AreasEveryAreaInCharge
            or Rule.AreasAttended
            or Rule.AreasReported => Named(finding.Subject, context.NameOfUnit),
            _ => Organisation(finding.Subject),
        };

    private string Organisation(string code) => Named(code, context.NameOfOrganisation);

    private string Organisations(IReadOnlyList<string> codes) =>
        codes.Count == 0 ? Word("none") : Join([.. codes.Select(Organisation)], ", ", MostListed, "and-more");

    private string People(IReadOnlyList<string> codes)
    {
        if (context.ShowsCodes)
        {
            return Join(codes, ", ", MostListed, "and-more");
        }

        string?[] names = [.. codes.Select(code => context.NameOfPerson?.Invoke(code))];
        return names.Length == 0 || names.Any(string.IsNullOrEmpty)
            ? Hidden
            : Join(names!, ", ", MostListed, "and-more");
    }

    private static StringBuilder WithoutHidden(StringBuilder text) =>
        text.Replace($" ({Hidden})", "").Replace($": {Hidden}", "");

    private string Join(IReadOnlyList<string> items, string separator, int most, string more)
    {
        string joined = string.Join(separator, items.Take(most));
        if (items.Count <= most)
        {
            return joined;
        }

        var text = new StringBuilder(joined).Append(' ');
        texts.Words[more].WriteTo(text, new Places(("count", Text.Of(items.Count - most))));
        return text.ToString();
    }

    /// <summary>A word that stands alone.</summary>
    public static string Word(ExplanationTexts texts, string key)
    {
        var text = new StringBuilder();
        texts.Words[key].WriteTo(text, default);
        return text.ToString();
    }

    private string Word(string key) => Word(texts, key);

    private string Named(string code, Func<string, string?> nameOf)
    {
        string? name = nameOf(code);
        if (string.IsNullOrEmpty(name))
        {
            return code;
        }

        return context.ShowsCodes ? $"{name} ({code})" : name;
    }

    private string Unnamed(string code) => context.ShowsCodes ? code : Organisation(code);

    private static string[] Split(string codes) => codes.Length == 0 ? [] : codes.Split('|');

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private string Day(DateOnly day) =>
        day.ToString(
            texts.Language == Language.Vietnamese ? "dd/MM/yyyy" : "d MMMM yyyy",
            CultureInfo.InvariantCulture
        );
}
