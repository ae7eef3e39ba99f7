using ChiBo.Domain.Units;

namespace ChiBo.Domain.Register.Columns;

/// <summary>Versions of units, those of one unit beside one another in the order of time.</summary>
public sealed class UnitColumns
{
    internal UnitColumns(int[] starts, UnitKind[] kind, int[] unit, int[] parent, ushort[] from, ushort[] to)
    {
        Starts = starts;
        Kind = kind;
        Unit = unit;
        Parent = parent;
        From = from;
        To = to;
    }

    /// <summary>For each unit the first of its versions; one more at the end.</summary>
    public int[] Starts { get; }

    /// <summary>Kind of the version.</summary>
    public UnitKind[] Kind { get; }

    /// <summary>Whose version.</summary>
    public int[] Unit { get; }

    /// <summary>The unit in which it lies, or <see cref="RegisterBuilder.None"/>.</summary>
    public int[] Parent { get; }

    /// <summary>First day.</summary>
    public ushort[] From { get; }

    /// <summary>First day on which the version no longer holds.</summary>
    public ushort[] To { get; }

    /// <summary>Kind of commune, by version; one more than the kind, 0 for none.</summary>
    internal byte[] CommuneKind { get; init; } = [];

    /// <summary>Names, by version.</summary>
    internal int[] Name { get; init; } = [];

    /// <summary>The version of the unit that holds on the day, or -1.</summary>
    public int VersionOn(int unit, ushort day)
    {
        for (int version = Starts[unit]; version < Starts[unit + 1]; version++)
        {
            if (From[version] <= day && day < To[version])
            {
                return version;
            }
        }

        return -1;
    }
}
