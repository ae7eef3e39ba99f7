using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Quality.Burden;

/// <summary>On one's own account page: how many fields one filled in, and how many the program had filled in.</summary>
public sealed partial class OwnBurden
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<BurdenLine> Lines { get; set; } = [];

    protected override async Task OnInitializedAsync() => Lines = await Services.GetRequiredService<BurdenSums>().Own();
}
