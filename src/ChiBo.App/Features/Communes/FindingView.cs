using ChiBo.App.CommandLine;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Communes;

/// <summary>A finding as the page shows it: the clause, the facts in a sentence, and whom it counted.</summary>
public sealed record FindingView
{
    public required string Clause { get; init; }

    public required string Title { get; init; }

    public required string ClauseText { get; init; }

    public required Status Status { get; init; }

    public required string Subject { get; init; }

    public required string Sentence { get; init; }

    public required string Observed { get; init; }

    public required string Required { get; init; }

    /// <summary>Names, for who may see them; codes of cells and areas as their names.</summary>
    public IReadOnlyList<(string Text, string? Path)> People { get; init; } = [];

    /// <summary>Regulations of the province on which it rests beside the guidance, with their pages.</summary>
    public IReadOnlyList<(string Text, string? Path)> Local { get; init; } = [];

    /// <summary>How many names the reader may not see.</summary>
    public int Hidden { get; init; }

    /// <summary>What is shown in place of people, where the finding counts something else: chapters of regulations.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The page on which what is asked for is recorded.</summary>
    public (Phrase Text, string Path)? Mend { get; init; }

    public bool IsMet => Status == Status.Met;

    /// <summary>Those that are not met first, then those that cannot be told.</summary>
    public static int OrderOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.Fail => 0,
            Outcome.Unknown => 1,
            _ => 2,
        };

    internal static FindingView Of(
        Finding finding,
        OpenCommune opened,
        ExplanationContext context,
        IReadOnlyDictionary<string, string> names,
        Visitor visitor
    )
    {
        string? NameOf(string code) => context.NameOfOrganisation(code) ?? context.NameOfUnit(code);
        bool countsChapters = finding.Rule == Rule.AgencyCellRegulationsComplete;
        IEnumerable<string> codes = countsChapters ? [] : finding.Evidence;
        List<(string, string?)> people =
        [
            .. codes.Select(code =>
                names.TryGetValue(code, out string? name)
                    ? (name.Length == 0 ? code : name, PagePaths.Member(code, visitor))
                : NameOf(code) is { } place ? (place, (string?)null)
                : ("", null)
            ),
        ];
        return new FindingView
        {
            Clause = finding.Rule.Clause(),
            Title = Explanations.Title(finding.Rule, visitor.Language),
            ClauseText = opened.Case.Guidance.FindClause(finding.Rule.Clause())?.Words ?? "",
            Status = finding.Outcome switch
            {
                Outcome.Pass => Status.Met,
                Outcome.Fail => Status.NotMet,
                _ => Status.NotEnoughData,
            },
            Subject = NameOf(finding.Subject) ?? finding.Subject,
            Sentence = Explanations.Explain(finding, context, visitor.Language),
            Observed =
                NameOf(finding.Observed)
                ?? (
                    names.TryGetValue(finding.Observed, out string? who) ? who
                    : IsPerson(finding) ? "1"
                    : finding.Observed
                ),
            Required = finding.Required,
            Local =
            [
                .. Explanations
                    .LocalTexts(finding, context)
                    .Select(text =>
                        (text.Id, text.Key is { } key ? FormattableString.Invariant($"/local-regulations/{key}") : null)
                    ),
            ],
            Missing = countsChapters
                ? [.. finding.Missing.Select(word => Explanations.Chapter(word, visitor.Language))]
                : [],
            People = [.. people.Where(person => person.Item1.Length > 0)],
            Hidden = people.Count(person => person.Item1.Length == 0),
        };
    }

    /// <summary>Whether what was observed is a person, whom not everybody may know.</summary>
    private static bool IsPerson(Finding finding) =>
        finding.Rule == Rule.AgencyCellSecretaryRank && finding.Counted.Count == 1;
}
