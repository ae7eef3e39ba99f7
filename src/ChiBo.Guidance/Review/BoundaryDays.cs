using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Columns;

namespace ChiBo.Guidance.Review;

/// <summary>The days on which something recorded about a commune begins or ends: only then can its review change.</summary>
internal static class BoundaryDays
{
    /// <summary>Those days from <paramref name="since"/> to <paramref name="until"/>, both included, in order.</summary>
    public static IReadOnlyList<DateOnly> Of(CommuneRef commune, DateOnly since, DateOnly until)
    {
        var days = new SortedSet<ushort>();
        RegisterColumns columns = commune.Columns;
        AddUnit(days, columns, commune.Unit);
        foreach (int version in columns.Areas.Of(commune.Unit))
        {
            AddUnit(days, columns, columns.Units.Unit[version]);
        }

        foreach (Grouped<int> versions in new[] { columns.ResidentialCells, columns.AgencyCells, columns.Committees })
        {
            foreach (int version in versions.Of(commune.Unit))
            {
                AddVersion(days, columns, version);
            }
        }

        foreach (PostFact post in columns.Posts.Of(commune.Unit))
        {
            Add(days, post.From, post.To);
        }

        ushort first = Days.Of(since);
        ushort last = Days.Of(until);
        return
        [
            .. days.Where(day => day >= first && day <= last && day is not (Days.Open or Days.Never))
                .Select(day => Days.ToDate(day)!.Value),
        ];
    }

    private static void AddUnit(SortedSet<ushort> days, RegisterColumns columns, int unit)
    {
        for (int version = columns.Units.Starts[unit]; version < columns.Units.Starts[unit + 1]; version++)
        {
            Add(days, columns.Units.From[version], columns.Units.To[version]);
        }
    }

    private static void AddVersion(SortedSet<ushort> days, RegisterColumns columns, int version)
    {
        int organisation = columns.Organisations.Organisation[version];
        Add(days, columns.Organisations.From[version], columns.Organisations.To[version]);
        foreach (int unit in columns.Organisations.Units.Of(version))
        {
            AddUnit(days, columns, unit);
        }

        MembershipColumns memberships = columns.Memberships;
        for (int row = memberships.Starts[organisation]; row < memberships.Starts[organisation + 1]; row++)
        {
            Add(days, memberships.From[row], memberships.To[row]);
            days.Add(memberships.Official[row]);
        }

        foreach (StatusFact status in columns.Statuses.Of(organisation))
        {
            Add(days, status.From, status.To);
        }

        foreach (PositionFact position in columns.Positions.Of(organisation))
        {
            Add(days, position.From, position.To);
        }
    }

    private static void Add(SortedSet<ushort> days, ushort from, ushort to)
    {
        days.Add(from);
        days.Add(to);
    }
}
