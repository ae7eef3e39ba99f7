using ChiBo.Domain.Supervision;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Loading;
using ChiBo.Guidance.Meetings;

namespace ChiBo.Guidance.Discipline;

/// <summary>By what the discipline of members is counted, from a day on (II.1.3.b-8).</summary>
/// <param name="From">The day.</param>
/// <param name="Majority">More than which part of all official members: reprimand, warning, removal.</param>
/// <param name="Expulsion">Which part of them or more: the proposal to expel.</param>
/// <param name="DecisionDays">Days within which the written decision is handed over.</param>
/// <param name="AppealDays">Days within which the member may appeal.</param>
/// <param name="TermMonths">Months after which it ends.</param>
/// <param name="ReprimandYears">Limitation of a reprimand.</param>
/// <param name="WarningYears">Limitation of warning and removal.</param>
public sealed record DisciplineRules(
    DateOnly From,
    MeetingShare Majority,
    MeetingShare Expulsion,
    DatedNumber DecisionDays,
    DatedNumber AppealDays,
    DatedNumber TermMonths,
    DatedNumber ReprimandYears,
    DatedNumber WarningYears
) : IDated
{
    private static readonly Lazy<IReadOnlyList<DisciplineRules>> Loaded = new(DisciplineRuleFiles.LoadAll);

    /// <summary>The numbers themselves. A limitation period that is not sure warns only.</summary>
    public DisciplineTerms Terms =>
        new(
            Majority.Share,
            Expulsion.Share,
            DecisionDays.Value,
            AppealDays.Value,
            TermMonths.Value,
            ReprimandYears.Value,
            WarningYears.Value,
            ReprimandYears.IsSure && WarningYears.IsSure
        );

    /// <summary>What holds on a day; before the first there is no other, so it serves earlier days too.</summary>
    public static DisciplineRules On(DateOnly day) => Loaded.Value.On(day);
}
