using ChiBo.Domain.Members;

namespace ChiBo.Domain.Register.Columns;

/// <summary>A post in a commune. Days as in <see cref="Days"/>, as in all facts here.</summary>
public readonly record struct PostFact(int Member, ushort From, ushort To, PostKind Kind)
{
    /// <summary>Whether the post is one of those that II.1.2 asks for: cadre or civil servant.</summary>
    public bool IsOfficial => Kind is PostKind.Cadre or PostKind.CivilServant;

    /// <summary>Whether it is held on the day.</summary>
    public bool HoldsOn(ushort day) => From <= day && day < To;
}
