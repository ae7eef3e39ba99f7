using ChiBo.Domain.Register;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Local;

/// <summary>What a regulation changes: the communes whose review is another with it than without it.</summary>
public static class LocalEffect
{
    /// <summary>The changes on a day, in the order of the communes' codes; none when it changes nothing.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="communes">The communes to look at.</param>
    /// <param name="before">The values without it.</param>
    /// <param name="after">The values with it.</param>
    /// <param name="day">The day.</param>
    public static IReadOnlyList<CommuneChange> On(
        RegisterSnapshot snapshot,
        IEnumerable<CommuneRef> communes,
        ParameterSource before,
        ParameterSource after,
        DateOnly day
    )
    {
        CommuneRef[] there = [.. communes.Where(commune => commune.IsActiveOn(day))];
        return
        [
            .. Comparison.Between(
                new Reviewer(snapshot, before).Review(there, day),
                new Reviewer(snapshot, after).Review(there, day)
            ),
        ];
    }

    /// <summary>
    /// The communes of a day that lie or have lain in a province: one that has left it is still measured by what the province asked for
    /// when its cell was set up (III.2-c).
    /// </summary>
    public static IReadOnlyList<CommuneRef> CommunesOf(
        RegisterSnapshot snapshot,
        UnitsAbove above,
        string province,
        DateOnly day
    )
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(above);
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        return [.. snapshot.Communes().Where(commune => commune.IsActiveOn(day) && ParentsOf(commune).Any(LiesInIt))];

        bool LiesInIt(string parent)
        {
            if (!known.TryGetValue(parent, out bool lies))
            {
                known.Add(parent, lies = above.EverFrom([parent]).Units.Contains(province));
            }

            return lies;
        }
    }

    private static IEnumerable<string> ParentsOf(CommuneRef commune)
    {
        RegisterColumns columns = commune.Columns;
        for (
            int version = columns.Units.Starts[commune.Unit];
            version < columns.Units.Starts[commune.Unit + 1];
            version++
        )
        {
            if (columns.Units.Parent[version] is >= 0 and var parent)
            {
                yield return columns.UnitCodes[parent];
            }
        }
    }
}
