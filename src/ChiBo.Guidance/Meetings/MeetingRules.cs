using ChiBo.Domain.Meetings;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Loading;

namespace ChiBo.Guidance.Meetings;

/// <summary>A part of those called that something needs, and how sure that is.</summary>
/// <param name="Share">The part.</param>
/// <param name="Status">How sure.</param>
/// <param name="Source">From where.</param>
public sealed record MeetingShare(Share Share, GuidanceStatus Status, string Source);

/// <summary>What a meeting is counted by, from a day on.</summary>
/// <param name="From">The day.</param>
/// <param name="Quorum">Which part of those called must be there.</param>
/// <param name="Resolution">More than which part of them must be in favour of a resolution.</param>
public sealed record MeetingRules(DateOnly From, MeetingShare Quorum, MeetingShare Resolution) : IDated
{
    private static readonly Lazy<IReadOnlyList<MeetingRules>> Loaded = new(MeetingRuleFiles.LoadAll);

    /// <summary>What holds on a day; before the first there is no other, so it serves earlier days too.</summary>
    public static MeetingRules On(DateOnly day) => Loaded.Value.On(day);
}
