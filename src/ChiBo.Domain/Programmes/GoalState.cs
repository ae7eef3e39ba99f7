namespace ChiBo.Domain.Programmes;

/// <summary>What became of a goal of the year. Numbers are kept in the database.</summary>
public enum GoalState
{
    /// <summary>Under way.</summary>
    Open = 0,

    /// <summary>Reached.</summary>
    Reached = 1,

    /// <summary>Not reached.</summary>
    Missed = 2,

    /// <summary>Given up, with a reason.</summary>
    Dropped = 3,
}
