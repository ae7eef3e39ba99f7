using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.Domain.Regulations;

namespace ChiBo.App.Features.Regulations.Pages;

/// <summary>
/// The editor of a version: one form with all chapters, which works without script. Whoever saves what somebody else has changed
/// since is told, and keeps every word.
/// </summary>
public sealed partial class EditRegulationsPage
{
    protected override bool IsFor => File.Writes && (File.MayEdit || IsSent);

    protected override bool KeepsForm => true;

    private static string? Words(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static Phrase HintOf(RegulationChapter chapter) =>
        RegulationCoverage.IsMandatory(chapter) ? RegulationTexts.Mandatory : RegulationTexts.Usual;

    /// <summary>Whether what was typed and not taken is not what is kept.</summary>
    private bool Differs(RegulationChapter chapter) =>
        IsSent
        && Errors.Count > 0
        && RegulationFile.Plain(Typed($"{chapter}") ?? "") != RegulationFile.Plain(File.Texts[chapter]);

    private async Task Save()
    {
        var fields = new RegulationFields(
            RegulationCoverage.Chapters.ToDictionary(chapter => chapter, chapter => Typed($"{chapter}") ?? ""),
            Number("AnswerDays"),
            Number("ReportDays"),
            Number("UsualDay")
        );
        if (IsSound())
        {
            await Tell(
                "Principles",
                await Services.GetRequiredService<WriteRegulations>().Save(Key, Seen, fields),
                "/edit"
            );
        }
    }

    private int? Number(string name)
    {
        if (Typed(name) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        Errors.Add(name, RegulationTexts.NoNumber);
        return null;
    }
}
