namespace ChiBo.Domain.Residence;

/// <summary>What the committee of the residence cell says of a member for a year. Numbers are kept in the database.</summary>
public enum ResidenceComment
{
    /// <summary>Duties at the residence fulfilled.</summary>
    Fulfilled = 0,

    /// <summary>Fulfilled in part.</summary>
    Partly = 1,

    /// <summary>Not fulfilled.</summary>
    NotFulfilled = 2,
}
