using ChiBo.Guidance.Documents;

namespace ChiBo.Guidance.Layouts;

/// <summary>How sure a piece of the layout is, and where it is said.</summary>
/// <param name="Status">Verified by its source, or only common or reported.</param>
/// <param name="Source">Where it is said.</param>
public sealed record LayoutOrigin(GuidanceStatus Status, string Source);
