using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Columns;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Parameters;

namespace ChiBo.Guidance.Review;

/// <summary>
/// One commune as it stands on one day: its agency cells, committees, areas and residential cells. One object looks at
/// one commune after another.
/// </summary>
internal sealed class CommuneOnDay
{
    private readonly VersionList agencyCells = new();
    private readonly VersionList committees = new();
    private readonly VersionList areas = new();
    private readonly VersionList residentialCells = new();
    private int[] ownCells = new int[32];
    private int nextPlace;

    public RegisterColumns Columns { get; private set; } = null!;

    public int Commune { get; private set; }

    public ushort Day { get; private set; }

    public ReviewParameters Parameters { get; private set; } = null!;

    /// <summary>Versions of its agency cells that are active, in the order of their codes.</summary>
    public ReadOnlySpan<int> AgencyCells => agencyCells.All;

    /// <summary>Versions of its committees that are active.</summary>
    public ReadOnlySpan<int> Committees => committees.All;

    /// <summary>Versions of its areas that are active.</summary>
    public ReadOnlySpan<int> Areas => areas.All;

    /// <summary>For each area how many active cells give it a cell.</summary>
    public ReadOnlySpan<int> OwnCells => ownCells.AsSpan(0, areas.Count);

    /// <summary>Versions of active residential cells that serve an active area of it.</summary>
    public ReadOnlySpan<int> ResidentialCells => residentialCells.All;

    public string Code => Columns.UnitCodes[Commune];

    public void LookAt(CommuneRef commune, ushort day, ReviewParameters parameters)
    {
        Columns = commune.Columns;
        Commune = commune.Unit;
        Day = day;
        Parameters = parameters;
        Collect(Columns.AgencyCells.Of(Commune), agencyCells);
        Collect(Columns.Committees.Of(Commune), committees);
        CollectAreas();
        CollectResidentialCells();
    }

    /// <summary>Whether the unit that a cell serves is, on the day, a residential area of whatever commune.</summary>
    public bool IsActiveArea(int unit, out int commune)
    {
        int version = Columns.Units.VersionOn(unit, Day);
        bool active = version >= 0 && Columns.Units.Kind[version] == UnitKind.ResidentialArea;
        commune = active ? Columns.Units.Parent[version] : RegisterBuilder.None;
        return active;
    }

    /// <summary>Whether the cell is one of the residential cells of the day.</summary>
    public bool Reports(int cell)
    {
        foreach (int version in residentialCells.All)
        {
            if (Columns.Organisations.Organisation[version] == cell)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many of the areas that the version of a cell serves are active, in whichever commune.</summary>
    public int ActiveAreasOf(int cellVersion)
    {
        int active = 0;
        foreach (int unit in Columns.Organisations.Units.Of(cellVersion))
        {
            active += IsActiveArea(unit, out _) ? 1 : 0;
        }

        return active;
    }

    private void Collect(ReadOnlySpan<int> versions, VersionList active)
    {
        active.Clear();
        foreach (int version in versions)
        {
            if (Columns.Organisations.HoldsOn(version, Day))
            {
                active.Add(version);
            }
        }
    }

    private void CollectAreas()
    {
        areas.Clear();
        UnitColumns units = Columns.Units;
        foreach (int version in Columns.Areas.Of(Commune))
        {
            if (units.From[version] <= Day && Day < units.To[version])
            {
                areas.Add(version);
            }
        }

        if (areas.Count > ownCells.Length)
        {
            ownCells = new int[areas.Count * 2];
        }

        ownCells.AsSpan(0, areas.Count).Clear();
    }

    private void CollectResidentialCells()
    {
        residentialCells.Clear();
        nextPlace = 0;
        OrganisationColumns organisations = Columns.Organisations;
        foreach (int version in Columns.ResidentialCells.Of(Commune))
        {
            if (organisations.HoldsOn(version, Day))
            {
                CollectResidentialCell(version, organisations.Units.Of(version));
            }
        }
    }

    private void CollectResidentialCell(int version, ReadOnlySpan<int> served)
    {
        // Nearly every cell serves one area, and that is one of this commune's.
        if (served.Length == 1 && PlaceOf(served[0]) is >= 0 and var only)
        {
            residentialCells.Add(version);
            ownCells[only]++;
            return;
        }

        int active = 0;
        bool servesHere = false;
        foreach (int unit in served)
        {
            if (IsActiveArea(unit, out int commune))
            {
                active++;
                servesHere |= commune == Commune;
            }
        }

        if (servesHere)
        {
            residentialCells.Add(version);
            if (active == 1 || Parameters.SharedCellCounts)
            {
                CountAsOwn(served);
            }
        }
    }

    private void CountAsOwn(ReadOnlySpan<int> served)
    {
        foreach (int unit in served)
        {
            int place = PlaceOf(unit);
            if (place >= 0)
            {
                ownCells[place]++;
            }
        }
    }

    /// <summary>The place of an area: as a rule the one behind that asked for before, since cells come like areas.</summary>
    private int PlaceOf(int unit)
    {
        ReadOnlySpan<int> all = areas.All;
        int[] units = Columns.Units.Unit;
        for (int tried = 0; tried < all.Length; tried++)
        {
            nextPlace = nextPlace < all.Length ? nextPlace : 0;
            int place = nextPlace++;
            if (units[all[place]] == unit)
            {
                return place;
            }
        }

        return -1;
    }

    private sealed class VersionList
    {
        private int[] versions = new int[32];

        public int Count { get; private set; }

        public ReadOnlySpan<int> All => versions.AsSpan(0, Count);

        public void Clear() => Count = 0;

        public void Add(int version)
        {
            if (Count == versions.Length)
            {
                Array.Resize(ref versions, Count * 2);
            }

            versions[Count++] = version;
        }
    }
}
