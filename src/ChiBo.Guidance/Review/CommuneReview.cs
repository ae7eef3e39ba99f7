namespace ChiBo.Guidance.Review;

/// <summary>The review of one commune on one day.</summary>
/// <param name="Code">The commune's code.</param>
/// <param name="Name">Its name on the day.</param>
/// <param name="Verdict">What the review says.</param>
/// <param name="Eligible">
/// For a commune without an agency cell, whether one may be set up as far as II.1.1.b goes: <see langword="null"/> when it
/// cannot be told. Without meaning for another commune.
/// </param>
/// <param name="Findings">The findings, in the order of the rules, then by subject.</param>
public sealed record CommuneReview(
    string Code,
    string Name,
    Verdict Verdict,
    bool? Eligible,
    IReadOnlyList<Finding> Findings
)
{
    /// <summary>What the rules of operation (II.2) say, when they were asked for. They have no part in the verdict.</summary>
    public IReadOnlyList<Finding>? Operation { get; init; }
}
