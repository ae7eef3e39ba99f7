using System.Globalization;
using ChiBo.Domain.Regulations;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Layouts;
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
    public static IReadOnlyList<RegulationModel> Read(string name, string text)
    {
        RegulationModel[] models =
        [
            .. Yaml.Read<RegulationModelsYaml>(name, text)
                .Models.Select(entry => ModelOf(name, entry))
                .OrderBy(model => model.From),
        ];
        return models.Length > 0 && models.DistinctBy(model => model.From).Count() == models.Length
            ? models
            : throw new InvalidDataException($"{name}: no model, or two of one day.");
    }

    private static RegulationModel ModelOf(string name, RegulationModelYaml entry) =>
        Enum.TryParse(entry.Status, ignoreCase: true, out GuidanceStatus status)
        && entry.Source.Length > 0
        && entry.CommitteeApprovesSource.Length > 0
        && entry is { AnswerDays: > 0, ReportDays: > 0 }
            ? new RegulationModel
            {
                From = Day(entry.From),
                CheckedOn = entry.CheckedOn is { } day ? Day(day) : null,
                Origin = new LayoutOrigin(status, entry.Source),
                AnswerDays = entry.AnswerDays,
                ReportDays = entry.ReportDays,
                CommitteeApproves = entry.CommitteeApproves,
                Chapters = RegulationCoverage.Chapters.ToDictionary(
                    chapter => chapter,
                    chapter => TextOf(name, entry, chapter)
                ),
            }
            : throw new InvalidDataException($"{name}: a model lacks its status, its source or its days.");

    private static string TextOf(string name, RegulationModelYaml entry, RegulationChapter chapter)
    {
        string key = char.ToLowerInvariant($"{chapter}"[0]) + $"{chapter}"[1..];
        return entry.Chapters.TryGetValue(key, out string? text) && ChapterText.IsFilled(text)
            ? text.Trim()
            : throw new InvalidDataException($"{name}: {key} is missing.");
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
