namespace ChiBo.Domain.Meetings;

/// <summary>What can be done with a meeting at each stage, and which stage comes next.</summary>
public static class MeetingStages
{
    /// <summary>The stage that comes next; nothing after the last.</summary>
    public static MeetingStage? After(MeetingStage stage) =>
        stage == MeetingStage.Approved ? null : (MeetingStage)((int)stage + 1);

    /// <summary>
    /// Whether one stage can follow another: the next one; from preparing straight to having begun or ended, when a meeting
    /// that was held is typed back; and from approved minutes back to writing them, for a correction.
    /// </summary>
    public static bool Follows(MeetingStage from, MeetingStage to) =>
        (from, to) switch
        {
            (MeetingStage.Approved, MeetingStage.Ended) => true,
            (_, MeetingStage.Approved) => from == MeetingStage.Ended,
            _ => to > from,
        };

    /// <summary>Whether the agenda can be changed: until the meeting has ended.</summary>
    public static bool TakesAgenda(MeetingStage stage) => stage < MeetingStage.Ended;

    /// <summary>Whether it is recorded who comes: until the minutes are approved.</summary>
    public static bool TakesAttendance(MeetingStage stage) => stage < MeetingStage.Approved;

    /// <summary>Whether items are concluded and votes counted: from the beginning until the minutes are approved.</summary>
    public static bool TakesConclusions(MeetingStage stage) => stage is MeetingStage.InSession or MeetingStage.Ended;
}
