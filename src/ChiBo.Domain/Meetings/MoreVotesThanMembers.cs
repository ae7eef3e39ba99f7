using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Meetings;

/// <summary>No more votes are in favour than there are official members who vote, and not fewer than none.</summary>
/// <param name="InFavour">Votes in favour.</param>
/// <param name="Members">Official members of the cell on that day, neither probationary nor suspended.</param>
/// <param name="Clause">On what the vote rests.</param>
public sealed record MoreVotesThanMembers(int InFavour, int Members, string Clause)
    : Refusal(
        RefusalKind.NotPossible,
        "more-votes-than-members",
        $"Ngày đó chi bộ có {Members} đảng viên chính thức được biểu quyết, nên không thể có {InFavour} phiếu tán thành; đảng viên dự bị và người bị đình chỉ không biểu quyết ({Clause}).",
        $"The cell had {Members} official members with a vote on that day, so {InFavour} votes in favour are not possible; probationary and suspended members have none ({Clause})."
    )
{
    /// <summary>Why a count cannot be; nothing when it can.</summary>
    public static MoreVotesThanMembers? WhyNot(int inFavour, int members, string clause) =>
        inFavour < 0 || inFavour > members ? new MoreVotesThanMembers(inFavour, members, clause) : null;
}
