using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Supervision;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Pictures;
using ChiBo.Domain.Access;
using ChiBo.Domain.Organisations;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Support;

/// <summary>
/// The page of the level above (I.2): of a commune its agency cell beside the residential cells that it supports, of a district or
/// province its communes; and inspections of cells by the committee, for those who are named for them.
/// </summary>
public sealed partial class SupportPage
{
    /// <summary>Kinds of organisation that have the page.</summary>
    public static readonly OrganisationKind[] Kinds =
    [
        OrganisationKind.CommuneCommittee,
        OrganisationKind.DistrictCommittee,
        OrganisationKind.ProvincialCommittee,
    ];

    [Parameter]
    public string Code { get; set; } = "";

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private ShownOrganisation? Shown { get; set; }

    private SupportBoard? Board { get; set; }

    private bool SeesPeople { get; set; }

    private bool MayInspect { get; set; }

    private IReadOnlyList<SupportCommune> Communes { get; set; } = [];

    private int CommunesInAll { get; set; }

    private int PageNumber { get; set; }

    private IReadOnlyList<CaseLine> Inspections { get; set; } = [];

    private int Least => Board!.Lines.Select(line => line.Strength?.Now.Minimum).Max() ?? 9;

    /// <summary>Only the cells whose strength is known: a bar of nothing would say that there is nobody.</summary>
    private IReadOnlyList<CellStrength> Strengths =>
        [
            .. Board!
                .Lines.Where(line => line.Strength is not null)
                .Select(line => new CellStrength(
                    line.Name,
                    line.Strength!.Now.Announced,
                    line.Probationary,
                    PagePaths.Organisation(line.Code, Visitor)
                )),
        ];

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        Permits permits = Services.GetRequiredService<Permits>();
        Shown = await ShownOrganisation.Find(db, permits, Code, Asked.Day, await Asked.Known(db));
        if (Shown is null || !Kinds.Contains(Shown.Kind))
        {
            Shown = null;
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        SeesPeople = (await permits.OnOrganisation(AccessAction.Look, Sensitivity.Personal, Code)).IsAllowed;
        MayInspect = (await permits.OnOrganisation(AccessAction.Record, Sensitivity.Evaluation, Code)).IsAllowed;
        Inspections = await Services.GetRequiredService<CaseList>().InspectionsBy(Shown.Id);
        if (Shown.Kind == OrganisationKind.CommuneCommittee)
        {
            Board = await Services.GetRequiredService<CellSupport>().Read(Shown.Id, Shown.Version.UnitIds, Asked.Day);
            return;
        }

        CommuneSupport support = Services.GetRequiredService<CommuneSupport>();
        var all = await support.Under(Shown.Id, Visitor.Address["name"] ?? "", Asked.Day);
        CommunesInAll = all.Count;
        PageNumber = Pager.Asked(Visitor.Address[Pager.Parameter], all.Count);
        Communes = await support.Read([.. all.Skip((PageNumber - 1) * Pager.Size).Take(Pager.Size)], Asked.Day);
    }
}
