namespace ChiBo.Guidance.Documents;

/// <summary>How sure a piece of dated data is, and where it is said.</summary>
/// <param name="Status">Verified by its source, or only common or reported.</param>
/// <param name="Source">Where it is said.</param>
public sealed record GuidanceOrigin(GuidanceStatus Status, string Source);
