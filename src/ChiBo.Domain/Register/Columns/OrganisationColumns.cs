using ChiBo.Domain.Organisations;

namespace ChiBo.Domain.Register.Columns;

/// <summary>Versions of organisations, those of one organisation beside one another in the order of time.</summary>
public sealed class OrganisationColumns
{
    private readonly Lazy<Grouped<int>> under;

    internal OrganisationColumns(
        int[] starts,
        OrganisationKind[] kind,
        int[] organisation,
        int[] parent,
        ushort[] from,
        ushort[] to,
        Grouped<int> units
    )
    {
        Starts = starts;
        Kind = kind;
        Organisation = organisation;
        Parent = parent;
        From = from;
        To = to;
        Units = units;
        EstablishedOn = Establishments(starts, from, to);
        under = new Lazy<Grouped<int>>(ByParent);
    }

    /// <summary>For each organisation the first of its versions; one more at the end.</summary>
    public int[] Starts { get; }

    /// <summary>Kind of the version.</summary>
    public OrganisationKind[] Kind { get; }

    /// <summary>Whose version.</summary>
    public int[] Organisation { get; }

    /// <summary>The organisation directly above, or <see cref="RegisterBuilder.None"/>.</summary>
    public int[] Parent { get; }

    /// <summary>First day.</summary>
    public ushort[] From { get; }

    /// <summary>First day on which the version no longer holds.</summary>
    public ushort[] To { get; }

    /// <summary>The units that the version serves.</summary>
    public Grouped<int> Units { get; }

    /// <summary>First day of the unbroken run of versions that reaches this one: its establishment day.</summary>
    public ushort[] EstablishedOn { get; }

    /// <summary>Names, by version.</summary>
    internal int[] Name { get; init; } = [];

    /// <summary>Whether the version holds on the day.</summary>
    public bool HoldsOn(int version, ushort day) => From[version] <= day && day < To[version];

    /// <summary>The version of the organisation that holds on the day, or -1.</summary>
    public int VersionOn(int organisation, ushort day)
    {
        for (int version = Starts[organisation]; version < Starts[organisation + 1]; version++)
        {
            if (HoldsOn(version, day))
            {
                return version;
            }
        }

        return -1;
    }

    /// <summary>Versions of cells and sub-committees that stand directly under the organisation.</summary>
    /// <remarks>Found when first asked for: the rules of II.1 do without.</remarks>
    public ReadOnlySpan<int> VersionsUnder(int organisation) => under.Value.Of(organisation);

    private Grouped<int> ByParent()
    {
        var versions = new List<(int Parent, int Version)>();
        for (int version = 0; version < Kind.Length; version++)
        {
            bool standsUnder =
                Kind[version]
                is OrganisationKind.AgencyCell
                    or OrganisationKind.ResidentialCell
                    or OrganisationKind.OtherCell
                    or OrganisationKind.SubCommittee;
            if (standsUnder && Parent[version] >= 0)
            {
                versions.Add((Parent[version], version));
            }
        }

        return Grouped<int>.By(Starts.Length - 1, versions);
    }

    private static ushort[] Establishments(int[] starts, ushort[] from, ushort[] to)
    {
        ushort[] established = new ushort[from.Length];
        for (int organisation = 0; organisation < starts.Length - 1; organisation++)
        {
            for (int version = starts[organisation]; version < starts[organisation + 1]; version++)
            {
                bool goesOn = version > starts[organisation] && to[version - 1] == from[version];
                established[version] = goesOn ? established[version - 1] : from[version];
            }
        }

        return established;
    }
}
