using ChiBo.Domain.Reviews;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Loading;

namespace ChiBo.Guidance.Reviews;

/// <summary>A cap on how many are excellent, and how sure it is: one that is a draft only warns.</summary>
/// <param name="Cap">The cap.</param>
/// <param name="Origin">How sure, and from where.</param>
public sealed record DatedCap(ExcellentCap Cap, GuidanceOrigin Origin);

/// <summary>What the yearly review goes by (II.1.3), from a day on.</summary>
/// <param name="Number">Number of the text.</param>
/// <param name="From">The first day on which it is in force.</param>
/// <param name="Origin">How sure that is, and from where.</param>
/// <param name="Cap">The cap on excellent; nothing when none is known.</param>
/// <param name="WaitsForComment">Whether a decision waits for the comment of the residence cell; a setting.</param>
public sealed record YearReviewRules(
    string Number,
    DateOnly From,
    GuidanceOrigin Origin,
    DatedCap? Cap,
    bool WaitsForComment
) : IDated
{
    private static readonly Lazy<IReadOnlyList<YearReviewRules>> Loaded = new(YearReviewFiles.LoadAll);

    /// <summary>All versions, the earliest first.</summary>
    public static IReadOnlyList<YearReviewRules> All => Loaded.Value;

    /// <summary>What holds on a day; the first version serves earlier days too.</summary>
    public static YearReviewRules On(DateOnly day) => All.On(day);
}
