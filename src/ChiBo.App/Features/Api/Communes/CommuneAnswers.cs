using ChiBo.App.Features.Communes;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Api.Communes;

/// <summary>A commune with its verdict of today, as it is kept.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="District">Name of the unit above.</param>
/// <param name="Verdict"><c>conforming</c>, <c>nonconforming</c>, <c>undecided</c> or <c>noAgencyCell</c>.</param>
/// <param name="Failures">Findings that fail.</param>
/// <param name="Unknowns">Findings that cannot be told.</param>
/// <param name="NextChangeOn">The day on which the verdict may change by itself; null when there is none.</param>
internal sealed record CommuneAnswer(
    string Code,
    string Name,
    string? District,
    string Verdict,
    int Failures,
    int Unknowns,
    DateOnly? NextChangeOn
)
{
    public static CommuneAnswer Of(CommuneLine line) =>
        new(line.Code, line.Name, line.District, line.Verdict.Word(), line.Failures, line.Unknowns, line.NextChangeOn);
}

/// <summary>A review, for the document: it is written by the same writer as on the command line.</summary>
internal sealed record ReviewAnswer(
    DateOnly AsOf,
    string Guidance,
    string GuidanceStatus,
    IReadOnlyList<ReviewedCommune> Communes,
    ReviewSummary Summary
);

/// <summary>A commune of a review; <c>eligible</c> is there for one without an agency cell only.</summary>
internal sealed record ReviewedCommune(
    string Code,
    string Name,
    string Verdict,
    bool? Eligible,
    IReadOnlyList<ReviewFinding> Findings,
    IReadOnlyList<OperationFinding>? Operation = null
);

/// <summary>A finding of operation (II.2); <c>month</c> is there for those about a month, overrides where some are recorded.</summary>
internal sealed record OperationFinding(
    string Rule,
    string Clause,
    string Outcome,
    string Subject,
    string Observed,
    string Required,
    string? Month,
    IReadOnlyList<OperationOverride>? Overrides,
    string Explanation,
    IReadOnlyList<string> Evidence
);

/// <summary>A recorded override of the order of meetings; <c>by</c> is there for who may see people.</summary>
internal sealed record OperationOverride(string DecidedAt, string? By, string Reason);

/// <summary>One rule decided for one subject.</summary>
internal sealed record ReviewFinding(
    string Rule,
    string Clause,
    string Outcome,
    string Subject,
    string Observed,
    string Required,
    int? AbleToAttend,
    string Explanation,
    IReadOnlyList<string> Evidence
);

/// <summary>How many communes have which verdict.</summary>
internal sealed record ReviewSummary(int Conforming, int Nonconforming, int NoAgencyCell, int Undecided);

/// <summary>Verdicts over time, for the document.</summary>
internal sealed record TimelineAnswer(
    string Commune,
    IReadOnlyList<TimelineDayAnswer> Days,
    IReadOnlyList<OperationDayAnswer>? Operation = null
);

/// <summary>A day on which findings of operation (II.2) change, with <c>rules=operation</c> alone.</summary>
internal sealed record OperationDayAnswer(DateOnly Day, IReadOnlyList<TimelineFinding> Findings);

/// <summary>A day on which the verdict changes, with the findings that changed.</summary>
internal sealed record TimelineDayAnswer(
    DateOnly Day,
    string? Before,
    string? After,
    IReadOnlyList<TimelineFinding> Findings
);

/// <summary>A finding that is not as it was.</summary>
internal sealed record TimelineFinding(
    string Rule,
    string Clause,
    string Subject,
    TimelineSide? Before,
    TimelineSide? After
);

/// <summary>What a finding said.</summary>
internal sealed record TimelineSide(string Outcome, string Observed, string Required);

/// <summary>Forecasts, for the document: the answer is what <c>chibo forecast</c> writes.</summary>
internal sealed record ForecastAnswer(DateOnly AsOf, IReadOnlyList<ForecastCommune> Communes);

/// <summary>The cells of a commune.</summary>
internal sealed record ForecastCommune(string Code, IReadOnlyList<ForecastCell> Cells);

/// <summary>A cell.</summary>
internal sealed record ForecastCell(
    string Code,
    DateOnly? BelowOn,
    int ReachingAge,
    IReadOnlyList<ForecastMonth> Months
);

/// <summary>Official members on a day.</summary>
internal sealed record ForecastMonth(DateOnly Day, int Announced, int Expected, int Minimum);
