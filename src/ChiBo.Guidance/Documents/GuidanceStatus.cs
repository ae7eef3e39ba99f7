namespace ChiBo.Guidance.Documents;

/// <summary>How sure the program is of a text.</summary>
public enum GuidanceStatus
{
    /// <summary>Only reported: listed with its source note, and never decides silently.</summary>
    Draft,

    /// <summary>Its text is at hand, word by word.</summary>
    Verified,
}
