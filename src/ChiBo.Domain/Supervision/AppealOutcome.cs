namespace ChiBo.Domain.Supervision;

/// <summary>How an appeal was settled. Numbers are kept in the database.</summary>
public enum AppealOutcome
{
    /// <summary>The decision stays.</summary>
    Upheld = 0,

    /// <summary>A milder form.</summary>
    Milder = 1,

    /// <summary>Taken back.</summary>
    Lifted = 2,
}
