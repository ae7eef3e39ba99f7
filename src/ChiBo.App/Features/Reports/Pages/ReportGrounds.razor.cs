using ChiBo.App.Features.Reports.Reading;
using ChiBo.App.Permissions;
using ChiBo.Domain.Reports;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Reports.Pages;

/// <summary>What a sentence of a report rests on: the pages of its records that the reader may open; the others are only counted.</summary>
public sealed partial class ReportGrounds
{
    private readonly List<Ground> open = [];

    [Parameter, EditorRequired]
    public required ComposedSentence Sentence { get; set; }

    /// <summary>Whether the reader may see evaluations of members of the cell.</summary>
    [Parameter, EditorRequired]
    public required bool SeesEvaluations { get; set; }

    [Parameter, EditorRequired]
    public required ReportedCell Cell { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<Ground> Open => open;

    private int Closed { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        open.Clear();
        Closed = 0;
        OfferedPages offered = Services.GetRequiredService<OfferedPages>();
        foreach (
            IGrouping<string, ReportRecord> page in (Sentence.Draft?.Records ?? []).GroupBy(record =>
                ReportPaths.Of(Cell, record)
            )
        )
        {
            bool isClosed = !SeesEvaluations && ReportPaths.IsEvaluation(page.First().Source);
            if (isClosed || !await offered.MayOpen(page.Key))
            {
                Closed += page.Count();
                continue;
            }

            open.Add(new Ground(page.First().Name, page.Key, page.Count()));
        }
    }

    /// <summary>The eight tasks together have no page of their own: it is that of the whole.</summary>
    private static string ClauseOf(string clause) => clause == "II.1.3.b" ? "II.1.3" : clause;

    private sealed record Ground(string Name, string Path, int Count);
}
