namespace ChiBo.Guidance.Review;

/// <summary>What a rule says of one subject.</summary>
public enum Outcome : byte
{
    /// <summary>As the clause asks.</summary>
    Pass,

    /// <summary>Not as the clause asks.</summary>
    Fail,

    /// <summary>The register does not tell.</summary>
    Unknown,
}
