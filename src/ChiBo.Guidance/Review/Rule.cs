namespace ChiBo.Guidance.Review;

/// <summary>The rules of II.1 and III.2-c, in the order in which findings are reported.</summary>
public enum Rule : byte
{
    /// <summary>II.1.1.b: at most one agency cell.</summary>
    AgencyCellSingle,

    /// <summary>II.1.1.a: directly under the commune committee.</summary>
    AgencyCellParent,

    /// <summary>II.1.1.b: every residential area has a cell of its own.</summary>
    ResidentialAreaHasOwnCell,

    /// <summary>II.1.1.b: and each such cell has nine official members or more.</summary>
    ResidentialCellNineOfficialMembers,

    /// <summary>II.1.2.a: the agency cell's members are cadres or civil servants of the commune.</summary>
    AgencyCellMembersAreOfficials,

    /// <summary>II.1.2.b: its secretary is deputy secretary or standing member of the commune committee.</summary>
    AgencyCellSecretaryRank,

    /// <summary>III.2-c: set up on 10 October 2014 or later, it conformed on that day.</summary>
    AgencyCellLawfulEstablishment,
}
