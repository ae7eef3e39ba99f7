using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Quality.Burden;

/// <summary>On the page of a cell's quality, for its secretary and the office: how many fields its work took, of all together.</summary>
public sealed partial class CellBurden
{
    /// <summary>The cell.</summary>
    [Parameter, EditorRequired]
    public required int Cell { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<BurdenLine> Lines { get; set; } = [];

    protected override async Task OnInitializedAsync() =>
        Lines = await Services.GetRequiredService<BurdenSums>().OfCell(Cell);
}
