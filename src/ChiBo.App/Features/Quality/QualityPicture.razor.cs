using ChiBo.App.CommandLine;
using ChiBo.Domain.Quality;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Quality;

/// <summary>The months as a picture: a line for each series, a column for each month. The table below says the same in words.</summary>
public sealed partial class QualityPicture
{
    private const int Column = 24;
    private const int Height = 40;
    private const int Bar = 12;
    private const int Room = 24;

    /// <summary>The first year is written when the next one is far enough from it.</summary>
    private const int MostForYear = 10;

    [Parameter, EditorRequired]
    public required IReadOnlyList<MonthQuality> Months { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<QualityRow> Rows { get; set; }

    private int Width => Months.Count * Column;

    /// <summary>The signs that are in the picture, in the words of the rows.</summary>
    private IEnumerable<(string Sign, Phrase Words)> Signs =>
        Rows.SelectMany(row => Months.Select(row.Of))
            .Where(mark => mark.Shape == MarkShape.Sign)
            .DistinctBy(mark => mark.Words)
            .GroupBy(mark => mark.Sign)
            .Select(sign =>
                (
                    sign.Key,
                    new Phrase(
                        string.Join(", ", sign.Select(mark => mark.Words.Vietnamese).Distinct()),
                        string.Join(", ", sign.Select(mark => mark.Words.English).Distinct())
                    )
                )
            );

    private static int Centre(int place) => (place * Column) + (Column / 2);

    private static string Underline(int place) => FormattableString.Invariant($"M{Centre(place) - 10} {Height - 2}h20");

    private int MostOf(QualityRow row) =>
        Math.Max(
            1,
            Months.Select(row.Of).Where(mark => mark.Shape == MarkShape.Count).Max(mark => (int?)mark.Value) ?? 1
        );

    private string Told(QualityRow row) =>
        $"{Say(row.Title)}: "
        + string.Join(
            "; ",
            Months
                .GroupBy(month => Say(row.Of(month).Words))
                .Select(alike => $"{alike.Key}: {string.Join(", ", alike.Select(month => Written(month)))}")
        );

    private static string Written(MonthQuality month) => $"{month.Month.FirstDay:MM/yyyy}";

    private static MarkupString Drawn(QualityMark mark, int place, int most)
    {
        int x = Centre(place);
        int floor = Height - 6;
        int left = x - (Bar / 2);
        string Box(string kind, int height, string more = "") =>
            FormattableString.Invariant(
                $"<rect class=\"{kind}\" x=\"{left}\" y=\"{floor - height}\" width=\"{Bar}\" height=\"{height}\"{more}/>"
            );
        string Number(string text, int y) =>
            FormattableString.Invariant(
                $"<text class=\"change-number\" x=\"{x}\" y=\"{y}\" text-anchor=\"middle\">{text}</text>"
            );
        return new MarkupString(
            mark.Shape switch
            {
                MarkShape.Unknown => Number("?", floor),
                MarkShape.Sign => FormattableString.Invariant(
                    $"<g class=\"fill-{mark.Sign}\"><rect x=\"{x - 10}\" y=\"8\" width=\"20\" height=\"20\" rx=\"4\"/><use href=\"#i-{mark.Sign}\" x=\"{x - 8}\" y=\"10\" width=\"16\" height=\"16\"/></g>"
                ),
                MarkShape.Part => Box("fill-not-applicable", Room)
                    + Box("bar-official", Room * mark.Value / mark.Whole),
                MarkShape.Count when mark.Value == 0 => Box("bar-probationary", 1),
                MarkShape.Count => Box("bar-probationary", Math.Max(2, (Room - 6) * mark.Value / most))
                    + Number(
                        FormattableString.Invariant($"{mark.Value}"),
                        floor - 3 - Math.Max(2, (Room - 6) * mark.Value / most)
                    ),
                _ => "",
            }
        );
    }
}
