namespace ChiBo.Domain.Register.Columns;

/// <summary>Someone with a post in the commune at some time, who at some time is on the roll of one of its
/// residential cells: whom founding an agency cell would draw out of it.</summary>
/// <param name="Member">The member.</param>
/// <param name="Organisation">The residential cell.</param>
/// <param name="Membership">The row in <see cref="MembershipColumns"/>.</param>
public readonly record struct OfficialInCellFact(int Member, int Organisation, int Membership);
