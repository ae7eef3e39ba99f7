using ChiBo.Domain.Meetings;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Columns;
using ChiBo.Guidance.Hd28.Part2_2_Operation;

namespace ChiBo.Guidance.Review;

/// <summary>A day on which something that the rules of operation say of a commune changes.</summary>
/// <param name="Day">The day.</param>
/// <param name="Changes">The findings whose outcome changes.</param>
public sealed record OperationDay(DateOnly Day, IReadOnlyList<FindingChange> Changes);

/// <summary>What the rules of operation say of a commune over time.</summary>
public static class OperationTimeline
{
    /// <summary>
    /// The days from <paramref name="since"/> to <paramref name="until"/>, both included, on which an outcome changes: mostly
    /// the first of a month, when the month before is over. The first is <paramref name="since"/> itself.
    /// </summary>
    public static IEnumerable<OperationDay> Of(Reviewer reviewer, CommuneRef commune, DateOnly since, DateOnly until)
    {
        IReadOnlyList<Finding> before = [];
        foreach (DateOnly day in DaysOf(commune, since, until))
        {
            IReadOnlyList<Finding> now = reviewer.Operation(commune, day);
            IReadOnlyList<FindingChange> changes = Comparison.Between(before, now);
            before = now;
            if (changes.Count > 0)
            {
                yield return new OperationDay(day, changes);
            }
        }
    }

    private static SortedSet<DateOnly> DaysOf(CommuneRef commune, DateOnly since, DateOnly until)
    {
        SortedSet<DateOnly> days = [since, .. BoundaryDays.Of(commune, since, until)];
        for (DateOnly first = MeetingMonth.Of(since).FirstDay.AddMonths(1); first <= until; first = first.AddMonths(1))
        {
            days.Add(first);
        }

        RegisterColumns columns = commune.Columns;
        foreach (int version in columns.AgencyCells.Of(commune.Unit))
        {
            foreach (RegulationsFact fact in columns.Regulations.Of(columns.Organisations.Organisation[version]))
            {
                Add(fact.From, fact.To);
            }

            foreach (ushort day in ContactDays.Of(columns, columns.Organisations.Organisation[version]))
            {
                Add(day, day);
            }
        }

        foreach (int version in columns.Areas.Of(commune.Unit))
        {
            foreach (AreaAssignmentFact fact in columns.AreaAssignments.Of(columns.Units.Unit[version]))
            {
                Add(fact.From, fact.To);
            }
        }

        return days;

        void Add(ushort from, ushort to)
        {
            foreach (DateOnly day in new[] { Days.ToDate(from), Days.ToDate(to) }.OfType<DateOnly>())
            {
                if (day >= since && day <= until)
                {
                    days.Add(day);
                }
            }
        }
    }
}
