namespace ChiBo.Storage;

/// <summary>The database cannot be used as it is: one sentence with a way out, for the person who runs the program.</summary>
public sealed class DatabaseFaultException(string vietnamese, string english, Exception? cause = null)
    : Exception(english, cause)
{
    /// <summary>The sentence in Vietnamese.</summary>
    public string Vietnamese { get; } = vietnamese;

    /// <summary>The sentence in English.</summary>
    public string English { get; } = english;
}
