using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;

namespace ChiBo.Documents.Reviews;

/// <summary>What a report of a review is to tell.</summary>
public sealed record ReviewReportRequest
{
    /// <summary>The reference day, which every part of the report states.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The day to the end of which the register was known; nothing when it is all that is recorded.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>The guidance that decided.</summary>
    public required GuidanceDocument Guidance { get; init; }

    /// <summary>The communes in the order of their codes; gone through several times, so it may decide them anew.</summary>
    public required IEnumerable<ReportedCommune> Communes { get; init; }

    /// <summary>The language; the prescribed one is Vietnamese.</summary>
    public Language Language { get; init; } = Language.Vietnamese;

    /// <summary>The body above the one that reports.</summary>
    public string? TopOrganisation { get; init; }

    /// <summary>The body that reports.</summary>
    public string? Organisation { get; init; }

    /// <summary>Where it is issued.</summary>
    public string? Place { get; init; }

    /// <summary>The day that the file's own properties tell.</summary>
    public required DateOnly MadeOn { get; init; }

    /// <summary>Tells a person's name by code, for a caller who may show it; without it people are only counted.</summary>
    public Func<string, string?>? NameOfPerson { get; init; }
}
