using ChiBo.Domain.Shared;
using ChiBo.Guidance.Explaining;

namespace ChiBo.Guidance.Loading;

/// <summary>Reads the sentences of <c>explanations/</c>.</summary>
internal static class ExplanationFiles
{
    /// <summary>The sentences of a language.</summary>
    public static ExplanationTexts Load(Language language)
    {
        string name = $"guidance/28-hd-btctw/explanations/{(language == Language.Vietnamese ? "vi" : "en")}.yaml";
        ExplanationsYaml file = Yaml.Read<ExplanationsYaml>(name, EmbeddedFiles.Read(name));
        return new ExplanationTexts(
            language,
            file.Titles,
            file.Verdicts,
            file.Sentences.ToDictionary(entry => entry.Key, entry => Template.Parse(entry.Value)),
            file.Notes.ToDictionary(entry => entry.Key, entry => Template.Parse(entry.Value)),
            file.Words.ToDictionary(entry => entry.Key, entry => Template.Parse(entry.Value))
        );
    }
}
