using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.LocalRegulations.Pages;

/// <summary>The regulations of provinces: those that count for everybody, drafts for those who may enter them.</summary>
public sealed partial class LocalRegulationsPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<LocalRegulationLine> Lines { get; set; } = [];

    private bool MayEnter { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Lines = await Services.GetRequiredService<LocalRegulationFiles>().All();
        MayEnter = Services
            .GetRequiredService<Permits>()
            .Anywhere(AccessAction.SetParameters, Sensitivity.Internal)
            .IsAllowed;
    }
}
