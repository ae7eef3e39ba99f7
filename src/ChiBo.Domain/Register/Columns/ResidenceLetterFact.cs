namespace ChiBo.Domain.Register.Columns;

/// <summary>A member's letter of introduction to the cell of residence, or why there is none.</summary>
/// <param name="ExemptAs">Code of the class of exemption; nothing without any.</param>
/// <param name="IssuedOn">When it was issued.</param>
/// <param name="ReceivedOn">When it was confirmed; <see cref="Days.Never"/> when it was not.</param>
/// <param name="EndedOn">The first day on which it no longer holds.</param>
public readonly record struct ResidenceLetterFact(string? ExemptAs, ushort IssuedOn, ushort ReceivedOn, ushort EndedOn)
{
    /// <summary>Whether it holds on the day.</summary>
    public bool HoldsOn(ushort day) => IssuedOn <= day && day < EndedOn;
}
