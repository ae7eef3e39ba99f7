using ChiBo.Domain.Register.Rows;

namespace ChiBo.Domain.Register.Changes;

/// <summary>A change of the register that takes effect on a day.</summary>
/// <param name="On">The first day on which it is so.</param>
public abstract record RegisterChange(DateOnly On)
{
    /// <summary>The codes that the change names: whatever stands beside them may be touched.</summary>
    public abstract TouchedCodes Touches { get; }

    /// <summary>Makes the change on the rows of the communes around what it touches.</summary>
    /// <exception cref="ChangeNotPossibleException">It cannot be made.</exception>
    internal abstract void Apply(RegisterRows rows);
}

/// <summary>Codes that a change names.</summary>
public sealed record TouchedCodes
{
    /// <summary>Codes of units.</summary>
    public IReadOnlyCollection<string> Units { get; init; } = [];

    /// <summary>Codes of organisations.</summary>
    public IReadOnlyCollection<string> Organisations { get; init; } = [];

    /// <summary>Codes of members.</summary>
    public IReadOnlyCollection<string> Members { get; init; } = [];

    /// <summary>Whether the change also touches the communes where those on the rolls of the organisations live.</summary>
    public bool WithHomesOfMembers { get; init; }
}
