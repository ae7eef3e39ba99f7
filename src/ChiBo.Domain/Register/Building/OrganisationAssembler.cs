using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Columns;
using ChiBo.Domain.Units;

namespace ChiBo.Domain.Register.Building;

/// <summary>Puts organisations in the order of the communes that they serve, and lists those of each commune.</summary>
internal sealed class OrganisationAssembler
{
    private readonly RawRegister raw;
    private readonly UnitAssembler units;
    private readonly int[] rank;
    private readonly int[] rankByNewId;

    public OrganisationAssembler(RawRegister raw, UnitAssembler units)
    {
        this.raw = raw;
        this.units = units;
        rank = Order.RankByCode(raw.OrganisationCodes);
        int[] order = OrderOfOrganisations();
        NewIds = Order.Inverse(order);
        rankByNewId = [.. order.Select(id => rank[id])];
        Codes = Order.Reordered(raw.OrganisationCodes, order);
        Columns = Versions();
        ResidentialCells = ByCommune(OrganisationKind.ResidentialCell);
        AgencyCells = ByCommune(OrganisationKind.AgencyCell);
        Committees = ByCommune(OrganisationKind.CommuneCommittee);
    }

    public int[] NewIds { get; }

    public CodeTable Codes { get; }

    public OrganisationColumns Columns { get; }

    public Grouped<int> ResidentialCells { get; }

    public Grouped<int> AgencyCells { get; }

    public Grouped<int> Committees { get; }

    private int[] OrderOfOrganisations()
    {
        long[] keys = new long[rank.Length];
        Array.Fill(keys, long.MaxValue);
        foreach (RawOrganisation row in raw.Organisations)
        {
            foreach (int served in raw.ServedUnits.Slice(row.FirstUnit, row.UnitCount))
            {
                int home = HomeOf(units.NewIds[served]);
                long key = ((long)home * rank.Length) + rank[row.Organisation];
                keys[row.Organisation] = Math.Min(keys[row.Organisation], key);
            }
        }

        int[] order = new int[rank.Length];
        for (int id = 0; id < order.Length; id++)
        {
            order[id] = id;
            keys[id] = keys[id] == long.MaxValue ? long.MaxValue - rank.Length + rank[id] : keys[id];
        }

        Array.Sort(keys, order);
        return order;
    }

    /// <summary>The commune in which the unit lies, or the unit itself: only a matter of what stands beside what.</summary>
    private int HomeOf(int unit)
    {
        int first = units.Columns.Starts[unit];
        bool isArea = first < units.Columns.Starts[unit + 1] && units.Columns.Kind[first] == UnitKind.ResidentialArea;
        return isArea && units.Columns.Parent[first] >= 0 ? units.Columns.Parent[first] : unit;
    }

    private OrganisationColumns Versions()
    {
        var byOrganisation = raw.Organisations.ConvertAll(row => (NewIds[row.Organisation], row));
        Grouped<RawOrganisation> grouped = Grouped<RawOrganisation>.By(
            NewIds.Length,
            byOrganisation,
            (a, b) => (a.From, a.To).CompareTo((b.From, b.To))
        );
        ReadOnlySpan<RawOrganisation> rows = grouped.All;
        int[] organisation = new int[rows.Length];
        int[] parent = new int[rows.Length];
        int[] name = new int[rows.Length];
        var kind = new OrganisationKind[rows.Length];
        ushort[] from = new ushort[rows.Length];
        ushort[] to = new ushort[rows.Length];
        var served = new List<(int Version, int Unit)>(raw.ServedUnits.Count);
        for (int i = 0; i < rows.Length; i++)
        {
            RawOrganisation row = rows[i];
            organisation[i] = NewIds[row.Organisation];
            parent[i] = Order.Map(NewIds, row.Parent);
            name[i] = row.Name;
            kind[i] = row.Kind;
            from[i] = row.From;
            to[i] = row.To;
            foreach (int unit in raw.ServedUnits.Slice(row.FirstUnit, row.UnitCount))
            {
                served.Add((i, units.NewIds[unit]));
            }
        }

        var unitsByVersion = Grouped<int>.By(rows.Length, served);
        return new OrganisationColumns(grouped.Starts, kind, organisation, parent, from, to, unitsByVersion)
        {
            Name = name,
        };
    }

    private Grouped<int> ByCommune(OrganisationKind kind)
    {
        var versions = new List<(int Commune, int Version)>();
        var communes = new List<int>();
        for (int version = 0; version < Columns.Kind.Length; version++)
        {
            if (Columns.Kind[version] == kind)
            {
                communes.Clear();
                AddCommunes(kind, version, communes);
                foreach (int commune in communes)
                {
                    versions.Add((commune, version));
                }
            }
        }

        return Grouped<int>.By(units.CommuneCount, versions, InOrderOfCodes);
    }

    private void AddCommunes(OrganisationKind kind, int version, List<int> communes)
    {
        foreach (int unit in Columns.Units.Of(version))
        {
            if (kind != OrganisationKind.ResidentialCell)
            {
                AddCommune(unit, communes);
                continue;
            }

            for (int area = units.Columns.Starts[unit]; area < units.Columns.Starts[unit + 1]; area++)
            {
                if (units.Columns.Kind[area] == UnitKind.ResidentialArea)
                {
                    AddCommune(units.Columns.Parent[area], communes);
                }
            }
        }
    }

    private void AddCommune(int unit, List<int> communes)
    {
        if (unit >= 0 && unit < units.CommuneCount && !communes.Contains(unit))
        {
            communes.Add(unit);
        }
    }

    private int InOrderOfCodes(int version, int other)
    {
        int byCode = rankByNewId[Columns.Organisation[version]].CompareTo(rankByNewId[Columns.Organisation[other]]);
        return byCode != 0 ? byCode : version.CompareTo(other);
    }
}
