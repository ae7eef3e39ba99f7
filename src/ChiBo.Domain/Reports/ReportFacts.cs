using ChiBo.Domain.Areas;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Programmes;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Quality;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Tasks;

namespace ChiBo.Domain.Reports;

/// <summary>What is recorded of a cell, from which its report of a period is drafted. What lies outside the period may be in it.</summary>
/// <param name="Period">The period.</param>
/// <param name="Today">The day on which it is drafted: what is late is late on that day.</param>
public sealed record ReportFacts(ReportPeriod Period, DateOnly Today)
{
    /// <summary>The day up to which there are figures.</summary>
    public DateOnly AsOf => Period.AsOf(Today);

    /// <summary>Meetings of the cell.</summary>
    public IReadOnlyList<MeetingFact> Meetings { get; init; } = [];

    /// <summary>Who came to them.</summary>
    public IReadOnlyList<AttendanceFact> Attendances { get; init; } = [];

    /// <summary>Working regulations.</summary>
    public IReadOnlyList<RegulationsFact> Regulations { get; init; } = [];

    /// <summary>Resolutions that were issued.</summary>
    public IReadOnlyList<ResolutionFact> Resolutions { get; init; } = [];

    /// <summary>Tasks, whatever became of them.</summary>
    public IReadOnlyList<TaskFact> Tasks { get; init; } = [];

    /// <summary>Areas of the commune on the last day.</summary>
    public IReadOnlyList<AreaFact> Areas { get; init; } = [];

    /// <summary>What was done for areas.</summary>
    public IReadOnlyList<AreaMonthFact> AreaMonths { get; init; } = [];

    /// <summary>Needs and wishes of residents.</summary>
    public IReadOnlyList<NeedFact> Needs { get; init; } = [];

    /// <summary>Proposals that were sent.</summary>
    public IReadOnlyList<ProposalFact> Proposals { get; init; } = [];

    /// <summary>All who are or were on the roll.</summary>
    public IReadOnlyList<MemberFact> Members { get; init; } = [];

    /// <summary>Persons on their way to membership.</summary>
    public IReadOnlyList<AdmissionFact> Admissions { get; init; } = [];

    /// <summary>Comments of residence cells that were asked for.</summary>
    public IReadOnlyList<CommentFact> Comments { get; init; } = [];

    /// <summary>Goals of the year of the period.</summary>
    public IReadOnlyList<GoalFact> Goals { get; init; } = [];

    /// <summary>The page of the programme, for what has no goal of its own.</summary>
    public string ProgrammeKey => FormattableString.Invariant($"{Period.Year}");
}

/// <summary>A meeting of the cell.</summary>
/// <param name="Record">The record.</param>
/// <param name="Month">First day of the month for which it counts: that decides of the period.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="State">What became of it.</param>
public sealed record MeetingFact(ReportRecord Record, DateOnly Month, MeetingKind Kind, MeetingState State)
{
    /// <summary>Whether the month was in order (II.2.b): the agency cell after the others, or before them by a decision with its reason.</summary>
    public OrderStanding Order { get; init; }
}

/// <summary>Whether somebody came to a meeting.</summary>
public sealed record AttendanceFact(ReportRecord Record, DateOnly Month, AttendanceKind Came);

/// <summary>Working regulations and the days on which they are in force.</summary>
public sealed record RegulationsFact(ReportRecord Record, Period InForce);

/// <summary>A resolution that was issued.</summary>
public sealed record ResolutionFact(ReportRecord Record, DateOnly IssuedOn);

/// <summary>A task of the cell.</summary>
/// <param name="Record">The record.</param>
/// <param name="Member">To whom it was given.</param>
/// <param name="GivenOn">When.</param>
/// <param name="DueOn">Its last day.</param>
/// <param name="State">What became of it.</param>
public sealed record TaskFact(
    ReportRecord Record,
    ReportRecord Member,
    DateOnly GivenOn,
    DateOnly DueOn,
    TaskState State
)
{
    /// <summary>When it was done.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>Done by its last day.</summary>
    public bool IsInTime => State == TaskState.Done && DoneOn <= DueOn;

    /// <summary>Done after its last day, or open on a day after it.</summary>
    public bool IsLate(DateOnly today) =>
        State switch
        {
            TaskState.Done => DoneOn > DueOn,
            TaskState.Open => DueOn < today,
            _ => false,
        };
}

/// <summary>An area of the commune on the last day, and whether a member is in charge of it.</summary>
public sealed record AreaFact(ReportRecord Record, bool IsInCharge);

/// <summary>What was done for an area in a month.</summary>
/// <param name="Record">The record.</param>
/// <param name="Month">First day of the month.</param>
/// <param name="Attended">Whether the meeting there was attended.</param>
/// <param name="IsReported">Whether there is a report.</param>
public sealed record AreaMonthFact(ReportRecord Record, DateOnly Month, bool Attended, bool IsReported);

/// <summary>A need or wish of residents that was brought in.</summary>
public sealed record NeedFact(ReportRecord Record, DateOnly Month, MatterState State);

/// <summary>A proposal of the cell that was sent.</summary>
public sealed record ProposalFact(ReportRecord Record, DateOnly SentOn, DateOnly AnswerBy)
{
    /// <summary>When it was answered.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>How.</summary>
    public AnswerKind? Answer { get; init; }

    /// <summary>Answered after its day, or without an answer on a day after it.</summary>
    public bool IsLate(DateOnly today) => AnswerBy < (AnsweredOn ?? today);
}

/// <summary>A member who is or was on the roll of the cell.</summary>
/// <param name="Record">The record.</param>
/// <param name="OnRoll">When.</param>
public sealed record MemberFact(ReportRecord Record, IReadOnlyList<Period> OnRoll)
{
    /// <summary>When he or she was admitted.</summary>
    public DateOnly? AdmittedOn { get; init; }

    /// <summary>From when on official.</summary>
    public DateOnly? OfficialOn { get; init; }

    /// <summary>First day no longer in the Party.</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>Whether he or she is on the roll on a day, and in the Party.</summary>
    public bool IsOn(DateOnly day) => !(LeftOn <= day) && OnRoll.Any(period => period.Contains(day));

    /// <summary>Whether an official member of the cell on a day.</summary>
    public bool IsOfficial(DateOnly day) => OfficialOn <= day && IsOn(day);
}

/// <summary>The way of one person to membership.</summary>
public sealed record AdmissionFact(ReportRecord Record, DateOnly OpenedOn);

/// <summary>The comment of a residence cell that was asked for.</summary>
public sealed record CommentFact(ReportRecord Record, DateOnly AskedOn, DateOnly DueOn, DateOnly? GivenOn);

/// <summary>A goal of the year.</summary>
/// <param name="Record">The record; its name is what is to be reached.</param>
/// <param name="Area">Which of the eight tasks.</param>
/// <param name="State">What became of it.</param>
/// <param name="LastDay">Its last day.</param>
/// <param name="Result">What was reached, or why it was not.</param>
public sealed record GoalFact(ReportRecord Record, TaskArea Area, GoalState State, DateOnly LastDay, string? Result);
