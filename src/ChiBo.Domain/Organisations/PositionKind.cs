namespace ChiBo.Domain.Organisations;

/// <summary>Positions in the Party (chức vụ trong Đảng); the organisation decides of which committee.</summary>
public enum PositionKind : byte
{
    /// <summary>Bí thư.</summary>
    Secretary,

    /// <summary>Phó bí thư.</summary>
    DeputySecretary,

    /// <summary>Ủy viên ban thường vụ.</summary>
    StandingMember,

    /// <summary>Ủy viên ban chấp hành (đảng ủy viên), or chi ủy viên of a cell.</summary>
    CommitteeMember,
}
