namespace ChiBo.Domain.Regulations;

/// <summary>The five relations that working regulations must settle (II.2.a).</summary>
[Flags]
public enum RegulationChapters
{
    /// <summary>None is settled.</summary>
    None = 0,

    /// <summary>With the Party committee.</summary>
    PartyCommittee = 1,

    /// <summary>With the government.</summary>
    Government = 2,

    /// <summary>With the Fatherland Front.</summary>
    FatherlandFront = 4,

    /// <summary>With the socio-political organisations.</summary>
    Organisations = 8,

    /// <summary>With the cells under the commune committee.</summary>
    Cells = 16,

    /// <summary>All five.</summary>
    All = PartyCommittee | Government | FatherlandFront | Organisations | Cells,
}
