using ChiBo.App.Features.Members;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Organisations;

/// <summary>The roll of an organisation on a day.</summary>
public sealed partial class OrganisationMembersPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private ShownOrganisation? Shown { get; set; }

    private IReadOnlyList<MemberLine> Lines { get; set; } = [];

    private bool MayEnter { get; set; }

    private int PageNumber { get; set; }

    private int Total { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        KnownAt known = await Asked.Known(db);
        Shown = await ShownOrganisation.Find(db, Services.GetRequiredService<Permits>(), Code, Asked.Day, known);
        if (Shown is not null)
        {
            bool mayRecord = (
                await Services
                    .GetRequiredService<Permits>()
                    .OnOrganisation(AccessAction.Record, Sensitivity.Personal, Code)
            ).IsAllowed;
            MayEnter = mayRecord && Shown.IsActive && Rolls.Cells.Contains(Shown.Kind);
            MemberSearch search = Services.GetRequiredService<MemberSearch>();
            MemberFilter filter = new(Asked.Day, known, new HashSet<int> { Shown.Id });
            (Lines, Total, PageNumber) = search.Page(filter, Visitor.Address[Pager.Parameter]);
        }
    }
}
