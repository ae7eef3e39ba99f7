using ChiBo.App.Features.Months;
using ChiBo.Domain.Meetings;

namespace ChiBo.App.Tests.Months;

/// <summary>A month as simply as it can be told: what the handlers must agree with.</summary>
internal sealed class MonthModel(MeetingMonth month)
{
    private readonly Dictionary<string, Known> cells = MonthWorld.Cells.ToDictionary(
        cell => cell,
        _ => new Known(null, default, null)
    );

    public MeetingMonth Month => month;

    public bool IsOverridden { get; set; }

    public Known this[string cell]
    {
        get => cells[cell];
        set => cells[cell] = value;
    }

    public bool AgencyIsHeld => this[MonthWorld.Agency].State == MeetingState.Held;

    private static IEnumerable<string> Others => MonthWorld.Cells.Where(cell => cell != MonthWorld.Agency);

    /// <summary>Whether a plan is to be accepted.</summary>
    public bool Accepts(PlannedFields plan, DateTime now) =>
        !(plan.EndsAt <= plan.StartsAt)
        && plan.StartsAt > now
        && this[plan.Cell].State != MeetingState.Held
        && (plan.Cell == MonthWorld.Agency ? MayBePlanned(plan.StartsAt) : FitsBeforeAgency(plan));

    /// <summary>The other cells that are not over before a start, as the review reads it.</summary>
    public IEnumerable<string> NotBefore(DateTime start) =>
        Others.Where(cell =>
            this[cell] switch
            {
                { State: MeetingState.Held } held => held.Over >= start,
                { State: MeetingState.Excused } => false,
                _ => true,
            }
        );

    private bool MayBePlanned(DateTime start) =>
        IsOverridden
        || Others.All(cell =>
            this[cell] switch
            {
                { State: MeetingState.Held or MeetingState.Planned } dated => dated.Over < start,
                { State: MeetingState.Excused } => true,
                _ => false,
            }
        );

    private bool FitsBeforeAgency(PlannedFields plan) =>
        IsOverridden || !AgencyIsHeld || (plan.EndsAt ?? plan.StartsAt) < this[MonthWorld.Agency].Start;

    /// <summary>What is known of a cell.</summary>
    internal sealed record Known(MeetingState? State, DateTime Start, DateTime? End)
    {
        public DateTime Over => End ?? Start;
    }
}
