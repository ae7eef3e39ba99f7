using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Privacy.Corrections;

/// <summary>A request in lines: what is wrong, what it should be, how it was answered.</summary>
public sealed partial class CorrectionSummary
{
    [Parameter, EditorRequired]
    internal CorrectionLine Line { get; set; } = null!;

    private IReadOnlyList<SummaryLine> Shown =>
        [
            new(CorrectionTexts.AskedOn, Say(Line.Row.AskedOn)),
            new(CorrectionTexts.Wrong, Line.Words.GetValueOrDefault(CorrectionWords.Wrong)),
            new(CorrectionTexts.Right, Line.Words.GetValueOrDefault(CorrectionWords.Right)),
            new(CorrectionTexts.DecidedOn, Line.Row.DecidedOn is { } on ? Say(on) : null),
            new(CorrectionTexts.Answer, Line.Words.GetValueOrDefault(CorrectionWords.Answer)),
        ];
}
