using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Supervision;

/// <summary>
/// The course of a case of discipline (II.1.3.b-8). A cell decides reprimand and warning, in force at once when the vote is
/// announced; the other forms it proposes to the committee that may. Then comes an appeal or not, the end of the term, or that
/// it is taken back.
/// </summary>
/// <param name="OpenedOn">When it was opened.</param>
/// <param name="State">How far it has come.</param>
public sealed record DisciplineCourse(DateOnly OpenedOn, DisciplineState State)
{
    /// <summary>The form.</summary>
    public DisciplineForm? Form { get; init; }

    /// <summary>Official members in favour.</summary>
    public int? VotesFor { get; init; }

    /// <summary>Official members that counted.</summary>
    public int? OfficialMembers { get; init; }

    /// <summary>When it was decided.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>From when it is in force.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>The day on which its term is over; nothing for an expulsion.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>When the member appealed.</summary>
    public DateOnly? AppealedOn { get; init; }

    /// <summary>When that was settled.</summary>
    public DateOnly? AppealSettledOn { get; init; }

    /// <summary>How.</summary>
    public AppealOutcome? AppealOutcome { get; init; }

    /// <summary>When it ended, was lifted or dismissed.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Whether an appeal waits to be settled.</summary>
    public bool IsAppealed => AppealedOn is not null && AppealSettledOn is null;

    /// <summary>Whether nothing more is to come.</summary>
    public bool IsOver => State is DisciplineState.Dismissed or DisciplineState.Ended or DisciplineState.Lifted;

    /// <summary>
    /// Whether form and days alone are shown: it is over, or the day has come on which its term is, recorded or not; but not while
    /// an appeal waits.
    /// </summary>
    public bool IsNarrowed(DateOnly today) => IsOver || WordsUntil <= today;

    /// <summary>
    /// The first day on which its words are to be gone: that on which it is over, and before that the one on which its term will
    /// be, recorded or not; nothing while that is not known, or an appeal waits.
    /// </summary>
    public DateOnly? WordsUntil =>
        IsOver ? EndedOn
        : State == DisciplineState.InForce && !IsAppealed ? EndsOn
        : null;

    /// <summary>Opens a case.</summary>
    public static Outcome<DisciplineCourse> Open(DateOnly day, DateOnly today) =>
        day > today ? new NotYetHappened(day) : new DisciplineCourse(day, DisciplineState.Opened);

    /// <summary>The last day on which the written decision is handed over; nothing while there is none.</summary>
    public DateOnly? WrittenBy(DisciplineTerms terms) => DecidedOn?.AddDays(terms.DecisionDays);

    /// <summary>The last day of the window for an appeal.</summary>
    public DateOnly? AppealBy(DisciplineTerms terms) => DecidedOn?.AddDays(terms.AppealDays);

    /// <summary>The first day on which its end should have been recorded.</summary>
    public DateOnly? OverdueSince(DateOnly today) =>
        State == DisciplineState.InForce && EndsOn < today ? EndsOn.Value.AddDays(1) : null;

    /// <summary>The cell has voted: in force at once, or put before the committee.</summary>
    public Outcome<DisciplineCourse> Vote(
        DisciplineVote vote,
        DisciplinedMember member,
        DisciplineTerms terms,
        DateOnly today
    )
    {
        Refusal? refusal =
            State != DisciplineState.Opened ? new NotThisStepNow()
            : CheckDay(vote.Day, OpenedOn, today) is { } wrong ? wrong
            : member.WhyNot(vote.Form) is { } why ? why
            : MoreVotesThanMembers.WhyNot(vote.VotesFor, vote.OfficialMembers, "II.1.3.b-8") is { } votes ? votes
            : !terms.IsCarried(vote.Form, vote.VotesFor, vote.OfficialMembers)
                ? new MajorityNotReached(vote.VotesFor, vote.OfficialMembers, vote.Form)
            : terms.LimitationDecides && vote.LastDay(terms) is { } last && vote.Day > last
                ? new PastItsLimitation(vote.Form, last)
            : null;
        if (refusal is not null)
        {
            return refusal;
        }

        DisciplineCourse voted = this with
        {
            Form = vote.Form,
            VotesFor = vote.VotesFor,
            OfficialMembers = vote.OfficialMembers,
        };
        return vote.IsDecidedByCell
            ? voted.InForceFrom(vote.Form, vote.Day, terms)
            : voted with
            {
                State = DisciplineState.Proposed,
            };
    }

    /// <summary>The committee that may has decided what the cell proposed, in this form or another.</summary>
    public Outcome<DisciplineCourse> DecideAbove(
        DisciplineForm form,
        DateOnly day,
        DisciplinedMember member,
        DisciplineTerms terms,
        DateOnly today
    ) =>
        State != DisciplineState.Proposed ? new NotThisStepNow()
        : CheckDay(day, OpenedOn, today) is { } wrong ? wrong
        : member.WhyNot(form) is { } why ? why
        : InForceFrom(form, day, terms);

    /// <summary>It is closed without discipline.</summary>
    public Outcome<DisciplineCourse> Dismiss(DateOnly day, DateOnly today) =>
        State is not (DisciplineState.Opened or DisciplineState.Proposed) ? new NotThisStepNow()
        : CheckDay(day, OpenedOn, today) is { } wrong ? wrong
        : this with { State = DisciplineState.Dismissed, EndedOn = day };

    /// <summary>The member appeals; the discipline stays in force meanwhile.</summary>
    public Outcome<DisciplineCourse> Appeal(DateOnly day, bool isTakenInLate, DisciplineTerms terms, DateOnly today) =>
        State != DisciplineState.InForce || AppealedOn is not null ? new NotThisStepNow()
        : CheckDay(day, DecidedOn!.Value, today) is { } wrong ? wrong
        : !isTakenInLate && AppealBy(terms) is { } last && day > last ? new AppealTooLate(last)
        : this with { AppealedOn = day };

    /// <summary>The appeal is settled.</summary>
    public Outcome<DisciplineCourse> Settle(
        AppealOutcome outcome,
        DisciplineForm? milder,
        DateOnly day,
        DisciplinedMember member,
        DisciplineTerms terms,
        DateOnly today
    )
    {
        if (State != DisciplineState.InForce || !IsAppealed)
        {
            return new NotThisStepNow();
        }

        if (CheckDay(day, AppealedOn!.Value, today) is { } wrong)
        {
            return wrong;
        }

        DisciplineCourse settled = this with { AppealSettledOn = day, AppealOutcome = outcome };
        return outcome switch
        {
            Supervision.AppealOutcome.Upheld => settled,
            Supervision.AppealOutcome.Lifted => settled with { State = DisciplineState.Lifted, EndedOn = day },
            _ when milder is { } asked && member.WhyNot(asked) is { } why => why,
            _ when milder is { } form && form < Form => settled with
            {
                Form = form,
                EndsOn = terms.EndOf(form, EffectiveFrom!.Value),
            },
            _ => new NotMilder(),
        };
    }

    /// <summary>Its term is over; not before that day, and not while an appeal waits.</summary>
    public Outcome<DisciplineCourse> End(DateOnly day, DateOnly today) =>
        State != DisciplineState.InForce || IsAppealed ? new NotThisStepNow()
        : EndsOn is not { } ends ? new ExpulsionHasNoTerm()
        : day > today ? new NotYetHappened(day)
        : day < ends ? new TermIsNotOver(ends)
        : this with { State = DisciplineState.Ended, EndedOn = day };

    private DisciplineCourse InForceFrom(DisciplineForm form, DateOnly day, DisciplineTerms terms) =>
        this with
        {
            State = DisciplineState.InForce,
            Form = form,
            DecidedOn = day,
            EffectiveFrom = day,
            EndsOn = terms.EndOf(form, day),
        };

    private static Refusal? CheckDay(DateOnly day, DateOnly before, DateOnly today) =>
        day > today ? new NotYetHappened(day)
        : day < before ? new BeforeTheStepBefore(day, before)
        : null;
}
