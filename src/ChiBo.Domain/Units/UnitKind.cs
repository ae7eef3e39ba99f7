namespace ChiBo.Domain.Units;

/// <summary>Kinds of administrative unit (đơn vị hành chính) in the register.</summary>
public enum UnitKind : byte
{
    /// <summary>Tỉnh, thành phố trực thuộc Trung ương.</summary>
    Province,

    /// <summary>Huyện, quận, thị xã, thành phố thuộc tỉnh; the level was abolished on 1 July 2025.</summary>
    District,

    /// <summary>Xã, phường, thị trấn, đặc khu: the basic level.</summary>
    Commune,

    /// <summary>Khu dân cư (thôn, ấp, bản, tổ dân phố): where people live, not an administrative level.</summary>
    ResidentialArea,
}
