using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Admission;

/// <summary>
/// The course of one person's way to membership (II.1.3.b-7): one step after another, none skipped, taken back or shortened,
/// until official status, a refusal or a withdrawal. What is late is late, and is not forbidden for that.
/// </summary>
/// <param name="Terms">By what it is measured.</param>
/// <param name="Steps">What was recorded, in that order.</param>
/// <param name="Ending">How it ended.</param>
public sealed record AdmissionCourse(
    AdmissionTerms Terms,
    IReadOnlyList<StepTaken> Steps,
    AdmissionEnding? Ending = null
)
{
    /// <summary>A new case: the cell lists somebody as outstanding.</summary>
    public static Outcome<AdmissionCourse> Open(AdmissionTerms terms, DateOnly listedOn, DateOnly today) =>
        listedOn > today
            ? new StepInTheFuture(listedOn)
            : new AdmissionCourse(terms, [new StepTaken(AdmissionStep.Listed, listedOn)]);

    /// <summary>The step that comes next; nothing when it has ended.</summary>
    public AdmissionStep? Next => Ending is not null ? null : AdmissionSteps.After(Reached);

    /// <summary>The latest day on record; a certificate may be older than what was recorded before it.</summary>
    public DateOnly LastDay => Steps.Max(taken => taken.Day);

    /// <summary>When a step was taken, in the end; nothing while it is not.</summary>
    public DateOnly? DayOf(AdmissionStep step) => Last(taken => taken.Step == step && Counts(taken))?.Day;

    /// <summary>The day of the ceremony: a probationary member from then on.</summary>
    public DateOnly? AdmittedOn => DayOf(AdmissionStep.Ceremony);

    /// <summary>The day on which the twelve months end, and official membership begins however late it is decided.</summary>
    public DateOnly? OfficialOn => AdmittedOn is { } day ? day.AddMonths(Terms.LimitsOn(day).ProbationMonths) : null;

    /// <summary>The last day on which the certificate of the awareness class is good.</summary>
    public DateOnly? CertificateUntil =>
        DayOf(AdmissionStep.AwarenessClass) is { } day ? day.AddYears(Terms.LimitsOn(day).CertificateYears) : null;

    /// <summary>Votes on official status that did not reach two thirds.</summary>
    public int VotesLost => Steps.Count(taken => taken.Step == AdmissionStep.CellReview && !IsCarried(taken));

    /// <summary>Whether so many votes on official status were lost that it is for the level above.</summary>
    public bool GoesUpward =>
        OfficialOn is { } day
        && VotesLost >= Terms.LimitsOn(day).MostVotes
        && !Steps.Any(taken => taken.Step == AdmissionStep.CellReview && IsCarried(taken));

    /// <summary>Records the step that comes next, a vote on it, or a new certificate in the place of an old one.</summary>
    public Outcome<AdmissionCourse> Take(StepAct act, DateOnly today)
    {
        if (AdmissionChecks.Of(this, act, today) is { } refusal)
        {
            return refusal;
        }

        StepTaken taken = new(act.Step, act.Day, act.VotesFor, act.OfficialMembers);
        return this with
        {
            Steps = [.. Steps, taken],
            Ending = act.Step == AdmissionStep.Official ? new AdmissionEnding(AdmissionEnd.Official, act.Day) : null,
        };
    }

    /// <summary>Ends it without membership, at whatever step, for a reason.</summary>
    public Outcome<AdmissionCourse> End(AdmissionEnd how, DateOnly day, string? reason, DateOnly today) =>
        Ending is not null ? new AdmissionHasEnded(Ending.As)
        : how == AdmissionEnd.Official ? new StepOutOfOrder(AdmissionStep.Official, Next)
        : day > today ? new StepInTheFuture(day)
        : day < LastDay ? new StepBeforeTheLast(day, LastDay)
        : string.IsNullOrWhiteSpace(reason) ? new EndWithoutReason()
        : this with { Ending = new AdmissionEnding(how, day) };

    /// <summary>Whether a vote reached its majority.</summary>
    public bool IsCarried(StepTaken vote) =>
        vote is { VotesFor: { } inFavour, OfficialMembers: { } members }
        && Terms.LimitsOn(vote.Day).Majority.IsReachedBy(inFavour, members);

    private AdmissionStep Reached =>
        GoesUpward && Steps[^1].Step == AdmissionStep.CellReview
            ? AdmissionStep.CellReview
            : Steps.Where(Counts).Max(taken => taken.Step);

    private bool Counts(StepTaken taken) => !taken.Step.IsVote() || IsCarried(taken);

    private StepTaken? Last(Func<StepTaken, bool> which) => Steps.LastOrDefault(which);
}
