using System.Globalization;
using System.Text;
using ChiBo.App.CommandLine;
using ChiBo.Domain.Figures;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Overview;

/// <summary>A row: a unit or a month.</summary>
public sealed record TopicRow(string Name, string? Path, OverviewSum Sum);

/// <summary>A topic as a table with a bar in each row: the bar shows shares, the numbers beside it say the same.</summary>
public sealed partial class TopicTable
{
    [Parameter, EditorRequired]
    public required OverviewTopic Topic { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TopicRow> Rows { get; set; }

    /// <summary>What the rows are.</summary>
    [Parameter, EditorRequired]
    public required Phrase Head { get; set; }

    [Parameter, EditorRequired]
    public required string TableId { get; set; }

    /// <summary>Whether counts of people are shown however small.</summary>
    [Parameter]
    public bool SeesPeople { get; set; }

    private string Written(OverviewColumn column, OverviewSum sum) =>
        OverviewWords.Of(column, sum, SeesPeople, Visitor);

    private MarkupString Drawn(MonthFigures figures)
    {
        int whole = Topic.Parts.Sum(part => part.Of(figures));
        var bar = new StringBuilder();
        double x = 0;
        foreach (OverviewPart part in whole == 0 ? [] : Topic.Parts)
        {
            double width = 100.0 * part.Of(figures) / whole;
            if (width > 0)
            {
                bar.Append(
                    CultureInfo.InvariantCulture,
                    $"<rect class=\"{part.Kind}\" x=\"{x:0.##}%\" y=\"4\" height=\"16\" width=\"{width:0.##}%\"/>"
                );
            }

            x += width;
        }

        return new MarkupString(bar.ToString());
    }
}
