namespace ChiBo.Domain.Meetings;

/// <summary>Somebody who belongs to a cell, as of the day of its meeting: standing, and whether he or she came.</summary>
/// <param name="IsOfficial">Whether he or she is an official member on that day.</param>
/// <param name="IsOnRoll">Whether on the roll of this cell; a temporary member is on another one.</param>
public sealed record CalledMember(bool IsOfficial, bool IsOnRoll)
{
    /// <summary>Exempt, away, or with another cell for a time: counted only when he or she comes.</summary>
    public bool NeedNotCome { get; init; }

    /// <summary>Suspended from Party activity: never counted.</summary>
    public bool IsSuspended { get; init; }

    /// <summary>Whether he or she came; nothing while it is not recorded.</summary>
    public AttendanceKind? Came { get; init; }

    /// <summary>Whether he or she is there.</summary>
    public bool IsPresent => Came == AttendanceKind.Present;

    /// <summary>Whether he or she may vote when there: an official member on the roll who is not suspended.</summary>
    public bool MayVote => IsOfficial && IsOnRoll && !IsSuspended;

    /// <summary>Whether he or she is there and may vote.</summary>
    public bool Votes => MayVote && IsPresent;

    /// <summary>Whether he or she is one of those called, of whom a part must be there.</summary>
    public bool IsCounted => MayVote && (!NeedNotCome || IsPresent);
}
