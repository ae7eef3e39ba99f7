using ChiBo.Domain.Members;

namespace ChiBo.Domain.Register.Columns;

/// <summary>A status of a member, for the part of it in which he or she is on the roll by the membership row.</summary>
/// <param name="Membership">The row in <see cref="MembershipColumns"/>.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day on which it no longer holds.</param>
/// <param name="Kind">Exempt, away or suspended.</param>
public readonly record struct StatusFact(int Membership, ushort From, ushort To, StatusKind Kind)
{
    /// <summary>Whether it holds on the day.</summary>
    public bool HoldsOn(ushort day) => From <= day && day < To;
}
