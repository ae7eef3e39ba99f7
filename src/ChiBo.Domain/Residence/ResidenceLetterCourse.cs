using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Residence;

/// <summary>The course of a letter of introduction to the residence cell (II.2.d): issued, or none by a class of exemption; received; ended.</summary>
/// <param name="TakesLetter">Whether there is a letter; some classes of exemption need none.</param>
/// <param name="IssuedOn">When it was issued, or the exemption recorded.</param>
/// <param name="ReceivedOn">When the residence cell confirmed it.</param>
/// <param name="EndedOn">When it ended.</param>
public sealed record ResidenceLetterCourse(bool TakesLetter, DateOnly IssuedOn, DateOnly? ReceivedOn, DateOnly? EndedOn)
{
    /// <summary>Whether it holds still.</summary>
    public bool IsOpen => EndedOn is null;

    /// <summary>Whether the residence cell has still to confirm it.</summary>
    public bool AwaitsReceipt => IsOpen && TakesLetter && ReceivedOn is null;

    /// <summary>A new one.</summary>
    /// <param name="on">The day.</param>
    /// <param name="today">Today.</param>
    /// <param name="exemptAs">Class of exemption; nothing without any.</param>
    /// <param name="inForce">The classes that are in force on the day, and whether each takes a letter all the same.</param>
    public static Outcome<ResidenceLetterCourse> Issue(
        DateOnly on,
        DateOnly today,
        string? exemptAs,
        IReadOnlyDictionary<string, bool> inForce
    )
    {
        if (on > today)
        {
            return new LetterInTheFuture(on);
        }

        bool takesLetter = true;
        return exemptAs is not null && !inForce.TryGetValue(exemptAs, out takesLetter)
            ? new NoSuchExemptionThen(exemptAs, on)
            : new ResidenceLetterCourse(takesLetter, on, null, null);
    }

    /// <summary>The residence cell has it.</summary>
    public Outcome<ResidenceLetterCourse> Receive(DateOnly on, DateOnly today) =>
        !IsOpen ? new LetterHasEnded(EndedOn!.Value)
        : !TakesLetter ? new NoLetterToReceive()
        : ReceivedOn is { } before ? new LetterReceivedAlready(before)
        : on > today ? new LetterInTheFuture(on)
        : on < IssuedOn ? new BeforeTheLetter(IssuedOn)
        : this with { ReceivedOn = on };

    /// <summary>It holds no longer, as after a move.</summary>
    public Outcome<ResidenceLetterCourse> End(DateOnly on, DateOnly today) =>
        !IsOpen ? new LetterHasEnded(EndedOn!.Value)
        : on > today ? new LetterInTheFuture(on)
        : on < (ReceivedOn ?? IssuedOn) ? new BeforeTheLetter(ReceivedOn ?? IssuedOn)
        : this with { EndedOn = on };

    /// <summary>The last day for the receipt.</summary>
    public DateOnly ReceiptDueOn(int days) => IssuedOn.AddDays(days);

    /// <summary>The first day on which the receipt is late; nothing while it is not.</summary>
    public DateOnly? LateSince(int days, DateOnly today) =>
        AwaitsReceipt && ReceiptDueOn(days) < today ? ReceiptDueOn(days).AddDays(1) : null;
}
