using ChiBo.Domain.Establishments;

namespace ChiBo.App.Features.Establishments.Deviations;

/// <summary>What the level above decides about a deviation.</summary>
/// <param name="Key">Which.</param>
/// <param name="Seen">Number of the act after which the page was read.</param>
/// <param name="State">Approved, refused, or withdrawn when it was approved before.</param>
/// <param name="On">Day of the approval or refusal; first day on which a withdrawn one no longer holds, never dated back: what was founded under it was covered.</param>
internal sealed record DeviationDecision(long Key, long Seen, DeviationState State, DateOnly On)
{
    /// <summary>Number of the approval.</summary>
    public string? Number { get; init; }

    /// <summary>Why it is refused or taken back.</summary>
    public string? Reason { get; init; }

    /// <summary>First day on which it no longer holds; that of the proposal when nothing is said.</summary>
    public DateOnly? ExpiresOn { get; init; }
}
