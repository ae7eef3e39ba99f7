using ChiBo.Domain.Register;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Local;

namespace ChiBo.Guidance.Parameters;

/// <summary>
/// The values of communes on one day. Where no province has set anything it is one and the same object; else communes that lie in
/// the same unit are resolved together, since they stand beside one another. It belongs to one thread.
/// </summary>
internal sealed class ParametersOfDay(
    DateOnly day,
    ReviewParameters national,
    LocalOverlay[] overlays,
    UnitsAbove above
)
{
    private readonly ushort number = Days.Of(day);
    private readonly List<LocalOverlay> ofLastParent = [];
    private RegisterColumns? lastColumns;
    private int lastParent;
    private ReviewParameters? lastValues;
    private bool isSameForAll;

    /// <summary>The values of a commune.</summary>
    public ReviewParameters Of(CommuneRef commune) => overlays.Length == 0 ? national : Resolve(commune);

    /// <summary>What applies to a commune.</summary>
    public IReadOnlyList<LocalOverlay> OverlaysOf(CommuneRef commune)
    {
        int version = Turn(commune);
        return version < 0 ? [] : [.. ofLastParent.Where(overlay => Covers(overlay, commune, version))];
    }

    private ReviewParameters Resolve(CommuneRef commune)
    {
        int version = Turn(commune);
        if (version < 0 || ofLastParent.Count == 0 || lastValues is null)
        {
            return national;
        }

        return isSameForAll ? lastValues : Laid(commune, version);
    }

    private ReviewParameters Laid(CommuneRef commune, int version)
    {
        ReviewParameters values = national;
        foreach (LocalOverlay overlay in ofLastParent)
        {
            values = Covers(overlay, commune, version) ? overlay.Over(values) : values;
        }

        return values;
    }

    /// <summary>Turns to the unit in which a commune lies on the day, and gives its version; -1 when it is no commune then.</summary>
    private int Turn(CommuneRef commune)
    {
        RegisterColumns columns = commune.Columns;
        int version = columns.Units.VersionOn(commune.Unit, number);
        if (version < 0 || columns.Units.Kind[version] != UnitKind.Commune)
        {
            return -1;
        }

        int parent = columns.Units.Parent[version];
        if (parent != lastParent || !ReferenceEquals(columns, lastColumns))
        {
            lastColumns = columns;
            lastParent = parent;
            Collect(parent < 0 ? [] : above.From(columns.UnitCodes[parent], day));
        }

        return version;
    }

    private void Collect(IReadOnlyList<string> chain)
    {
        ofLastParent.Clear();
        isSameForAll = true;
        ReviewParameters values = national;
        foreach (LocalOverlay overlay in overlays)
        {
            if (overlay.Scope.CoversThoseIn(chain))
            {
                ofLastParent.Add(overlay);
                isSameForAll &= overlay.Scope is { Kinds.Count: 0, Communes.Count: 0 };
                values = overlay.Over(values);
            }
        }

        lastValues = values;
    }

    private static bool Covers(LocalOverlay overlay, CommuneRef commune, int version) =>
        overlay.Scope.CoversCommune(commune.Code, commune.Columns.CommuneKindOf(version));
}
