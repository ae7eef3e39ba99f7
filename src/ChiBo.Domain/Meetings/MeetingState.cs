namespace ChiBo.Domain.Meetings;

/// <summary>What became of a meeting.</summary>
public enum MeetingState : byte
{
    /// <summary>Planned and not yet held.</summary>
    Planned,

    /// <summary>Held.</summary>
    Held,

    /// <summary>Not held, for a reason that is accepted.</summary>
    Excused,

    /// <summary>Called off.</summary>
    Cancelled,
}
