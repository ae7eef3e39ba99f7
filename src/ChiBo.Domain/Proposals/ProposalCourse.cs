using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Proposals;

/// <summary>
/// The course of a proposal (II.2.c): drafted, sent, received, answered, carried out, or reopened when it is not so; a draft may
/// be written anew or withdrawn. Each step hands over the course after it, or why it is not the next one; nothing here knows the time but by what it is given.
/// </summary>
public sealed record ProposalCourse
{
    /// <summary>Who is to answer.</summary>
    public required Addressee Addressee { get; init; }

    /// <summary>The last day for the answer.</summary>
    public required DateOnly AnswerBy { get; init; }

    /// <summary>How far it has come.</summary>
    public ProposalState State { get; init; }

    /// <summary>When it was sent.</summary>
    public DateOnly? SentOn { get; init; }

    /// <summary>When the addressee confirmed that it is there; an answer confirms it too.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>When it was answered last.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>How it was answered last; kept when it is reopened.</summary>
    public AnswerKind? Answer { get; init; }

    /// <summary>The answer; for a refusal, or a part that is refused, the ground.</summary>
    public string? AnswerText { get; init; }

    /// <summary>Where a refused proposal goes next.</summary>
    public Addressee? GoesNextTo { get; init; }

    /// <summary>When what was promised was carried out.</summary>
    public DateOnly? CarriedOutOn { get; init; }

    /// <summary>How it was carried out, or why it was reopened or withdrawn.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether the addressee owes an answer.</summary>
    public bool IsOwed => State is ProposalState.Sent or ProposalState.Received or ProposalState.Reopened;

    /// <summary>Whether what was promised is still to be carried out.</summary>
    public bool IsPromised => State == ProposalState.Answered && Answer != AnswerKind.Refused;

    /// <summary>A draft.</summary>
    /// <param name="to">Who is to answer.</param>
    /// <param name="answerBy">The last day for the answer.</param>
    /// <param name="today">The day of the draft.</param>
    public static Outcome<ProposalCourse> Draft(Addressee to, DateOnly answerBy, DateOnly today) =>
        answerBy < today ? new DeadlineInThePast(answerBy) : new ProposalCourse { Addressee = to, AnswerBy = answerBy };

    /// <summary>A draft is written anew, perhaps to another body.</summary>
    public Outcome<ProposalCourse> Rewrite(Addressee to, DateOnly answerBy, DateOnly today) =>
        State != ProposalState.Drafted ? new NotTheNextStep(State)
        : answerBy < today ? new DeadlineInThePast(answerBy)
        : this with { Addressee = to, AnswerBy = answerBy };

    /// <summary>A draft is taken back; what was sent cannot be.</summary>
    public Outcome<ProposalCourse> Withdraw(string reason) =>
        State != ProposalState.Drafted ? new NotTheNextStep(State)
        : string.IsNullOrWhiteSpace(reason) ? new WithdrawnWithoutReason()
        : this with { State = ProposalState.Withdrawn, Remark = reason };

    /// <summary>The first day on which the answer is late; nothing while it is not.</summary>
    public DateOnly? OverdueSince(DateOnly today) => IsOwed && AnswerBy < today ? AnswerBy.AddDays(1) : null;

    /// <summary>It is sent to its addressee, and the clock runs.</summary>
    public Outcome<ProposalCourse> Send(DateOnly answerBy, DateOnly today) =>
        State != ProposalState.Drafted ? new NotTheNextStep(State)
        : answerBy < today ? new DeadlineInThePast(answerBy)
        : this with { State = ProposalState.Sent, SentOn = today, AnswerBy = answerBy };

    /// <summary>The addressee confirms that it is there.</summary>
    /// <param name="by">The body for which it is confirmed; nothing for somebody who speaks for none.</param>
    /// <param name="today">The day.</param>
    public Outcome<ProposalCourse> Receive(Addressee? by, DateOnly today) =>
        by != Addressee ? new NotTheBodyAddressed(Addressee)
        : State != ProposalState.Sent ? new NotTheNextStep(State)
        : this with { State = ProposalState.Received, ReceivedOn = today };

    /// <summary>The addressee answers.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="by">The body for which it is given; nothing for somebody who speaks for none.</param>
    /// <param name="today">The day on which it is recorded; that of the answer is not after it.</param>
    public Outcome<ProposalCourse> AnswerWith(ProposalAnswer answer, Addressee? by, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return by != Addressee ? new NotTheBodyAddressed(Addressee)
            : !IsOwed ? new NotTheNextStep(State)
            : answer.WhatIsWrong(this, today) is { } wrong ? wrong
            : this with
            {
                State = ProposalState.Answered,
                ReceivedOn = ReceivedOn ?? answer.On,
                AnsweredOn = answer.On,
                Answer = answer.Kind,
                AnswerText = answer.Text,
                GoesNextTo = answer.Kind == AnswerKind.Refused ? answer.GoesNextTo : null,
                CarriedOutOn = null,
                Remark = null,
            };
    }

    /// <summary>What was promised is carried out.</summary>
    public Outcome<ProposalCourse> CarryOut(string? how, DateOnly today) =>
        State != ProposalState.Answered ? new NotTheNextStep(State)
        : Answer == AnswerKind.Refused ? new NothingWasPromised()
        : this with { State = ProposalState.CarriedOut, CarriedOutOn = today, Remark = how };

    /// <summary>It was said to be answered or carried out when it was not so: the addressee owes an answer once more.</summary>
    public Outcome<ProposalCourse> Reopen(string reason, DateOnly answerBy, DateOnly today) =>
        State is not (ProposalState.Answered or ProposalState.CarriedOut) ? new NotTheNextStep(State)
        : string.IsNullOrWhiteSpace(reason) ? new ReopenedWithoutReason()
        : answerBy < today ? new DeadlineInThePast(answerBy)
        : this with { State = ProposalState.Reopened, AnswerBy = answerBy, CarriedOutOn = null, Remark = reason };
}
