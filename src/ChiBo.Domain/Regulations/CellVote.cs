using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Regulations;

/// <summary>How the cell voted upon its regulations.</summary>
/// <param name="On">The day.</param>
/// <param name="InFavour">Official members in favour.</param>
/// <param name="OfficialMembers">Official members of the cell on that day, whether they came or not.</param>
/// <param name="Majority">More than that part of them has to be in favour.</param>
public sealed record CellVote(DateOnly On, int InFavour, int OfficialMembers, Share Majority)
{
    /// <summary>Why it approves nothing; nothing when it does.</summary>
    public Refusal? WhatIsWrong(DateOnly today) =>
        On > today ? new ApprovedInTheFuture(On)
        : MoreVotesThanMembers.WhyNot(InFavour, OfficialMembers, "II.2.a") is { } wrong ? wrong
        : !Majority.IsExceededBy(InFavour, OfficialMembers) ? new NoMajority(InFavour, OfficialMembers, Majority)
        : null;
}
