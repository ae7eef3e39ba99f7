using ChiBo.Domain.Shared;

namespace ChiBo.Guidance.Documents;

/// <summary>A text in both languages.</summary>
/// <param name="Vietnamese">In Vietnamese.</param>
/// <param name="English">In English.</param>
public sealed record BilingualText(string Vietnamese, string English)
{
    /// <summary>The text in the language.</summary>
    public string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;
}
