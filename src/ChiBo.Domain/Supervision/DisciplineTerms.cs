using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Supervision;

/// <summary>The numbers by which discipline is counted on a day; they come from dated data.</summary>
/// <param name="Majority">More than this part of the official members: reprimand, warning, removal.</param>
/// <param name="ExpulsionMajority">This part of them or more: the proposal to expel.</param>
/// <param name="DecisionDays">Days from the vote within which the written decision is handed over.</param>
/// <param name="AppealDays">Days within which the member may appeal.</param>
/// <param name="TermMonths">Months after which reprimand, warning and removal end.</param>
/// <param name="ReprimandYears">Years after which nobody is reprimanded any more.</param>
/// <param name="WarningYears">Years after which nobody is warned or removed any more.</param>
/// <param name="LimitationDecides">Whether the limitation periods refuse, or only warn: they do where they are sure.</param>
public sealed record DisciplineTerms(
    Share Majority,
    Share ExpulsionMajority,
    int DecisionDays,
    int AppealDays,
    int TermMonths,
    int ReprimandYears,
    int WarningYears,
    bool LimitationDecides
)
{
    /// <summary>Whether the votes are enough for a form.</summary>
    public bool IsCarried(DisciplineForm form, int votes, int officialMembers) =>
        form == DisciplineForm.Expulsion
            ? ExpulsionMajority.IsReachedBy(votes, officialMembers)
            : Majority.IsExceededBy(votes, officialMembers);

    /// <summary>The last day on which a form is possible; nothing for an expulsion.</summary>
    public DateOnly? LastDayFor(DisciplineForm form, DateOnly violation) =>
        form switch
        {
            DisciplineForm.Expulsion => null,
            DisciplineForm.Reprimand => violation.AddYears(ReprimandYears),
            _ => violation.AddYears(WarningYears),
        };

    /// <summary>The day on which the term of a form is over; nothing for an expulsion.</summary>
    public DateOnly? EndOf(DisciplineForm form, DateOnly effectiveFrom) =>
        form == DisciplineForm.Expulsion ? null : effectiveFrom.AddMonths(TermMonths);
}
