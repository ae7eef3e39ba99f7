using System.Collections.Immutable;

namespace ChiBo.Planning.Months;

/// <summary>Which cells stand together because somebody has to be at the meetings of both.</summary>
internal static class CellGroups
{
    /// <summary>The groups of two cells or more, the agency cell left aside.</summary>
    public static IEnumerable<ImmutableArray<int>> Of(MonthInput input)
    {
        int[] group = [.. input.All];
        foreach ((_, ImmutableArray<int> cells) in input.InCharge)
        {
            int[] joined = [.. cells.Select(cell => group[cell]).Distinct()];
            for (int cell = 0; cell < group.Length; cell++)
            {
                group[cell] = joined.Contains(group[cell]) ? joined.Min() : group[cell];
            }
        }

        return input
            .All.GroupBy(cell => group[cell])
            .Where(cells => cells.Count() > 1)
            .Select(cells => cells.ToImmutableArray());
    }
}
