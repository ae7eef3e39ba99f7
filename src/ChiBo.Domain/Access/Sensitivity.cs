namespace ChiBo.Domain.Access;

/// <summary>How much harm it does when the wrong person reads something; each level stands above those before it.</summary>
public enum Sensitivity : byte
{
    /// <summary>S1: names of organisations, numbers, verdicts. Nothing about one person.</summary>
    Internal,

    /// <summary>S2: data of members.</summary>
    Personal,

    /// <summary>S3: self-review, classification, comments of the residence.</summary>
    Evaluation,

    /// <summary>S4: discipline, and complaints against it.</summary>
    Discipline,
}
