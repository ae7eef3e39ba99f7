namespace ChiBo.Guidance.Review;

/// <summary>A finding that is not the same on both sides.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Subject">Code of the commune, area or cell that it is about.</param>
/// <param name="Before">What it said; nothing when it was not there.</param>
/// <param name="After">What it says; nothing when it is no longer there.</param>
public sealed record FindingChange(Rule Rule, string Subject, Finding? Before, Finding? After);
