using ChiBo.Domain.Register.Columns;
using ChiBo.Domain.Units;

namespace ChiBo.Domain.Register.Building;

/// <summary>Puts units in the order of the hierarchy: communes by code, then areas commune by commune, then the rest.</summary>
internal sealed class UnitAssembler
{
    private readonly RawRegister raw;
    private readonly int[] rank;
    private readonly int[] rankByNewId;

    public UnitAssembler(RawRegister raw)
    {
        this.raw = raw;
        rank = Order.RankByCode(raw.UnitCodes);
        int[] order = OrderOfUnits();
        NewIds = Order.Inverse(order);
        rankByNewId = [.. order.Select(id => rank[id])];
        Codes = Order.Reordered(raw.UnitCodes, order);
        Columns = Versions();
        Areas = AreasByCommune();
    }

    public int[] NewIds { get; }

    public int CommuneCount { get; private set; }

    public CodeTable Codes { get; }

    public UnitColumns Columns { get; }

    /// <summary>Versions of areas by commune.</summary>
    public Grouped<int> Areas { get; }

    private int[] OrderOfUnits()
    {
        long[] keys = new long[raw.UnitCodes.Count];
        Array.Fill(keys, long.MaxValue);
        foreach (RawUnit unit in raw.Units)
        {
            if (unit.Kind == UnitKind.Commune)
            {
                keys[unit.Unit] = rank[unit.Unit];
            }
        }

        CommuneCount = keys.Count(key => key != long.MaxValue);
        long afterCommunes = rank.Length;
        foreach (RawUnit unit in raw.Units)
        {
            if (unit.Kind == UnitKind.ResidentialArea && unit.Parent >= 0 && keys[unit.Unit] == long.MaxValue)
            {
                keys[unit.Unit] = ((afterCommunes + rank[unit.Parent]) * rank.Length) + rank[unit.Unit];
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

    private UnitColumns Versions()
    {
        var byUnit = raw.Units.ConvertAll(unit => (NewIds[unit.Unit], unit));
        Grouped<RawUnit> grouped = Grouped<RawUnit>.By(
            NewIds.Length,
            byUnit,
            (a, b) => (a.From, a.To).CompareTo((b.From, b.To))
        );
        ReadOnlySpan<RawUnit> rows = grouped.All;
        int[] unit = new int[rows.Length];
        int[] parent = new int[rows.Length];
        int[] name = new int[rows.Length];
        var kind = new UnitKind[rows.Length];
        byte[] communeKind = new byte[rows.Length];
        ushort[] from = new ushort[rows.Length];
        ushort[] to = new ushort[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            RawUnit row = rows[i];
            unit[i] = NewIds[row.Unit];
            parent[i] = Order.Map(NewIds, row.Parent);
            name[i] = row.Name;
            kind[i] = row.Kind;
            communeKind[i] = row.CommuneKind;
            from[i] = row.From;
            to[i] = row.To;
        }

        return new UnitColumns(grouped.Starts, kind, unit, parent, from, to) { CommuneKind = communeKind, Name = name };
    }

    private Grouped<int> AreasByCommune()
    {
        var areas = new List<(int Commune, int Version)>();
        for (int version = 0; version < Columns.Kind.Length; version++)
        {
            int parent = Columns.Parent[version];
            if (Columns.Kind[version] == UnitKind.ResidentialArea && parent >= 0 && parent < CommuneCount)
            {
                areas.Add((parent, version));
            }
        }

        return Grouped<int>.By(CommuneCount, areas, InOrderOfCodes);
    }

    private int InOrderOfCodes(int version, int other)
    {
        int byCode = rankByNewId[Columns.Unit[version]].CompareTo(rankByNewId[Columns.Unit[other]]);
        return byCode != 0 ? byCode : version.CompareTo(other);
    }
}
