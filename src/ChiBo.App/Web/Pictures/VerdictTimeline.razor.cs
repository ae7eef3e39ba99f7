using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Pictures;

/// <summary>
/// How a verdict changed over the years. Places are parts of a hundred, so that the picture is as wide as the page and its
/// letters stay as large as the text.
/// </summary>
public sealed partial class VerdictTimeline
{
    private const int MostYears = 8;
    private const double NearPercent = 2.5;
    private const int RowsOfNumbers = 2;

    /// <summary>Whose verdict, and by what.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>In their order, each beginning where the one before ends.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<VerdictSpan> Spans { get; set; }

    private DateOnly First => Spans[0].From;

    private int Length => Math.Max(1, Spans[^1].Until.DayNumber - First.DayNumber);

    /// <summary>The height at which the number of each change stands; nothing where there is no room for it.</summary>
    private IReadOnlyList<int?> Rows { get; set; } = [];

    private IReadOnlyList<Tick> Ticks { get; set; } = [];

    private string Summary =>
        Say(
            new Phrase(
                $"{Title}: {Spans.Count - 1} lần thay đổi từ {Say(First)} đến {Say(Spans[^1].Until.AddDays(-1))}. "
                    + "Bảng dưới hình nêu từng lần.",
                $"{Title}: {Spans.Count - 1} changes from {Say(First)} to {Say(Spans[^1].Until.AddDays(-1))}. "
                    + "The table below tells each of them."
            )
        );

    protected override void OnParametersSet()
    {
        if (Spans.Count == 0)
        {
            return;
        }

        Rows = RowsOf([.. Spans.Select(span => Percent(span.From))]);
        Ticks = [.. TicksOf(First, Spans[^1].Until)];
    }

    /// <summary>
    /// Near numbers stand above one another; one that would be written over another in every row is left to the table, which has
    /// them all.
    /// </summary>
    internal static IReadOnlyList<int?> RowsOf(IReadOnlyList<double> percents)
    {
        double[] last = [.. Enumerable.Repeat(double.NegativeInfinity, RowsOfNumbers)];
        var rows = new int?[percents.Count];
        for (int index = 1; index < rows.Length; index++)
        {
            int free = Array.FindIndex(last, shown => percents[index] - shown >= NearPercent);
            if (free >= 0)
            {
                rows[index] = free;
                last[free] = percents[index];
            }
        }

        return rows;
    }

    private static IEnumerable<Tick> TicksOf(DateOnly first, DateOnly until)
    {
        int years = until.Year - first.Year + 1;
        int step = (years + MostYears - 1) / MostYears;
        yield return new Tick(first, "start", IsMinor: false);
        // A year that begins just after the first day, or just before the last, would be written over it.
        int margin = (until.DayNumber - first.DayNumber) / (MostYears * 2);
        for (int year = first.Year + 1; year <= until.Year; year++)
        {
            var day = new DateOnly(year, 1, 1);
            bool hasRoom = day.DayNumber - first.DayNumber > margin && until.DayNumber - day.DayNumber > margin;
            if ((year - first.Year) % step == 0 && hasRoom)
            {
                yield return new Tick(day, "middle", IsMinor: (year - first.Year) / step % 2 == 1);
            }
        }
    }

    private double Percent(DateOnly day) => 100.0 * (day.DayNumber - First.DayNumber) / Length;

    private string X(DateOnly day) => Written(Percent(day));

    private string Width(VerdictSpan span) => Written(Percent(span.Until) - Percent(span.From));

    private static string Written(double percent) => percent.ToString("0.###", CultureInfo.InvariantCulture) + "%";

    private string Told(VerdictSpan span) =>
        $"{Say(span.From)} – {Say(span.Until.AddDays(-1))}: {Say(StatusMark.Word(span.Status))}";

    private sealed record Tick(DateOnly Day, string Anchor, bool IsMinor);
}
