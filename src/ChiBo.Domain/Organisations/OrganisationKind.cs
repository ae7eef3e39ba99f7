namespace ChiBo.Domain.Organisations;

/// <summary>Kinds of Party organisation (tổ chức đảng) in the register.</summary>
public enum OrganisationKind : byte
{
    /// <summary>Tỉnh ủy, thành ủy.</summary>
    ProvincialCommittee,

    /// <summary>Huyện ủy, quận ủy, thị ủy.</summary>
    DistrictCommittee,

    /// <summary>Đảng ủy xã, phường, thị trấn.</summary>
    CommuneCommittee,

    /// <summary>Chi bộ cơ quan xã: the cell of the commune's cadres and civil servants (II.1).</summary>
    AgencyCell,

    /// <summary>Chi bộ khu dân cư: the cell of one residential area, or of several that share it.</summary>
    ResidentialCell,

    /// <summary>Any other cell under the commune committee: school, health station, military, police, firm.</summary>
    OtherCell,

    /// <summary>Đảng bộ bộ phận: between the commune committee and some cells.</summary>
    SubCommittee,
}
