using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.LocalRegulations.Pages;

/// <summary>The regulations of the province that apply to a commune on a day, and the tasks that they add.</summary>
public sealed partial class LocalOfCommune
{
    [Parameter, EditorRequired]
    public required string Code { get; set; }

    [Parameter, EditorRequired]
    public required DateOnly Day { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<KeptPack> Packs { get; set; } = [];

    protected override void OnInitialized() =>
        Packs = LocalSettings.PacksOf(Services.GetRequiredService<ChiBoContext>(), Code, Day);
}
