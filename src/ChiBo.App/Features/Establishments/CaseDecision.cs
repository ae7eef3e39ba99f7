namespace ChiBo.App.Features.Establishments;

/// <summary>What the committee decided.</summary>
/// <param name="Key">Which case.</param>
/// <param name="Seen">Number of the act after which the page was read.</param>
/// <param name="Number">Number of the decision.</param>
/// <param name="On">Day of the decision.</param>
internal sealed record CaseDecision(long Key, long Seen, string? Number, DateOnly On);
