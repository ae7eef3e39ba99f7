using ChiBo.Domain.Reviews;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Loading;

namespace ChiBo.Guidance.Reviews;

/// <summary>A cap on how many are excellent, and how sure it is: one that is a draft only warns.</summary>
/// <param name="Cap">The cap.</param>
/// <param name="Origin">How sure, and from where.</param>
public sealed record DatedCap(ExcellentCap Cap, GuidanceOrigin Origin);

/// <summary>What an excellent cell has done, and how sure it is.</summary>
/// <param name="Condition">What the program holds against the records.</param>
/// <param name="ForPeople">What people have to judge; empty when nothing.</param>
/// <param name="Origin">How sure, and from where.</param>
public sealed record DatedExcellentCell(ExcellentCell Condition, string ForPeople, GuidanceOrigin Origin);

/// <summary>The forms that a text names. What they look like is not at hand: papers are the program's own.</summary>
/// <param name="Cell">Number of the form of a cell.</param>
/// <param name="Member">Numbers of the forms of a member.</param>
/// <param name="Origin">How sure, and from where.</param>
public sealed record ReviewForms(string Cell, string Member, GuidanceOrigin Origin);

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

    /// <summary>What an excellent cell has done; nothing when none is known.</summary>
    public DatedExcellentCell? ExcellentCell { get; init; }

    /// <summary>The forms; nothing when none are known.</summary>
    public ReviewForms? Forms { get; init; }

    /// <summary>All versions, the earliest first.</summary>
    public static IReadOnlyList<YearReviewRules> All => Loaded.Value;

    /// <summary>What holds on a day; the first version serves earlier days too.</summary>
    public static YearReviewRules On(DateOnly day) => All.On(day);

    /// <summary>What the review of a year goes by on a day: what came into force after the year does not reach back to it.</summary>
    /// <param name="year">The year that is reviewed.</param>
    /// <param name="day">The day on which it is worked on.</param>
    public static YearReviewRules Of(int year, DateOnly day)
    {
        DateOnly last = new(year, 12, 31);
        return On(day < last ? day : last);
    }
}
