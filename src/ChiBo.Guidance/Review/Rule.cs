namespace ChiBo.Guidance.Review;

/// <summary>
/// The rules in the order in which they are reported: those of II.1 and III.2-c, which decide the verdict, then those of
/// operation (II.2), which are told beside it.
/// </summary>
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

    /// <summary>II.2.a: working regulations in force settle all five relations.</summary>
    AgencyCellRegulationsComplete,

    /// <summary>II.2.b: the agency cell held a regular meeting in the month.</summary>
    AgencyCellMeetsMonthly,

    /// <summary>II.2.b: and held it after the other cells under the commune committee.</summary>
    AgencyCellMeetsLast,

    /// <summary>II.2.c: every residential area has a member in charge.</summary>
    AreasEveryAreaInCharge,

    /// <summary>II.2.c: a member in charge attended the area cell's meeting of the month.</summary>
    AreasAttended,

    /// <summary>II.2.c: the area was reported on before the agency cell's meeting of the month.</summary>
    AreasReported,

    /// <summary>II.2.d: members keep contact with the cell where they live.</summary>
    MembersResidenceContact,
}
