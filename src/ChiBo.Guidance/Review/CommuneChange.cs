namespace ChiBo.Guidance.Review;

/// <summary>A commune that is not the same on both sides.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name, the later one.</param>
/// <param name="Before">Its verdict; nothing when it was no commune then.</param>
/// <param name="After">Its verdict; nothing when it is none any more.</param>
/// <param name="Changes">The findings that changed, in the order of the rules, then by subject.</param>
public sealed record CommuneChange(
    string Code,
    string Name,
    Verdict? Before,
    Verdict? After,
    IReadOnlyList<FindingChange> Changes
)
{
    /// <summary>The findings of operation that changed, when a side tells them; they have no part in the verdict.</summary>
    public IReadOnlyList<FindingChange>? Operation { get; init; }

    /// <summary>Whether the verdict changed, and not only what it rests on.</summary>
    public bool IsOfVerdict => Before != After;
}
