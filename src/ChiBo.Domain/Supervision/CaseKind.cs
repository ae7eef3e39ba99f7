namespace ChiBo.Domain.Supervision;

/// <summary>A kind of case that only those named may see. Numbers are kept in the database.</summary>
public enum CaseKind
{
    /// <summary>A signal about conduct.</summary>
    Signal = 0,

    /// <summary>An inspection.</summary>
    Inspection = 1,

    /// <summary>A case of discipline.</summary>
    Discipline = 2,
}
