using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.ReviewReports;

/// <summary>Communes of a district, or of whatever is directly above them, by their verdicts.</summary>
/// <param name="Code">Its code; empty where none is recorded.</param>
/// <param name="Name">Its name.</param>
/// <param name="Counts">How many of each verdict.</param>
public sealed record VerdictLine(string Code, string Name, VerdictCounts Counts);

/// <summary>A rule of organisation, and what it decided.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Passed">How many cells, areas or communes it let pass.</param>
/// <param name="Failed">How many not.</param>
/// <param name="Unknown">Of how many it could not be told.</param>
/// <param name="CommunesFailed">In how many communes it did not let something pass.</param>
public sealed record RuleLine(Rule Rule, int Passed, int Failed, int Unknown, int CommunesFailed);

/// <summary>A residential cell that has not, or perhaps not, as many official members as it needs.</summary>
/// <param name="CommuneCode">Code of its commune.</param>
/// <param name="Commune">Name of its commune.</param>
/// <param name="Above">Name of the district.</param>
/// <param name="Cell">What was decided of it.</param>
public sealed record CellLine(string CommuneCode, string Commune, string Above, ReviewedSubject Cell);

/// <summary>Residential cells whose official members on the roll are as many.</summary>
/// <param name="From">At least so many.</param>
/// <param name="To">At most so many; nothing for no bound.</param>
/// <param name="Cells">How many cells.</param>
public sealed record StrengthBand(int From, int? To, int Cells);

/// <summary>What the report of a review shows in tables and pictures.</summary>
public sealed record ReviewReportTables
{
    private static readonly (int From, int? To)[] Bands = [(0, 2), (3, 5), (6, 8), (9, 14), (15, 29), (30, null)];

    /// <summary>By district, in the order of their codes.</summary>
    public required IReadOnlyList<VerdictLine> Districts { get; init; }

    /// <summary>By rule of organisation, in their order; those that decided nothing are left out.</summary>
    public required IReadOnlyList<RuleLine> Rules { get; init; }

    /// <summary>Residential cells below their number, and those of which it cannot be told.</summary>
    public required IReadOnlyList<CellLine> Cells { get; init; }

    /// <summary>Residential cells by their strength.</summary>
    public required IReadOnlyList<StrengthBand> Strength { get; init; }

    /// <summary>All communes.</summary>
    public VerdictCounts Total => Sum(Districts.Select(line => line.Counts));

    /// <summary>The tables of some communes.</summary>
    public static ReviewReportTables Of(IReadOnlyList<ReviewedCommune> communes)
    {
        ArgumentNullException.ThrowIfNull(communes);
        int[] strengths =
        [
            .. communes.SelectMany(commune => commune.ResidentialCells).Select(cell => cell.Official ?? 0),
        ];
        return new ReviewReportTables
        {
            Districts =
            [
                .. communes
                    .GroupBy(commune => (Code: commune.AboveCode ?? "", Name: commune.AboveName ?? ""))
                    .OrderBy(group => group.Key.Code, StringComparer.Ordinal)
                    .Select(group => new VerdictLine(
                        group.Key.Code,
                        group.Key.Name,
                        group.Aggregate(default(VerdictCounts), (counts, commune) => counts.With(commune.Verdict))
                    )),
            ],
            Rules = [.. RuleIds.OfOrganisation.Select(rule => LineOf(rule, communes)).Where(IsTold)],
            Cells =
            [
                .. communes.SelectMany(commune =>
                    commune
                        .ResidentialCells.Where(cell => cell.Outcome != Outcome.Pass)
                        .Select(cell => new CellLine(commune.Code, commune.Name, commune.AboveName ?? "", cell))
                ),
            ],
            Strength =
            [
                .. Bands.Select(band => new StrengthBand(
                    band.From,
                    band.To,
                    strengths.Count(official => official >= band.From && !(official > band.To))
                )),
            ],
        };
    }

    private static bool IsTold(RuleLine line) => line.Passed + line.Failed + line.Unknown > 0;

    private static RuleLine LineOf(Rule rule, IReadOnlyList<ReviewedCommune> communes)
    {
        int Count(Outcome outcome) =>
            communes.Sum(commune => commune.By(rule).Count(subject => subject.Outcome == outcome));
        return new RuleLine(
            rule,
            Count(Outcome.Pass),
            Count(Outcome.Fail),
            Count(Outcome.Unknown),
            communes.Count(commune => commune.By(rule).Any(subject => subject.Outcome == Outcome.Fail))
        );
    }

    private static VerdictCounts Sum(IEnumerable<VerdictCounts> all) =>
        all.Aggregate(
            default(VerdictCounts),
            (sum, one) =>
                new VerdictCounts(
                    sum.Conforming + one.Conforming,
                    sum.Nonconforming + one.Nonconforming,
                    sum.NoAgencyCell + one.NoAgencyCell,
                    sum.Undecided + one.Undecided
                )
        );
}
