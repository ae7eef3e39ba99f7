namespace ChiBo.Domain.Regulations;

/// <summary>How far a version of working regulations has come. Numbers are kept in the database.</summary>
public enum RegulationState
{
    /// <summary>Being written and commented on.</summary>
    Drafted = 0,

    /// <summary>The cell has approved it; the committee above has not yet, where it has to.</summary>
    ApprovedByCell = 1,

    /// <summary>Approved by all who have to; in force from its first day on.</summary>
    Approved = 2,

    /// <summary>Given up before it was approved.</summary>
    Withdrawn = 3,
}
