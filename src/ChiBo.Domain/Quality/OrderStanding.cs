namespace ChiBo.Domain.Quality;

/// <summary>Whether the regular meeting of a month was held in order: the agency cell after all others, they before it (II.2.b).</summary>
public enum OrderStanding
{
    /// <summary>Nothing to tell: it did not meet, or the commune had no agency cell that was to meet after it.</summary>
    NotAsked,

    /// <summary>The start of the agency cell's meeting is not recorded.</summary>
    Unknown,

    /// <summary>In order.</summary>
    InOrder,

    /// <summary>Not in order.</summary>
    OutOfOrder,

    /// <summary>Not in order, by a decision that is recorded with its reason.</summary>
    Allowed,
}
