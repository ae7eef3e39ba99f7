namespace ChiBo.Domain.Admission;

/// <summary>A step on the way from an outstanding citizen to an official member (II.1.3.b-7), in their order. Numbers are kept in the database.</summary>
public enum AdmissionStep
{
    /// <summary>Listed as outstanding (quần chúng ưu tú).</summary>
    Listed = 10,

    /// <summary>The awareness class is done.</summary>
    AwarenessClass = 20,

    /// <summary>Official members are assigned to help.</summary>
    HelpersAssigned = 30,

    /// <summary>The application is in.</summary>
    Application = 40,

    /// <summary>The background check is done; nothing but that is kept.</summary>
    BackgroundCheck = 50,

    /// <summary>The union or organisation has introduced.</summary>
    UnionOpinion = 60,

    /// <summary>The residence has given its opinion.</summary>
    ResidenceOpinion = 70,

    /// <summary>The cell has voted: two thirds of its official members.</summary>
    CellResolution = 80,

    /// <summary>The commune committee has resolved.</summary>
    CommitteeResolution = 90,

    /// <summary>The committee above has decided.</summary>
    Decision = 100,

    /// <summary>Admitted in a ceremony: probation begins.</summary>
    Ceremony = 110,

    /// <summary>An official member helps during probation.</summary>
    ProbationHelper = 120,

    /// <summary>The class for new members is done.</summary>
    ProbationClass = 130,

    /// <summary>The cell has voted on official status: two thirds.</summary>
    CellReview = 140,

    /// <summary>The commune committee has resolved on it.</summary>
    CommitteeReview = 150,

    /// <summary>Decided above: official from the day on which the twelve months end.</summary>
    Official = 160,
}
