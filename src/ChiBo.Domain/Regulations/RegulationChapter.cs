namespace ChiBo.Domain.Regulations;

/// <summary>A chapter of the working regulations of a cell (II.2.a). Numbers are kept in the database.</summary>
public enum RegulationChapter
{
    /// <summary>Principles of work.</summary>
    Principles = 0,

    /// <summary>Duties of the cell committee.</summary>
    CommitteeDuties = 1,

    /// <summary>Duties of each post.</summary>
    PostDuties = 2,

    /// <summary>Meetings.</summary>
    Meetings = 3,

    /// <summary>Reports and information.</summary>
    Reporting = 4,

    /// <summary>Terms for answers.</summary>
    Answers = 5,

    /// <summary>Relation with the Party committee; mandatory.</summary>
    PartyCommittee = 6,

    /// <summary>Relation with the government; mandatory.</summary>
    Government = 7,

    /// <summary>Relation with the Fatherland Front; mandatory.</summary>
    FatherlandFront = 8,

    /// <summary>Relation with the socio-political organisations; mandatory.</summary>
    Organisations = 9,

    /// <summary>Relation with the cells under the commune committee; mandatory.</summary>
    Cells = 10,

    /// <summary>What else is settled.</summary>
    Other = 11,
}
