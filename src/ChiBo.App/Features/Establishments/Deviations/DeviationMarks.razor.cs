using ChiBo.Domain.Establishments;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Establishments.Deviations;

/// <summary>The deviations that were approved for a commune or a cell, beside its verdict: those that hold, and those that expired.</summary>
public sealed partial class DeviationMarks
{
    /// <summary>Code of the commune.</summary>
    [Parameter, EditorRequired]
    public required string Commune { get; set; }

    /// <summary>The day that is looked at.</summary>
    [Parameter, EditorRequired]
    public required DateOnly Day { get; set; }

    /// <summary>Only those of a cell, and those of the commune as a whole, under which it may have been set up.</summary>
    [Parameter]
    public string? Cell { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<ShownDeviation> Shown { get; set; } = [];

    protected override async Task OnParametersSetAsync() =>
        Shown = [
            .. (await DeviationRows.Of(Services.GetRequiredService<ChiBoContext>(), Commune)).Where(one =>
                one.Row.State is DeviationState.Approved or DeviationState.Withdrawn
                && one.Row.BeginsOn <= Day
                && (Cell is null || one.Cell is null || one.Cell == Cell)
            ),
        ];

    private string TitleOf(ShownDeviation deviation) =>
        RuleIds.Find(deviation.Row.Rule) is { } rule
            ? $"{rule.Clause()} · {Explanations.Title(rule, Visitor.Language)}"
            : deviation.Row.Rule;
}
