namespace ChiBo.Domain.Audit;

/// <summary>What keeps a text from being a signed checkpoint.</summary>
public enum CheckpointFault : byte
{
    /// <summary>It does not have the six lines, each ended by a line feed alone.</summary>
    NotSixLines,

    /// <summary>Line 1 does not name whose tree it is.</summary>
    Origin,

    /// <summary>Line 2 is not a number of leaves in plain digits.</summary>
    Size,

    /// <summary>Line 3 is not a root in base64.</summary>
    Root,

    /// <summary>Line 4 is not a moment in UTC such as 2026-01-31T08:15:00Z.</summary>
    Moment,

    /// <summary>Line 5 is not empty.</summary>
    EmptyLine,

    /// <summary>Line 6 is not a signature for the origin of line 1.</summary>
    Signature,
}
