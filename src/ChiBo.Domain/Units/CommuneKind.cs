namespace ChiBo.Domain.Units;

/// <summary>Kinds of commune.</summary>
public enum CommuneKind : byte
{
    /// <summary>Xã, a rural commune.</summary>
    Xa,

    /// <summary>Phường, a ward.</summary>
    Phuong,

    /// <summary>Thị trấn, a township; there is none from 1 July 2025.</summary>
    ThiTran,

    /// <summary>Đặc khu, a special zone; there is none before 1 July 2025.</summary>
    DacKhu,
}
