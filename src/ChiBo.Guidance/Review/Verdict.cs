namespace ChiBo.Guidance.Review;

/// <summary>What the review says of one commune on one day.</summary>
public enum Verdict : byte
{
    /// <summary>There is an agency cell, and all is as the guidance asks.</summary>
    Conforming,

    /// <summary>There is an agency cell, and a finding fails.</summary>
    Nonconforming,

    /// <summary>No agency cell of the commune is active on the day.</summary>
    NoAgencyCell,

    /// <summary>There is an agency cell, nothing fails, and something cannot be told.</summary>
    Undecided,
}
