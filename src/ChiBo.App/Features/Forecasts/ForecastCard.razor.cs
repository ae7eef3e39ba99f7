using ChiBo.Guidance.Forecast;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Forecasts;

/// <summary>On the page of a commune: which cell falls below the minimum and when, as far as that is announced.</summary>
public sealed partial class ForecastCard
{
    private static readonly int[] MonthsShown = [0, 6, 12, 18, 24];

    [Parameter, EditorRequired]
    public required IReadOnlyList<CellForecast> Cells { get; set; }

    /// <summary>From when it looks.</summary>
    [Parameter, EditorRequired]
    public required DateOnly Day { get; set; }

    /// <summary>Names of the cells, by code.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyDictionary<string, string> Names { get; set; }

    private DateOnly Until => Day.AddMonths(Forecaster.UsualMonths);

    private IReadOnlyList<DateOnly> Shown => [.. MonthsShown.Select(Day.AddMonths)];

    private IReadOnlyList<string> Warnings =>
        [
            .. Cells
                .Where(cell => cell.FallsBelow)
                .OrderBy(cell => cell.BelowOn!.Day)
                .Select(cell =>
                    Say(
                        ForecastTexts.Falls(
                            NameOf(cell),
                            Say(cell.BelowOn!.Day),
                            cell.BelowOn.Expected,
                            cell.BelowOn.Minimum
                        )
                    )
                ),
        ];

    private string NameOf(CellForecast cell) => Names.GetValueOrDefault(cell.Code, cell.Code);
}
