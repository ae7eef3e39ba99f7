using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Supervision;

/// <summary>
/// The course of an inspection of the year's programme (II.1.3.b-8): planned, under way, concluded with what must be mended by
/// when, mended when the inspector has seen the evidence; or dropped with a reason.
/// </summary>
/// <param name="PlannedFor">When it is planned.</param>
/// <param name="SubjectId">The member inspected; nothing when it is no single one.</param>
/// <param name="State">How far it has come.</param>
public sealed record InspectionCourse(DateOnly PlannedFor, int? SubjectId, InspectionState State)
{
    /// <summary>When it began.</summary>
    public DateOnly? BegunOn { get; init; }

    /// <summary>When it was concluded.</summary>
    public DateOnly? ConcludedOn { get; init; }

    /// <summary>The last day on which what was found must be mended; nothing when there is nothing.</summary>
    public DateOnly? MendBy { get; init; }

    /// <summary>When that was shown.</summary>
    public DateOnly? MendedOn { get; init; }

    /// <summary>Who saw the evidence.</summary>
    public int? SeenById { get; init; }

    /// <summary>Whether nothing more is to come.</summary>
    public bool IsOver =>
        State is InspectionState.Mended or InspectionState.Dropped
        || (State == InspectionState.Concluded && MendBy is null);

    /// <summary>Plans it for a day of the programme's year.</summary>
    public static Outcome<InspectionCourse> Plan(int year, DateOnly plannedFor, int? subject) =>
        plannedFor.Year != year
            ? new NotOfTheProgramme(year, plannedFor)
            : new InspectionCourse(plannedFor, subject, InspectionState.Planned);

    /// <summary>The first day on which it has not begun or is not mended, though it should be.</summary>
    public DateOnly? OverdueSince(DateOnly today) =>
        State switch
        {
            InspectionState.Planned when PlannedFor < today => PlannedFor.AddDays(1),
            InspectionState.Concluded when MendBy < today => MendBy.Value.AddDays(1),
            _ => null,
        };

    /// <summary>It begins.</summary>
    /// <param name="day">When.</param>
    /// <param name="team">Who inspects, the lead first.</param>
    /// <param name="today">Today.</param>
    public Outcome<InspectionCourse> Begin(DateOnly day, IReadOnlyList<int> team, DateOnly today) =>
        State != InspectionState.Planned ? new NotThisStepNow()
        : day > today ? new NotYetHappened(day)
        : team.Count == 0 || team.Distinct().Count() != team.Count ? new NoTeam()
        : SubjectId is { } subject && team.Contains(subject) ? new OwnCase()
        : this with { State = InspectionState.UnderWay, BegunOn = day };

    /// <summary>It is concluded.</summary>
    public Outcome<InspectionCourse> Conclude(DateOnly day, DateOnly? mendBy, string? words, DateOnly today) =>
        State != InspectionState.UnderWay ? new NotThisStepNow()
        : day > today ? new NotYetHappened(day)
        : day < BegunOn ? new BeforeTheStepBefore(day, BegunOn.Value)
        : mendBy < day ? new TermEndsBeforeItBegins(day, mendBy.Value)
        : string.IsNullOrWhiteSpace(words) ? WordsAreMissing.Conclusion
        : this with { State = InspectionState.Concluded, ConcludedOn = day, MendBy = mendBy };

    /// <summary>It is mended, which somebody of the team has seen. Late is late, and is recorded all the same.</summary>
    public Outcome<InspectionCourse> Mend(
        DateOnly day,
        int seenBy,
        string? evidence,
        IReadOnlyCollection<int> team,
        DateOnly today
    ) =>
        State != InspectionState.Concluded ? new NotThisStepNow()
        : MendBy is null ? new NothingToMend()
        : day > today ? new NotYetHappened(day)
        : day < ConcludedOn ? new BeforeTheStepBefore(day, ConcludedOn.Value)
        : SubjectId == seenBy ? new OwnCase()
        : !team.Contains(seenBy) ? new NotOfTheTeam()
        : string.IsNullOrWhiteSpace(evidence) ? WordsAreMissing.Evidence
        : this with { State = InspectionState.Mended, MendedOn = day, SeenById = seenBy };

    /// <summary>It is taken off the programme.</summary>
    public Outcome<InspectionCourse> Drop(string? reason) =>
        State is not (InspectionState.Planned or InspectionState.UnderWay) ? new NotThisStepNow()
        : string.IsNullOrWhiteSpace(reason) ? WordsAreMissing.Reason
        : this with { State = InspectionState.Dropped };
}
