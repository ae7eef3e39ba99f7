namespace ChiBo.Domain.Establishments;

/// <summary>What became of a deviation that was proposed.</summary>
public enum DeviationState
{
    /// <summary>It was proposed and waits.</summary>
    Proposed,

    /// <summary>The level above approved it.</summary>
    Approved,

    /// <summary>The level above did not approve it.</summary>
    Refused,

    /// <summary>It was approved, and taken back.</summary>
    Withdrawn,
}
