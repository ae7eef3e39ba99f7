using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.LocalRegulations.Pages;

/// <summary>The regulations of the province that apply to a commune on a day, by what was known on another, and the tasks that they add.</summary>
public sealed partial class LocalOfCommune
{
    [Parameter, EditorRequired]
    public required string Code { get; set; }

    [Parameter, EditorRequired]
    public required AskedDays Days { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<KeptPack> Packs { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        Packs = LocalSettings.PacksOf(db, Code, Days.Day, await Days.Known(db));
    }
}
