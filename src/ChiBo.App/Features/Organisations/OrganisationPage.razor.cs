using ChiBo.App.CommandLine;
using ChiBo.App.Features.Organisations.Recording;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Organisations;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Organisations;

/// <summary>An organisation on a day: what it is, who holds its positions, what lies below it.</summary>
public sealed partial class OrganisationPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private ShownOrganisation? Shown { get; set; }

    private IReadOnlyList<SummaryLine> Lines { get; set; } = [];

    private IReadOnlyList<PositionLine> Positions { get; set; } = [];

    private IReadOnlyList<OrganisationLine> Below { get; set; } = [];

    private bool SeesPeople { get; set; }

    private bool MayReorganise { get; set; }

    private string? Commune { get; set; }

    private IReadOnlyList<TabLink> Actions { get; set; } = [];

    private Phrase? Done =>
        Visitor.Address["done"] switch
        {
            "entered" => RecordingTexts.Entered,
            "corrected" => RecordingTexts.Done,
            _ => null,
        };

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        Permits permits = Services.GetRequiredService<Permits>();
        KnownAt known = await Asked.Known(db);
        Shown = await ShownOrganisation.Find(db, permits, Code, Asked.Day, known);
        if (Shown is null)
        {
            return;
        }

        SeesPeople = (await permits.OnOrganisation(AccessAction.Look, Sensitivity.Personal, Code)).IsAllowed;
        Actions = await OrganisationActions.Of(permits, Shown);
        MayReorganise = (await permits.OnOrganisation(AccessAction.Reorganise, Sensitivity.Personal, Code)).IsAllowed;
        Lines = await Describe(db, known);
        Below = await Services.GetRequiredService<OrganisationTree>().Below(Shown.Id, Asked.Day, known);
        if (SeesPeople)
        {
            Positions = await PositionLine.Of(db, Shown.Id, Asked.Day, known);
        }
    }

    private async Task<IReadOnlyList<SummaryLine>> Describe(ChiBoContext db, KnownAt known)
    {
        var version = Shown!.Version;
        var served = await db
            .UnitVersions.Known(known)
            .On(Asked.Day)
            .Where(unit => version.UnitIds.Contains(unit.UnitId))
            .Select(unit => new { unit.Unit!.Code, unit.Name })
            .ToListAsync();
        bool isOfCommune = Shown.Kind is OrganisationKind.CommuneCommittee or OrganisationKind.AgencyCell;
        Commune = isOfCommune && served.Count == 1 ? served[0].Code : null;
        int official = await db
            .Memberships.Known(known)
            .On(Asked.Day)
            .CountAsync(row =>
                row.OrganisationId == Shown.Id
                && row.Kind == Domain.Members.MembershipKind.Main
                && db.MemberDetails.Known(known)
                    .Any(details => details.MemberId == row.MemberId && details.OfficialOn <= Asked.Day)
            );
        return
        [
            new(OrganisationTexts.Code, Shown.Code),
            new(
                OrganisationTexts.Serves,
                string.Join(", ", served.Select(unit => unit.Name)),
                served is [var one] ? PagePaths.Unit(one.Code, Visitor) : null
            ),
            new(OrganisationTexts.Since, version.ValidFrom is { } from ? Say(from) : null),
            .. version.ValidTo is { } to
                ? [new SummaryLine(OrganisationTexts.Until, Say(to))]
                : Array.Empty<SummaryLine>(),
            new(
                OrganisationTexts.Decision,
                version.DecisionDate is { } date ? $"{version.DecisionNumber} ({Say(date)})" : version.DecisionNumber
            ),
            new(OrganisationTexts.Official, official.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ];
    }
}
