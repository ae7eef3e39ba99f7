namespace ChiBo.Domain.Supervision;

/// <summary>How far an inspection has come. Numbers are kept in the database.</summary>
public enum InspectionState
{
    /// <summary>In the year's programme.</summary>
    Planned = 0,

    /// <summary>Begun.</summary>
    UnderWay = 1,

    /// <summary>Concluded; what has to be mended is named.</summary>
    Concluded = 2,

    /// <summary>Mended, and seen by the inspector.</summary>
    Mended = 3,

    /// <summary>Taken off the programme, with a reason.</summary>
    Dropped = 4,
}
