using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Privacy.Corrections;

/// <summary>Requests of the members whose data the person may correct.</summary>
public sealed partial class CorrectionsPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<CorrectionLine> Lines { get; set; } = [];

    protected override async Task OnInitializedAsync() =>
        Lines = await Services.GetRequiredService<CorrectionList>().ToDecide();
}
