namespace ChiBo.Domain.Register.Columns;

/// <summary>A residence of a member.</summary>
public readonly record struct ResidenceFact(int Member, int Unit, ushort From, ushort To)
{
    /// <summary>Whether it holds on the day.</summary>
    public bool HoldsOn(ushort day) => From <= day && day < To;
}
