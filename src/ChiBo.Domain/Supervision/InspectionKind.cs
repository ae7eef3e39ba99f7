namespace ChiBo.Domain.Supervision;

/// <summary>Kind of inspection or supervision by the cell (II.1.3.b-8). Numbers are kept in the database.</summary>
public enum InspectionKind
{
    /// <summary>Inspection (kiểm tra).</summary>
    Inspection = 0,

    /// <summary>Thematic supervision (giám sát chuyên đề).</summary>
    ThematicSupervision = 1,
}
