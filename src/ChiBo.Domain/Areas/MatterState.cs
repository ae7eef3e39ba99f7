namespace ChiBo.Domain.Areas;

/// <summary>What became of a matter of an area. Numbers are kept in the database.</summary>
public enum MatterState
{
    /// <summary>Brought up; nobody has dealt with it yet.</summary>
    Open = 0,

    /// <summary>Part of a proposal to a body that has to answer.</summary>
    Proposed = 1,

    /// <summary>Settled, or answered for good.</summary>
    Closed = 2,
}
