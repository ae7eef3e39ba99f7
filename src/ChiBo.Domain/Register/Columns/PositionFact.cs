using ChiBo.Domain.Organisations;

namespace ChiBo.Domain.Register.Columns;

/// <summary>A position in an organisation.</summary>
public readonly record struct PositionFact(int Member, ushort From, ushort To, PositionKind Kind)
{
    /// <summary>Whether it is held on the day.</summary>
    public bool HoldsOn(ushort day) => From <= day && day < To;
}
