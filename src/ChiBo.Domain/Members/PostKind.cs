namespace ChiBo.Domain.Members;

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
