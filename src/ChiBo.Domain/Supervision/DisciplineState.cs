namespace ChiBo.Domain.Supervision;

/// <summary>How far a case of discipline has come. Numbers are kept in the database.</summary>
public enum DisciplineState
{
    /// <summary>Opened; nothing is decided.</summary>
    Opened = 0,

    /// <summary>Voted by the cell and put before the committee that decides.</summary>
    Proposed = 1,

    /// <summary>Decided and in force.</summary>
    InForce = 2,

    /// <summary>Closed without discipline.</summary>
    Dismissed = 3,

    /// <summary>Its term is over.</summary>
    Ended = 4,

    /// <summary>Taken back after an appeal.</summary>
    Lifted = 5,
}
