namespace ChiBo.Domain.Shared;

/// <summary>The languages in which the program speaks.</summary>
public enum Language : byte
{
    /// <summary>Tiếng Việt, the default everywhere.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
