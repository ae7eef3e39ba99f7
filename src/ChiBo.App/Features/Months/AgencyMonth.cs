using ChiBo.Domain.Meetings;
using ChiBo.Guidance.Holidays;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Months;

/// <summary>How the agency cell's month stands to the order of II.2.b.</summary>
public enum AgencyStanding
{
    /// <summary>No date yet: it opens after the last of the others, and one has none.</summary>
    Waiting,

    /// <summary>All others are planned, held or excused: it can be planned.</summary>
    DateOpen,

    /// <summary>Planned after all others.</summary>
    Planned,

    /// <summary>Planned, and since then one of the others has slipped, or has no date any more.</summary>
    PlannedTooEarly,

    /// <summary>Excused.</summary>
    Excused,

    /// <summary>Held after all others.</summary>
    HeldInOrder,

    /// <summary>Held, and not after all others.</summary>
    HeldTooEarly,
}

/// <summary>The agency cell in a month: how it stands, who stands in the way, when it could meet.</summary>
public sealed class AgencyMonth
{
    private static readonly TimeOnly Afternoon = new(14, 0);

    public AgencyMonth(MonthFacts facts, CellOfMonth cell, DateTime now)
    {
        Cell = cell;
        Order = facts.LockOf(cell);
        DateTime? held = facts.HeldFrom(cell.Id);
        DateTime? planned = facts.PlannedFrom(cell.Id);
        IReadOnlyList<BlockingCell> blocking =
            held is { } began ? Order.BlocksClosing(began)
            : planned is { } start ? Order.BlocksPlanning(start)
            : Order.BlocksPlanning(DateTime.MaxValue);
        Blocking = blocking;
        Standing = (held, planned) switch
        {
            ({ }, _) => blocking.Count == 0 ? AgencyStanding.HeldInOrder : AgencyStanding.HeldTooEarly,
            _ when facts.Regular(cell.Id).Any(row => row.State == MeetingState.Excused) => AgencyStanding.Excused,
            (_, { }) => blocking.Count == 0 ? AgencyStanding.Planned : AgencyStanding.PlannedTooEarly,
            _ => Order.IsOpen ? AgencyStanding.DateOpen : AgencyStanding.Waiting,
        };
        PlannedAt = planned;
        HeldAt = held;
        Overrides = [.. facts.Overrides[cell.Id]];
        MeetingRecord? row = facts.Regular(cell.Id).FirstOrDefault(one => one.State == MeetingState.Planned);
        LateSince = held is null && (row?.EndsAt ?? row?.StartsAt) is { } over && over < now ? over : null;
        TimeOnly hour = TimeOnly.FromDateTime(
            planned ?? facts.UsualAt(cell.Id) ?? default(DateTime) + Afternoon.ToTimeSpan()
        );
        Suggested = Suggest(facts, hour, now);
    }

    public CellOfMonth Cell { get; }

    public AgencyStanding Standing { get; }

    public OrderLock Order { get; }

    /// <summary>Who is not before it.</summary>
    public IReadOnlyList<BlockingCell> Blocking { get; }

    public DateTime? PlannedAt { get; }

    public DateTime? HeldAt { get; }

    /// <summary>Decisions that let it meet before the others.</summary>
    public IReadOnlyList<OrderOverride> Overrides { get; }

    /// <summary>Since when its planned meeting is over and not recorded.</summary>
    public DateTime? LateSince { get; }

    /// <summary>The first time at its hour that is after all others and on no holiday; nothing when the month has none.</summary>
    public DateTime? Suggested { get; }

    private DateTime? Suggest(MonthFacts facts, TimeOnly hour, DateTime now)
    {
        if (!Order.IsOpen)
        {
            return null;
        }

        DateTime after = Order.OpensAfter is { } open && open > now ? open : now;
        DateOnly usual = DateOnly.FromDateTime(facts.UsualAt(Cell.Id) ?? after);
        IEnumerable<DateTime> days = Enumerable
            .Range(0, facts.Month.LastDay.Day)
            .Select(facts.Month.FirstDay.AddDays)
            .Where(day => PublicHolidays.Embedded.On(day) is null)
            .Select(day => day.ToDateTime(hour))
            .Where(at => at > after);
        // The usual day when it is still open, else the first that is.
        return days.OrderBy(at => DateOnly.FromDateTime(at) == usual ? 0 : 1)
            .ThenBy(at => at)
            .Select(at => (DateTime?)at)
            .FirstOrDefault();
    }
}
