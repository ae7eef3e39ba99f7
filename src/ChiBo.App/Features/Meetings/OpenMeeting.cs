using ChiBo.Domain.Meetings;
using ChiBo.Guidance.Meetings;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Meetings;

/// <summary>A meeting with all that is known of it.</summary>
/// <param name="Sheet">The meeting itself.</param>
/// <param name="Record">Its record with the times; nothing when that was struck out.</param>
/// <param name="Cell">The cell as it is on the day.</param>
/// <param name="CellCode">Its code.</param>
/// <param name="Day">The day of the meeting; while none is known, a day of its month.</param>
internal sealed record OpenMeeting(
    MeetingSheet Sheet,
    MeetingRecord? Record,
    OrganisationVersion Cell,
    string CellCode,
    DateOnly Day
)
{
    /// <summary>Name of the body above the cell.</summary>
    public string? Superior { get; init; }

    /// <summary>Who belongs to the cell on the day, in the order of the attendance list.</summary>
    public IReadOnlyList<MeetingMember> Members { get; init; } = [];

    /// <summary>Those of whom it is recorded that they came, though they do not belong to the cell on the day.</summary>
    public IReadOnlyList<int> Strangers { get; init; } = [];

    /// <summary>The agenda, in order.</summary>
    public IReadOnlyList<AgendaItem> Items { get; init; } = [];

    /// <summary>The minutes, version by version.</summary>
    public IReadOnlyList<Minutes> Versions { get; init; } = [];

    /// <summary>The tasks that it gave.</summary>
    public IReadOnlyList<WorkTask> Tasks { get; init; } = [];

    /// <summary>What was issued of it under a number, the earliest first.</summary>
    public IReadOnlyList<IssuedDocument> Issued { get; init; } = [];

    /// <summary>The resolution that was issued; nothing while there is none.</summary>
    public IssuedDocument? Resolution =>
        Issued.FirstOrDefault(one => one.TypeLetters == MeetingPapers.ResolutionLetters);

    /// <summary>The conclusion notice that was issued; nothing while there is none.</summary>
    public IssuedDocument? ConclusionNotice =>
        Issued.FirstOrDefault(one => one.TypeLetters == MeetingPapers.NoticeLetters);

    /// <summary>What the meeting says of itself; nothing while it was not assessed.</summary>
    public MeetingAssessment? Assessment => MeetingAssessment.Read(Sheet.Assessment);

    /// <summary>The minutes that were issued last; nothing while those that count are not approved.</summary>
    public IssuedDocument? MinutesNumber =>
        Stage == MeetingStage.Approved
            ? Issued.LastOrDefault(one => one.TypeLetters == MeetingPapers.MinutesLetters)
            : null;

    public MeetingStage Stage => Sheet.Stage;

    /// <summary>The minutes that count.</summary>
    public Minutes? Minutes => Versions.Count > 0 ? Versions[^1] : null;

    public MeetingRules Rules => MeetingRules.On(Day);

    public MeetingCount Count => MeetingCount.Of(Members.Select(member => member.Called));

    public MinutesApproval Approval => new(Sheet.ChairId, Sheet.SecretaryId);

    /// <summary>The name of a member of the cell; nothing when it is none.</summary>
    public string? NameOf(int? member) => Members.FirstOrDefault(one => one.Id == member)?.Name;
}

/// <summary>Somebody who belongs to the cell of a meeting.</summary>
/// <param name="Number">The row of the attendance list, from 1.</param>
/// <param name="Id">The member.</param>
/// <param name="Code">The member's code.</param>
/// <param name="Name">The name.</param>
/// <param name="Called">Standing, and whether he or she came.</param>
/// <param name="Attendance">What is recorded of it; nothing when nothing is.</param>
internal sealed record MeetingMember(
    int Number,
    int Id,
    string Code,
    string Name,
    CalledMember Called,
    Attendance? Attendance
)
{
    /// <summary>Whether he or she is exempt, or away.</summary>
    public bool IsExempt { get; init; }

    /// <summary>Whether he or she is with another cell for a time.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>Whether he or she is one of those who are to come.</summary>
    public bool IsToCome => Called is { NeedNotCome: false, IsSuspended: false };

    /// <summary>As the printed list has it.</summary>
    public string Standing =>
        !Called.IsOnRoll ? "tạm thời"
        : Called.IsOfficial ? "chính thức"
        : "dự bị";
}
