using ChiBo.Domain.Shared;
using ChiBo.Guidance.Loading;
using ChiBo.Guidance.Local;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Explaining;

/// <summary>Says in full sentences what a review found: document, clause, day, count, what is missing, what would mend it.</summary>
public static class Explanations
{
    private static readonly Lazy<ExplanationTexts> Vietnamese = new(() => ExplanationFiles.Load(Language.Vietnamese));
    private static readonly Lazy<ExplanationTexts> English = new(() => ExplanationFiles.Load(Language.English));

    /// <summary>A finding in full sentences. People stand in it by code, never by name.</summary>
    public static string Explain(Finding finding, ExplanationContext context, Language language) =>
        new FindingWording(In(language), context, language).Explain(finding);

    /// <summary>The regulations of the province on which a finding rests, beside the guidance.</summary>
    public static IReadOnlyList<LocalOverlay> LocalTexts(Finding finding, ExplanationContext context) =>
        [.. LocalWording.Behind(finding, context)];

    /// <summary>A verdict as a status word, as in «chưa đạt».</summary>
    public static string Describe(Verdict verdict, Language language) => In(language).Verdicts[verdict.Word()];

    /// <summary>A rule as a short title.</summary>
    public static string Title(Rule rule, Language language) => In(language).Titles[rule.Id()];

    /// <summary>A chapter of working regulations (II.2.a) by the word with which findings name it.</summary>
    public static string Chapter(string word, Language language) =>
        FindingWording.Word(In(language), $"chapter-{word}");

    internal static ExplanationTexts In(Language language) =>
        language == Language.Vietnamese ? Vietnamese.Value : English.Value;
}
