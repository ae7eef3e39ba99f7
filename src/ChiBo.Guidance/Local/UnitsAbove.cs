using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;

namespace ChiBo.Guidance.Local;

/// <summary>
/// Provinces and districts with what they lie in over time. A part of a register knows the unit above a commune by its code
/// alone: here one reads what stands above that.
/// </summary>
public sealed class UnitsAbove
{
    /// <summary>More levels do not stand above a commune.</summary>
    private const int MostLevels = 4;

    private readonly Dictionary<string, List<(Period Period, string? Parent, bool IsProvince)>> versions = new(
        StringComparer.Ordinal
    );

    private UnitsAbove() { }

    /// <summary>No unit.</summary>
    public static UnitsAbove None { get; } = new();

    /// <summary>Those of the rows; rows of communes and areas are passed over.</summary>
    public static UnitsAbove Of(IEnumerable<UnitRow> rows)
    {
        var above = new UnitsAbove();
        foreach (UnitRow row in rows.Where(row => row.Kind is UnitKind.Province or UnitKind.District))
        {
            above.Add(row.Code, row.Period, row.ParentCode, row.Kind == UnitKind.Province);
        }

        return above;
    }

    /// <summary>Those of a register.</summary>
    public static UnitsAbove Of(RegisterColumns columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var above = new UnitsAbove();
        for (int version = 0; version < columns.Units.Kind.Length; version++)
        {
            if (columns.Units.Kind[version] is UnitKind.Province or UnitKind.District)
            {
                int parent = columns.Units.Parent[version];
                above.Add(
                    columns.UnitCodes[columns.Units.Unit[version]],
                    new Period(Days.ToDate(columns.Units.From[version]), Days.ToDate(columns.Units.To[version])),
                    parent < 0 ? null : columns.UnitCodes[parent],
                    columns.Units.Kind[version] == UnitKind.Province
                );
            }
        }

        return above;
    }

    /// <summary>Whether it is a province on the day.</summary>
    public bool IsProvince(string code, DateOnly day) => VersionOn(code, day)?.IsProvince == true;

    /// <summary>The unit and those above it on the day, the nearest first.</summary>
    public IReadOnlyList<string> From(string code, DateOnly day)
    {
        var chain = new List<string> { code };
        string? next = VersionOn(code, day)?.Parent;
        while (next is not null && chain.Count < MostLevels)
        {
            chain.Add(next);
            next = VersionOn(next, day)?.Parent;
        }

        return chain;
    }

    /// <summary>The unit and all that is ever above it, and the days on which that changes.</summary>
    internal (HashSet<string> Units, HashSet<DateOnly> Days) EverFrom(IEnumerable<string> codes)
    {
        var units = new HashSet<string>(StringComparer.Ordinal);
        var days = new HashSet<DateOnly>();
        var open = new Queue<string>(codes);
        while (open.TryDequeue(out string? code))
        {
            if (!units.Add(code))
            {
                continue;
            }

            foreach ((Period period, string? parent, bool _) in versions.GetValueOrDefault(code) ?? [])
            {
                days.UnionWith(new[] { period.From, period.To }.OfType<DateOnly>());
                if (parent is not null)
                {
                    open.Enqueue(parent);
                }
            }
        }

        return (units, days);
    }

    private (Period Period, string? Parent, bool IsProvince)? VersionOn(string code, DateOnly day)
    {
        foreach ((Period Period, string? Parent, bool IsProvince) version in versions.GetValueOrDefault(code) ?? [])
        {
            if (version.Period.Contains(day))
            {
                return version;
            }
        }

        return null;
    }

    private void Add(string code, Period period, string? parent, bool isProvince)
    {
        if (!versions.TryGetValue(code, out List<(Period, string?, bool)>? own))
        {
            versions.Add(code, own = []);
        }

        own.Add((period, parent, isProvince));
    }
}
