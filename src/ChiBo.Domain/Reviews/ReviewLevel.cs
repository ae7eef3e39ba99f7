namespace ChiBo.Domain.Reviews;

/// <summary>Level of the yearly classification of a member or a cell. Numbers are kept in the database.</summary>
public enum ReviewLevel
{
    /// <summary>Fulfilled excellently.</summary>
    Excellent = 0,

    /// <summary>Fulfilled well.</summary>
    Good = 1,

    /// <summary>Fulfilled.</summary>
    Fulfilled = 2,

    /// <summary>Not fulfilled.</summary>
    NotFulfilled = 3,
}
