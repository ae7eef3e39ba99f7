namespace ChiBo.Domain.Meetings;

/// <summary>How many were called to a meeting, and how many are there.</summary>
/// <param name="Called">Those who are counted.</param>
/// <param name="Voters">Those who are there and may vote.</param>
/// <param name="Present">All who are there, with probationary and temporary members.</param>
/// <param name="Unrecorded">Those of whom nothing is recorded, though they were to come.</param>
public sealed record MeetingCount(int Called, int Voters, int Present, int Unrecorded)
{
    /// <summary>Counts.</summary>
    public static MeetingCount Of(IEnumerable<CalledMember> members)
    {
        CalledMember[] all = [.. members];
        return new MeetingCount(
            all.Count(member => member.IsCounted),
            all.Count(member => member.Votes),
            all.Count(member => member.IsPresent),
            all.Count(member => member is { Came: null, NeedNotCome: false, IsSuspended: false })
        );
    }

    /// <summary>Whether enough of those called are there.</summary>
    public bool HasQuorum(Share quorum) => quorum.IsReachedBy(Voters, Called);
}
