using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Supervision;

/// <summary>The course of a signal about the agency's conduct (II.1.3.b-4): taken in with a term, handled by somebody, closed with an outcome.</summary>
/// <param name="ReceivedOn">When it came.</param>
/// <param name="DueOn">The last day on which it is to be settled.</param>
/// <param name="State">How far it has come.</param>
/// <param name="HandlerId">Who handles it.</param>
/// <param name="ClosedOn">When it was closed.</param>
public sealed record SignalCourse(
    DateOnly ReceivedOn,
    DateOnly DueOn,
    SignalState State,
    int? HandlerId,
    DateOnly? ClosedOn
)
{
    /// <summary>Days from receipt to outcome where nobody sets another term.</summary>
    public const int UsualDays = 30;

    /// <summary>Whether it is closed.</summary>
    public bool IsClosed => State is SignalState.Founded or SignalState.Unfounded or SignalState.PassedOn;

    /// <summary>Takes it in.</summary>
    public static Outcome<SignalCourse> Receive(DateOnly receivedOn, DateOnly dueOn, DateOnly today) =>
        receivedOn > today ? new NotYetHappened(receivedOn)
        : dueOn < receivedOn ? new TermEndsBeforeItBegins(receivedOn, dueOn)
        : new SignalCourse(receivedOn, dueOn, SignalState.Received, null, null);

    /// <summary>The first day on which it is late; nothing while it is not.</summary>
    public DateOnly? OverdueSince(DateOnly today) => !IsClosed && DueOn < today ? DueOn.AddDays(1) : null;

    /// <summary>Somebody handles it; whom it concerns does not.</summary>
    public Outcome<SignalCourse> Handle(int handler, IReadOnlyCollection<int> concerned) =>
        IsClosed ? new NotThisStepNow()
        : concerned.Contains(handler) ? new OwnCase()
        : this with { State = SignalState.Handled, HandlerId = handler };

    /// <summary>It is closed, founded, unfounded or passed on; only once somebody has handled it.</summary>
    public Outcome<SignalCourse> Close(SignalState outcome, DateOnly day, string? words, DateOnly today) =>
        State != SignalState.Handled || outcome is SignalState.Received or SignalState.Handled ? new NotThisStepNow()
        : day > today ? new NotYetHappened(day)
        : day < ReceivedOn ? new BeforeTheStepBefore(day, ReceivedOn)
        : string.IsNullOrWhiteSpace(words) ? WordsAreMissing.Outcome
        : this with { State = outcome, ClosedOn = day };
}
