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

    /// <summary>The communes of a province on a day.</summary>
    public static IReadOnlyList<CommuneRef> CommunesOf(
        RegisterSnapshot snapshot,
        UnitsAbove above,
        string province,
        DateOnly day
    )
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(above);
        ushort number = Days.Of(day);
        return
        [
            .. snapshot
                .Communes()
                .Where(commune =>
                    commune.IsActiveOn(day)
                    && commune.Columns.Units.Parent[commune.Columns.Units.VersionOn(commune.Unit, number)]
                        is >= 0
                            and var parent
                    && above.From(commune.Columns.UnitCodes[parent], day).Contains(province)
                ),
        ];
    }
}
