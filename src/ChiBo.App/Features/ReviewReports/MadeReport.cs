using ChiBo.App.Features.Reviews;
using ChiBo.Domain.Register;
using ChiBo.Domain.Reports;
using ChiBo.Guidance.ReviewReports;

namespace ChiBo.App.Features.ReviewReports;

/// <summary>A report of a review as it is drafted: its facts, the sentences drafted from them, its tables.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Draft">The sentences.</param>
/// <param name="Tables">The tables.</param>
internal sealed record MadeReport(
    ReviewReportFacts Facts,
    IReadOnlyList<ReportSentence> Draft,
    ReviewReportTables Tables
)
{
    /// <summary>Drafted from a register in one pass over its communes.</summary>
    public static MadeReport Of(ReviewCase review, string scope, IReadOnlyList<ReportRecord>? deviations = null) =>
        Of(
            new ReviewReportFacts(
                review.Day,
                scope,
                [.. ReviewedRegister.Of(review.Reviewer, review.Scope, review.Day)]
            )
            {
                Guidance = review.Guidance.Number,
                Deviations = deviations ?? [],
            }
        );

    /// <summary>Drafted from facts, wherever they come from.</summary>
    public static MadeReport Of(ReviewReportFacts facts) =>
        new(facts, ReviewReportDraft.Of(facts), ReviewReportTables.Of(facts.Communes));

    /// <summary>What a scope is called: the unit by its name on the day; the one province, or the whole, without a unit.</summary>
    public static string ScopeOf(RegisterSnapshot snapshot, string? under, DateOnly day)
    {
        RegisterColumns columns = snapshot.Columns;
        ushort number = Days.Of(day);
        return
            under is not null
            && columns.UnitCodes.TryGet(under, out int unit)
            && columns.Units.VersionOn(unit, number) is >= 0 and var version
            ? columns.UnitName(version)
            : "toàn bộ địa bàn trong sổ bộ";
    }
}
