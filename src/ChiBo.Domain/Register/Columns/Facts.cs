using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Regulations;

namespace ChiBo.Domain.Register.Columns;

/// <summary>A post in a commune. Days as in <see cref="Days"/>, as in all facts here.</summary>
public readonly record struct PostFact(int Member, ushort From, ushort To, PostKind Kind)
{
    /// <summary>Whether the post is one of those that II.1.2 asks for: cadre or civil servant.</summary>
    public bool IsOfficial => Kind is PostKind.Cadre or PostKind.CivilServant;

    /// <summary>Whether it is held on the day.</summary>
    public bool HoldsOn(ushort day) => From <= day && day < To;
}

/// <summary>A position in an organisation.</summary>
public readonly record struct PositionFact(int Member, ushort From, ushort To, PositionKind Kind)
{
    /// <summary>Whether it is held on the day.</summary>
    public bool HoldsOn(ushort day) => From <= day && day < To;
}

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

/// <summary>Someone with a post in the commune at some time, who at some time is on the roll of one of its
/// residential cells: whom founding an agency cell would draw out of it.</summary>
/// <param name="Member">The member.</param>
/// <param name="Organisation">The residential cell.</param>
/// <param name="Membership">The row in <see cref="MembershipColumns"/>.</param>
public readonly record struct OfficialInCellFact(int Member, int Organisation, int Membership);

/// <summary>A residence of a member.</summary>
public readonly record struct ResidenceFact(int Member, int Unit, ushort From, ushort To)
{
    /// <summary>Whether it holds on the day.</summary>
    public bool HoldsOn(ushort day) => From <= day && day < To;
}

/// <summary>A meeting of an organisation.</summary>
public readonly record struct MeetingFact(
    MeetingMonth Month,
    MeetingKind Kind,
    MeetingState State,
    DateTime? StartsAt,
    DateTime? EndsAt,
    bool HasReason
);

/// <summary>A version of an organisation's working regulations.</summary>
public readonly record struct RegulationsFact(ushort From, ushort To, RegulationChapters Filled)
{
    /// <summary>Whether the version is in force on the day.</summary>
    public bool HoldsOn(ushort day) => From <= day && day < To;
}

/// <summary>A member is in charge of an area.</summary>
public readonly record struct AreaAssignmentFact(int Member, ushort From, ushort To)
{
    /// <summary>Whether it holds on the day.</summary>
    public bool HoldsOn(ushort day) => From <= day && day < To;
}

/// <summary>A day for some members.</summary>
/// <param name="Members">Their ids in order.</param>
/// <param name="DayOf">The day of each.</param>
internal sealed record DayByMember(int[] Members, ushort[] DayOf)
{
    /// <summary>The day of a member, or <see cref="Days.Never"/>.</summary>
    public ushort Of(int member)
    {
        int place = Array.BinarySearch(Members, member);
        return place < 0 ? Days.Never : DayOf[place];
    }
}

/// <summary>What is known of a member who has no main membership at any time.</summary>
/// <param name="Official">The official day, or the day from which the member may have been official.</param>
/// <param name="IsKnown">Which of the two.</param>
internal readonly record struct UnattachedMember(ushort Official, bool IsKnown);
