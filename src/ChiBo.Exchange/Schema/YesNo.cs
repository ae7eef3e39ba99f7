namespace ChiBo.Exchange.Schema;

/// <summary>What is said of something that either was so or was not; empty when it is not known.</summary>
public enum YesNo
{
    /// <summary>It was so.</summary>
    Yes,

    /// <summary>It was not.</summary>
    No,
}
