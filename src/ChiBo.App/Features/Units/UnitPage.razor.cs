using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Organisations;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Units;

/// <summary>A unit on a day: what it is, what lies in it, which organisations serve it, how many members live there.</summary>
public sealed partial class UnitPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private ShownUnit? Shown { get; set; }

    private IReadOnlyList<SummaryLine> Lines { get; set; } = [];

    private IReadOnlyList<UnitLine> Below { get; set; } = [];

    private List<(string Code, string Name, OrganisationKind Kind)> Serving { get; } = [];

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        Permits permits = Services.GetRequiredService<Permits>();
        KnownAt known = await Asked.Known(db);
        Shown = await ShownUnit.Find(db, permits, Code, Asked.Day, known);
        if (Shown is null)
        {
            return;
        }

        Below = await ShownUnit.Lines(db, Asked.Day, known, null, Shown.Id);
        int living = await Residents.Of(db, Shown.Id, Asked.Day, known).CountAsync();
        Lines =
        [
            new(UnitTexts.Code, Code),
            new(
                UnitTexts.Above,
                Shown.Above?.Name,
                Shown.Above is { } above ? PagePaths.Unit(above.Code, Visitor) : null
            ),
            new(UnitTexts.Since, Shown.Version.ValidFrom is { } from ? Say(from) : null),
            .. Shown.Version.ValidTo is { } to
                ? [new SummaryLine(UnitTexts.Until, Say(to))]
                : Array.Empty<SummaryLine>(),
            new(UnitTexts.Living, Say(living)),
        ];
        await ReadServing(db, permits, known);
    }

    /// <summary>Those alone that the person may see.</summary>
    private async Task ReadServing(ChiBoContext db, Permits permits, KnownAt known)
    {
        var rows = await (
            from served in db.ServedUnits
            join version in db.OrganisationVersions.Known(known).On(Asked.Day)
                on served.OrganisationVersionId equals version.Id
            where served.UnitId == Shown!.Id
            orderby version.Kind, version.Name
            select new
            {
                version.Organisation!.Code,
                version.Name,
                version.Kind,
            }
        ).ToListAsync();
        foreach (var row in rows)
        {
            bool may = (await permits.OnOrganisation(AccessAction.Look, Sensitivity.Internal, row.Code)).IsAllowed;
            if (may)
            {
                Serving.Add((row.Code, row.Name, row.Kind));
            }
        }
    }
}
