using ChiBo.Domain.Shared;

namespace ChiBo.App.CommandLine;

/// <summary>A text in both languages, side by side so that neither is forgotten.</summary>
public sealed record Phrase(string Vietnamese, string English)
{
    public string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;
}
