namespace ChiBo.Domain.Access;

/// <summary>What somebody is, for one organisation and a period. Accounts have no rights but through roles.</summary>
public enum Role : byte
{
    /// <summary>Bí thư, chi ủy of the agency cell or of any other cell that is not a residential one.</summary>
    CellCommittee,

    /// <summary>Bí thư chi bộ khu dân cư.</summary>
    ResidentialSecretary,

    /// <summary>Đảng viên phụ trách địa bàn: granted for the residential cell in charge.</summary>
    AreaOfficer,

    /// <summary>Văn phòng and thường trực of the commune's Party committee.</summary>
    PartyCommitteeOffice,

    /// <summary>A body of the commune that answers proposals: government, Front, unions.</summary>
    AnsweringBody,

    /// <summary>Đảng viên, for the cell where they meet.</summary>
    Member,

    /// <summary>Ban tổ chức of a district or province, or of the centre.</summary>
    OrganisationBoard,

    /// <summary>Installs, backs up and restores; reads no content.</summary>
    TechnicalAdministrator,
}
