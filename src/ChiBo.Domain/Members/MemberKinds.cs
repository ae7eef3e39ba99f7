namespace ChiBo.Domain.Members;

/// <summary>How a member belongs to an organisation.</summary>
public enum MembershipKind : byte
{
    /// <summary>Sinh hoạt đảng chính thức: on the roll here, and on one roll only.</summary>
    Main,

    /// <summary>Sinh hoạt đảng tạm thời: takes part here, stays on the roll of the home cell.</summary>
    Temporary,
}

/// <summary>What keeps a member on the roll from attending.</summary>
public enum StatusKind : byte
{
    /// <summary>Miễn công tác và sinh hoạt đảng.</summary>
    Exempt,

    /// <summary>Đi làm ăn xa, công tác xa.</summary>
    Away,

    /// <summary>Đình chỉ sinh hoạt đảng.</summary>
    Suspended,
}

/// <summary>Kinds of post (chức vụ chính quyền, đoàn thể) in a commune.</summary>
public enum PostKind : byte
{
    /// <summary>Cán bộ xã.</summary>
    Cadre,

    /// <summary>Công chức xã.</summary>
    CivilServant,

    /// <summary>Người hoạt động không chuyên trách: not an official in the sense of II.1.2.</summary>
    PartTime,
}

/// <summary>Gender as recorded; not known is <see langword="null"/>.</summary>
public enum Gender : byte
{
    /// <summary>Nam.</summary>
    Male,

    /// <summary>Nữ.</summary>
    Female,
}
