namespace ChiBo.Domain.Register.Columns;

/// <summary>A member is in charge of an area.</summary>
public readonly record struct AreaAssignmentFact(int Member, ushort From, ushort To)
{
    /// <summary>Whether it holds on the day.</summary>
    public bool HoldsOn(ushort day) => From <= day && day < To;
}
