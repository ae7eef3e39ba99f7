using ChiBo.Domain.Reports;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.ReviewReports.Pages;

/// <summary>What a sentence rests on: for each of its numbers the first records, as of the cut-off day.</summary>
public sealed partial class ReviewReportGrounds
{
    [Parameter, EditorRequired]
    public required ComposedSentence Sentence { get; set; }

    [Parameter, EditorRequired]
    public required DateOnly Day { get; set; }

    /// <summary>How many records are shown for each number.</summary>
    [Parameter, EditorRequired]
    public required int Most { get; set; }
}
