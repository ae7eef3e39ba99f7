using ChiBo.Domain.Register;
using ChiBo.Guidance.Local;

namespace ChiBo.Guidance.Parameters;

/// <summary>
/// The values with which a commune is decided on a day: those of the guidance for the nation, and over them what its province has
/// set by regulations of its own (III.1). Immutable, for any thread.
/// </summary>
public sealed class ParameterSource
{
    private readonly Func<DateOnly, ReviewParameters> national;
    private readonly IReadOnlyList<DateOnly> boundaries;
    private readonly UnitsAbove above;

    /// <summary>The same values for all communes.</summary>
    /// <param name="national">The values in force on a day.</param>
    public ParameterSource(Func<DateOnly, ReviewParameters> national)
        : this(national, [], [], UnitsAbove.None) { }

    private ParameterSource(
        Func<DateOnly, ReviewParameters> national,
        IReadOnlyList<DateOnly> boundaries,
        IReadOnlyList<LocalOverlay> overlays,
        UnitsAbove above
    )
    {
        this.national = national;
        this.boundaries = boundaries;
        this.above = above;
        Overlays = overlays;
    }

    /// <summary>What provinces have set, the earliest in force first.</summary>
    public IReadOnlyList<LocalOverlay> Overlays { get; }

    /// <summary>The values of a guidance for the nation.</summary>
    public static ParameterSource Of(DatedParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return new ParameterSource(parameters.On, parameters.Boundaries, [], UnitsAbove.None);
    }

    /// <summary>The same with what provinces have set over it.</summary>
    /// <param name="overlays">
    /// What they have set. Where two that hold for one commune on one day set the same, as the register may make them do after they
    /// were put into force, the greater number counts, and of flags that of the one that is in force later.
    /// </param>
    /// <param name="units">What communes lie in.</param>
    public ParameterSource With(IEnumerable<LocalOverlay> overlays, UnitsAbove units) =>
        new(
            national,
            boundaries,
            [
                .. overlays
                    .OrderBy(overlay => overlay.InForce.From ?? DateOnly.MinValue)
                    .ThenBy(overlay => overlay.Key ?? long.MaxValue)
                    .ThenBy(overlay => overlay.Id, StringComparer.Ordinal),
            ],
            units
        );

    /// <summary>The values for the nation on a day.</summary>
    public ReviewParameters NationalOn(DateOnly day) => national(day);

    /// <summary>The values of a commune on a day.</summary>
    public ReviewParameters On(CommuneRef commune, DateOnly day) => Open(day).Of(commune);

    /// <summary>What provinces have set that applies to a commune on a day, in the order in which it is laid over.</summary>
    public IReadOnlyList<LocalOverlay> OverlaysOf(CommuneRef commune, DateOnly day) =>
        Overlays.Count == 0 ? [] : Open(day).OverlaysOf(commune);

    /// <summary>The days on which values of a commune may change, the earliest first.</summary>
    public IReadOnlyList<DateOnly> BoundariesOf(CommuneRef commune)
    {
        if (Overlays.Count == 0)
        {
            return boundaries;
        }

        (HashSet<string> units, HashSet<DateOnly> days) = above.EverFrom(ParentsOf(commune));
        LocalOverlay[] near = [.. Overlays.Where(overlay => units.Contains(overlay.Scope.Province))];
        return near.Length == 0
            ? boundaries
            :
            [
                .. near.SelectMany(overlay => new[] { overlay.InForce.From, overlay.InForce.To })
                    .OfType<DateOnly>()
                    .Concat(days)
                    .Concat(boundaries)
                    .Where(Days.CanBeAsked)
                    .Distinct()
                    .Order(),
            ];
    }

    /// <summary>The values of one day, for one thread.</summary>
    internal ParametersOfDay Open(DateOnly day) =>
        new(
            day,
            national(day),
            Overlays.Count == 0 ? [] : [.. Overlays.Where(overlay => overlay.InForce.Contains(day))],
            above
        );

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
