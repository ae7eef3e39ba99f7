using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Establishments;

/// <summary>The cases about organisations of a commune, and the way to open one.</summary>
public sealed partial class CommuneCasesPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private CommuneOfCases? Commune { get; set; }

    private bool MayApply { get; set; }

    private IReadOnlyList<object> Cases { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        Commune = await CommuneOfCases.Read(
            Services.GetRequiredService<ChiBoContext>(),
            Code,
            Visitor.Today,
            officials: null
        );
        if (Commune is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Cases = await Services.GetRequiredService<OrganisationCases>().Read(Code);
        MayApply = (
            await Services.GetRequiredService<Permits>().OnUnit(AccessAction.Establish, Sensitivity.Internal, Code)
        ).IsAllowed;
    }

    private string New(string kind) => $"/communes/{Uri.EscapeDataString(Code)}/cases/new?kind={kind}";
}
