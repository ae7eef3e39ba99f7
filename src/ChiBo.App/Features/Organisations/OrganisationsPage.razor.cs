using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Organisations;

/// <summary>The first level of the organisation tree, and what lies directly below it.</summary>
public sealed partial class OrganisationsPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private IReadOnlyList<OrganisationLine> Lines { get; set; } = [];

    private bool MayEnter { get; set; }

    protected override async Task OnInitializedAsync()
    {
        MayEnter = Services
            .GetRequiredService<Permits>()
            .Anywhere(AccessAction.Establish, Sensitivity.Internal)
            .IsAllowed;
        Asked = AskedDays.Of(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        Lines = await Services.GetRequiredService<OrganisationTree>().Tops(Asked.Day, await Asked.Known(db));
    }
}
