namespace ChiBo.Documents.PartyDocuments;

/// <summary>Places to be filled in by hand.</summary>
internal static class HandPlaces
{
    /// <summary>Room for a word.</summary>
    public const string Short = ".....";

    /// <summary>Room for a name.</summary>
    public const string Line = "..............................";

    /// <summary>The text, or dots where there is none.</summary>
    public static string Or(string? text, string dots) => string.IsNullOrWhiteSpace(text) ? dots : text;
}
