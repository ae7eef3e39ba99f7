namespace ChiBo.Domain.Meetings;

/// <summary>Another cell under the committee, as the order of a month sees it (II.2.b).</summary>
/// <param name="Code">Its code.</param>
/// <param name="Meetings">Its regular meetings for the month, whatever became of them.</param>
public sealed record OtherCell(string Code, IReadOnlyList<RegularMeeting> Meetings)
{
    /// <summary>Whether it is under the committee for the whole month; one that is not counts only when it meets.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>When it usually meets in the month: from then on it is late when nothing is known of it.</summary>
    public DateTime? UsualAt { get; init; }

    /// <summary>When its meeting was over, the latest when several were held; nothing when none was.</summary>
    public DateTime? HeldUntil =>
        Meetings.Where(meeting => meeting is { State: MeetingState.Held, StartsAt: not null }).Max(one => one.Over);

    /// <summary>When its planned meeting will be over, the latest of several.</summary>
    public DateTime? PlannedUntil => Meetings.Where(one => one.State == MeetingState.Planned).Max(one => one.Over);

    /// <summary>Whether it need not meet, for a reason that is recorded.</summary>
    public bool IsExcused => Meetings.Any(meeting => meeting is { State: MeetingState.Excused, HasReason: true });
}

/// <summary>A regular meeting of a month.</summary>
/// <param name="State">What became of it.</param>
/// <param name="StartsAt">Local time at which it starts.</param>
/// <param name="EndsAt">Local time at which it ends.</param>
/// <param name="HasReason">Whether it is told why it was excused or called off.</param>
public readonly record struct RegularMeeting(
    MeetingState State,
    DateTime? StartsAt = null,
    DateTime? EndsAt = null,
    bool HasReason = false
)
{
    /// <summary>The end or, where none is recorded, the start.</summary>
    public DateTime? Over => EndsAt ?? StartsAt;
}
