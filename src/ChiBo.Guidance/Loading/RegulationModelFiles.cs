using ChiBo.Domain.Regulations;
using ChiBo.Guidance.Regulations;

namespace ChiBo.Guidance.Loading;

/// <summary>Reads the model wording of working regulations.</summary>
internal static class RegulationModelFiles
{
    private const string Name = "guidance/regulations/model.vi.yaml";

    /// <summary>All of it, the earliest first.</summary>
    /// <exception cref="InvalidDataException">The file is not as expected: a mistake in the program itself.</exception>
    public static IReadOnlyList<RegulationModel> LoadAll() => Read(Name, EmbeddedFiles.Read(Name));

    /// <summary>That of a text.</summary>
    /// <exception cref="InvalidDataException">It is not as expected; the message names the file.</exception>
    public static IReadOnlyList<RegulationModel> Read(string name, string text) =>
        DatedFile.InOrder(
            name,
            Yaml.Read<RegulationModelsYaml>(name, text).Models.Select(entry => ModelOf(name, entry))
        );

    private static RegulationModel ModelOf(string name, RegulationModelYaml entry) =>
        entry.CommitteeApprovesSource.Length > 0 && entry is { AnswerDays: > 0, ReportDays: > 0 }
            ? new RegulationModel
            {
                From = DatedFile.DayOf(name, entry.From),
                CheckedOn = entry.CheckedOn is { } day ? DatedFile.DayOf(name, day) : null,
                Origin = DatedFile.OriginOf(name, entry),
                AnswerDays = entry.AnswerDays,
                ReportDays = entry.ReportDays,
                CommitteeApproves = entry.CommitteeApproves,
                Chapters = RegulationCoverage.Chapters.ToDictionary(
                    chapter => chapter,
                    chapter => TextOf(name, entry, chapter)
                ),
            }
            : throw new InvalidDataException(
                $"{name}: a model lacks its days, or who says that the committee approves."
            );

    private static string TextOf(string name, RegulationModelYaml entry, RegulationChapter chapter)
    {
        string key = DatedFile.KeyOf(chapter);
        return entry.Chapters.TryGetValue(key, out string? text) && ChapterText.IsFilled(text)
            ? text.Trim()
            : throw new InvalidDataException($"{name}: {key} is missing.");
    }
}
