namespace ChiBo.Domain.Members;

/// <summary>How a member belongs to an organisation.</summary>
public enum MembershipKind : byte
{
    /// <summary>Sinh hoạt đảng chính thức: on the roll here, and on one roll only.</summary>
    Main,

    /// <summary>Sinh hoạt đảng tạm thời: takes part here, stays on the roll of the home cell.</summary>
    Temporary,
}
