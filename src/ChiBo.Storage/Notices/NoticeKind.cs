namespace ChiBo.Storage.Notices;

/// <summary>What a notice tells of. The numbers are kept, so a new kind goes to the end.</summary>
public enum NoticeKind : byte
{
    /// <summary>A meeting of a cell is planned, or moved to another time (II.2.b).</summary>
    MeetingPlanned,

    /// <summary>A meeting that was planned is struck (II.2.b).</summary>
    MeetingStruck,

    /// <summary>Somebody is invited to a meeting.</summary>
    MeetingInvitation,

    /// <summary>The minutes of a meeting wait for who approves them.</summary>
    MinutesWaiting,

    /// <summary>The report of an area is not in and is urged (II.2.c).</summary>
    ReportUrged,

    /// <summary>A proposal has come to the body that is to answer it (II.2.c).</summary>
    ProposalToAnswer,

    /// <summary>A proposal is answered: to those who raised it and those who made it (II.2.c).</summary>
    ProposalAnswered,

    /// <summary>The answer to a proposal is late: the body is reminded (II.2.c).</summary>
    ProposalReminded,

    /// <summary>The answer to a proposal is late: it goes to the standing body (II.2.c).</summary>
    ProposalEscalated,

    /// <summary>A task is given to a member (II.1.3.b-5).</summary>
    TaskGiven,

    /// <summary>A task is urged.</summary>
    TaskUrged,

    /// <summary>A transfer of a member has come to the cell that is to take him or her in.</summary>
    TransferArrived,

    /// <summary>A member says that something about him or her is wrong: to those who may put it right.</summary>
    CorrectionAsked,

    /// <summary>A request for correction is decided: to the member.</summary>
    CorrectionDecided,
}
