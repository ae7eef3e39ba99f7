using ChiBo.App.Permissions;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Months;

/// <summary>The month as a table: what the picture shows, in words and numbers.</summary>
public sealed partial class MonthTable
{
    /// <summary>Code of the committee.</summary>
    [Parameter, EditorRequired]
    public required string Code { get; set; }

    [Parameter, EditorRequired]
    public required MonthBoard Board { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    /// <summary>Cells whose meetings the person may plan.</summary>
    private HashSet<string> Open { get; } = new(StringComparer.Ordinal);

    protected override async Task OnParametersSetAsync()
    {
        OfferedPages offered = Services.GetRequiredService<OfferedPages>();
        foreach (BoardLine line in Board.Lines)
        {
            if (await offered.MayOpen(MonthPaths.Cell(Code, Board.Month, line.Cell.Code)))
            {
                Open.Add(line.Cell.Code);
            }
        }
    }

    private string Time(DateTime? at) =>
        at is { } known ? $"{known:HH:mm} {Say(DateOnly.FromDateTime(known))}" : Say(MonthTexts.None);

    /// <summary>The reason of an excuse or of calling off, after the word.</summary>
    private static string Why(BoardLine line) => line.Regular?.Reason is { Length: > 0 } reason ? $": {reason}" : "";
}
