namespace ChiBo.Storage.Local;

/// <summary>How far a regulation of a province has come.</summary>
public enum LocalRegulationStage
{
    /// <summary>Entered; something is wrong with it, or a test case fails.</summary>
    Drafted,

    /// <summary>It is sound and its test cases pass.</summary>
    Tested,

    /// <summary>Put into force; it counts from its first day.</summary>
    InForce,

    /// <summary>Put into force and given a last day; it counts until then.</summary>
    Ended,

    /// <summary>Taken back before it ever counted.</summary>
    Withdrawn,
}
