using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Establishments;

/// <summary>
/// The course of a case: applied for, appraised, perhaps put to the level above, decided by the competent committee with number
/// and date (the commune committee for cells under it, Charter 10.3), recorded; or refused, or withdrawn. Each step hands over the
/// course after it, or why it is not the next one; nothing here knows the time but by what it is given.
/// </summary>
public sealed record CaseCourse
{
    /// <summary>Whether the level above is asked before the committee decides; the province settles that.</summary>
    public bool AsksAbove { get; init; }

    /// <summary>How far it has come.</summary>
    public CaseStage Stage { get; init; }

    /// <summary>When the application was handed in.</summary>
    public DateOnly? AppliedOn { get; init; }

    /// <summary>When it was appraised.</summary>
    public DateOnly? AppraisedOn { get; init; }

    /// <summary>When the level above was asked.</summary>
    public DateOnly? ConsentAskedOn { get; init; }

    /// <summary>When the level above answered.</summary>
    public DateOnly? ConsentOn { get; init; }

    /// <summary>Number under which the level above answered.</summary>
    public string? ConsentNumber { get; init; }

    /// <summary>Number of the committee's decision.</summary>
    public string? DecisionNumber { get; init; }

    /// <summary>Day on which the committee decided, or refused.</summary>
    public DateOnly? DecisionOn { get; init; }

    /// <summary>Why it was refused or withdrawn.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether nothing can come of it any more.</summary>
    public bool HasEnded =>
        Stage is CaseStage.ConsentRefused or CaseStage.Recorded or CaseStage.Refused or CaseStage.Withdrawn;

    /// <summary>Whether the committee may decide it now.</summary>
    public bool MayBeDecided => Stage == CaseStage.Consented || (Stage == CaseStage.Appraised && !AsksAbove);

    /// <summary>The application is handed in.</summary>
    /// <param name="on">The day on the application.</param>
    /// <param name="today">The day on which it is recorded.</param>
    public Outcome<CaseCourse> Apply(DateOnly on, DateOnly today) =>
        Stage != CaseStage.Drafted ? new NotTheNextStepOfCase(Stage)
        : on > today ? new CaseDayAhead(on)
        : !Days.CanBeAsked(on) ? new CaseDayImpossible(on)
        : this with { Stage = CaseStage.Applied, AppliedOn = on };

    /// <summary>
    /// It is appraised, for the first time or again because the register has changed. What the level above said of an earlier
    /// appraisal no longer holds.
    /// </summary>
    /// <param name="on">The day.</param>
    public Outcome<CaseCourse> Appraise(DateOnly on) =>
        HasEnded || Stage is CaseStage.Drafted or CaseStage.Decided ? new NotTheNextStepOfCase(Stage)
        : on < AppliedOn ? new BeforeTheApplication(on, AppliedOn.Value)
        : this with
        {
            Stage = CaseStage.Appraised,
            AppraisedOn = on,
            ConsentAskedOn = null,
            ConsentOn = null,
            ConsentNumber = null,
        };

    /// <summary>The level above is asked for its consent.</summary>
    /// <param name="on">The day.</param>
    public Outcome<CaseCourse> AskConsent(DateOnly on) =>
        Stage != CaseStage.Appraised ? new NotTheNextStepOfCase(Stage)
        : on < AppliedOn ? new BeforeTheApplication(on, AppliedOn.Value)
        : this with { Stage = CaseStage.ConsentAsked, ConsentAskedOn = on };

    /// <summary>The level above consents, or does not.</summary>
    /// <param name="consents">Whether it consents.</param>
    /// <param name="number">Number of its letter.</param>
    /// <param name="on">Day of its letter.</param>
    /// <param name="words">What it says; a refusal has a reason.</param>
    /// <param name="today">The day on which it is recorded.</param>
    public Outcome<CaseCourse> Answer(bool consents, string? number, DateOnly on, string? words, DateOnly today) =>
        Stage != CaseStage.ConsentAsked ? new NotTheNextStepOfCase(Stage)
        : string.IsNullOrWhiteSpace(number) ? new DecisionWithoutNumber()
        : !consents && string.IsNullOrWhiteSpace(words) ? new CaseReasonMissing()
        : on > today ? new CaseDayAhead(on)
        : on < AppliedOn ? new BeforeTheApplication(on, AppliedOn.Value)
        : this with
        {
            Stage = consents ? CaseStage.Consented : CaseStage.ConsentRefused,
            ConsentOn = on,
            ConsentNumber = number,
            Reason = consents ? Reason : words,
        };

    /// <summary>The committee decides it.</summary>
    /// <param name="number">Number of the decision.</param>
    /// <param name="on">Day of the decision.</param>
    /// <param name="today">The day on which it is recorded.</param>
    public Outcome<CaseCourse> Decide(string? number, DateOnly on, DateOnly today) =>
        Stage is CaseStage.Appraised or CaseStage.ConsentAsked && AsksAbove ? new ConsentFirst()
        : !MayBeDecided ? new NotTheNextStepOfCase(Stage)
        : string.IsNullOrWhiteSpace(number) ? new DecisionWithoutNumber()
        : on > today ? new CaseDayAhead(on)
        : on < AppliedOn ? new BeforeTheApplication(on, AppliedOn.Value)
        : on < ConsentOn ? new BeforeTheConsent(on, ConsentOn.Value)
        : this with { Stage = CaseStage.Decided, DecisionNumber = number, DecisionOn = on };

    /// <summary>The decision stands in the register.</summary>
    public Outcome<CaseCourse> Record() =>
        Stage != CaseStage.Decided ? new NotTheNextStepOfCase(Stage) : this with { Stage = CaseStage.Recorded };

    /// <summary>The committee refuses it.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="on">Day of its letter.</param>
    /// <param name="today">The day on which it is recorded.</param>
    public Outcome<CaseCourse> Refuse(string? reason, DateOnly on, DateOnly today) =>
        HasEnded || Stage is CaseStage.Drafted or CaseStage.Decided ? new NotTheNextStepOfCase(Stage)
        : string.IsNullOrWhiteSpace(reason) ? new CaseReasonMissing()
        : on > today ? new CaseDayAhead(on)
        : on < AppliedOn ? new BeforeTheApplication(on, AppliedOn.Value)
        : this with { Stage = CaseStage.Refused, Reason = reason, DecisionOn = on };

    /// <summary>Who applied gives it up.</summary>
    /// <param name="reason">Why.</param>
    public Outcome<CaseCourse> Withdraw(string? reason) =>
        HasEnded || Stage == CaseStage.Decided ? new NotTheNextStepOfCase(Stage)
        : string.IsNullOrWhiteSpace(reason) ? new CaseReasonMissing()
        : this with { Stage = CaseStage.Withdrawn, Reason = reason };
}
