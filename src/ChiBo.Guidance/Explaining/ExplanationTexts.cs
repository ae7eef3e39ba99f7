using ChiBo.Domain.Shared;

namespace ChiBo.Guidance.Explaining;

/// <summary>The sentences of one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Titles">Short titles of rules, by their ids.</param>
/// <param name="Verdicts">Status words, by the words of a review's output.</param>
/// <param name="Sentences">Sentences, by rule, outcome and variant.</param>
/// <param name="Notes">Sentences that are added where a reading matters.</param>
/// <param name="Words">Smaller pieces.</param>
internal sealed record ExplanationTexts(
    Language Language,
    IReadOnlyDictionary<string, string> Titles,
    IReadOnlyDictionary<string, string> Verdicts,
    IReadOnlyDictionary<string, Template> Sentences,
    IReadOnlyDictionary<string, Template> Notes,
    IReadOnlyDictionary<string, Template> Words
);
