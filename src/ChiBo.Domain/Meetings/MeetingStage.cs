namespace ChiBo.Domain.Meetings;

/// <summary>How far a meeting has come; each has one obvious next step. Numbers are kept in the database.</summary>
public enum MeetingStage
{
    /// <summary>Being prepared (chuẩn bị): the agenda is drawn up.</summary>
    Prepared = 0,

    /// <summary>The invitation went out (đã mời).</summary>
    Invited = 1,

    /// <summary>It has begun (đang họp): attendance is taken, items are discussed.</summary>
    InSession = 2,

    /// <summary>It has ended (đã kết thúc): the minutes are written and read out.</summary>
    Ended = 3,

    /// <summary>Chair and secretary have approved the minutes (đã duyệt biên bản).</summary>
    Approved = 4,
}
