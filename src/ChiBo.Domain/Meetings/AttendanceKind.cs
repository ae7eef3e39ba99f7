namespace ChiBo.Domain.Meetings;

/// <summary>Whether somebody on the roll came to a meeting. Numbers are kept in the database.</summary>
public enum AttendanceKind
{
    /// <summary>Có mặt.</summary>
    Present = 0,

    /// <summary>Vắng có lý do.</summary>
    Excused = 1,

    /// <summary>Vắng không lý do.</summary>
    Absent = 2,
}
