using ChiBo.Domain.Admission;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Quality;

/// <summary>What is recorded of one cell, as the page of its quality counts it (I.1).</summary>
public sealed record CellFacts
{
    /// <summary>Whether it is the cell that meets last.</summary>
    public required bool IsAgencyCell { get; init; }

    /// <summary>When it was there.</summary>
    public required IReadOnlyList<Period> Lives { get; init; }

    /// <summary>The day that is asked about: what is due after it is not due yet.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The day on which the first of its work was recorded: before it, nothing recorded is nothing known.</summary>
    public DateOnly? KeptSince { get; init; }

    /// <summary>Its regular meetings.</summary>
    public IReadOnlyList<MeetingKept> Meetings { get; init; } = [];

    /// <summary>For the agency cell: the other cells of a month.</summary>
    public IReadOnlyDictionary<MeetingMonth, IReadOnlyList<OtherCell>> Others { get; init; } =
        new Dictionary<MeetingMonth, IReadOnlyList<OtherCell>>();

    /// <summary>For another cell: the months in which there was an agency cell, and when it began to meet.</summary>
    public IReadOnlyDictionary<MeetingMonth, DateTime?> AgencyStarts { get; init; } =
        new Dictionary<MeetingMonth, DateTime?>();

    /// <summary>Months in which it was decided, with a reason, that the agency cell meets before others.</summary>
    public IReadOnlySet<MeetingMonth> Overridden { get; init; } = new HashSet<MeetingMonth>();

    /// <summary>Who came to meetings of a month, of those of whom it is recorded.</summary>
    public IReadOnlyList<(MeetingMonth Month, Portion Came)> Attendance { get; init; } = [];

    /// <summary>Days of its resolutions (nghị quyết).</summary>
    public IReadOnlyList<DateOnly> Resolutions { get; init; } = [];

    /// <summary>Its tasks that were not dropped.</summary>
    public IReadOnlyList<DueFact> Tasks { get; init; } = [];

    /// <summary>Days on which its proposals were sent.</summary>
    public IReadOnlyList<DateOnly> ProposalsSent { get; init; } = [];

    /// <summary>Answers that were owed to it.</summary>
    public IReadOnlyList<DueFact> Answers { get; init; } = [];

    /// <summary>Steps of admission that were taken.</summary>
    public IReadOnlyList<(AdmissionStep Step, DateOnly Day)> Admissions { get; init; } = [];

    /// <summary>Versions of its working regulations, and whether all five relations are in them.</summary>
    public IReadOnlyList<(Period Period, bool IsComplete)> Regulations { get; init; } = [];
}

/// <summary>A regular meeting of a cell as it is kept.</summary>
/// <param name="Month">The month for which it counts.</param>
/// <param name="Meeting">What became of it, and when.</param>
/// <param name="RecordedOn">The day on which that was first recorded.</param>
public readonly record struct MeetingKept(MeetingMonth Month, RegularMeeting Meeting, DateOnly RecordedOn);

/// <summary>Something with a last day.</summary>
/// <param name="DueOn">The last day.</param>
/// <param name="DoneOn">When it was done; nothing while it is not.</param>
public readonly record struct DueFact(DateOnly DueOn, DateOnly? DoneOn)
{
    /// <summary>Whether it was done on its last day or before.</summary>
    public bool IsInTime => DoneOn <= DueOn;

    /// <summary>Whether it can be told: it is done, or its last day is over.</summary>
    public bool IsToldOn(DateOnly today) => DoneOn is not null || DueOn < today;
}
