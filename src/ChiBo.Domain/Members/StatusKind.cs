namespace ChiBo.Domain.Members;

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
