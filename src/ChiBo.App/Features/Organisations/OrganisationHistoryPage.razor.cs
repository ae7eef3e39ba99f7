using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Organisations;

/// <summary>All that was ever recorded of an organisation, on both clocks.</summary>
public sealed partial class OrganisationHistoryPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private ShownOrganisation? Shown { get; set; }

    private IReadOnlyList<VersionLine> Versions { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        KnownAt known = await Asked.Known(db);
        Shown = await ShownOrganisation.Find(db, Services.GetRequiredService<Permits>(), Code, Asked.Day, known);
        if (Shown is null)
        {
            return;
        }

        Versions = await (
            from version in db.OrganisationVersions
            join act in db.Acts on version.RecordedIn equals act.Id
            where version.OrganisationId == Shown.Id && (known.Act == null || version.RecordedIn <= known.Act)
            orderby version.ValidFrom, version.Id
            select new VersionLine(
                version.ValidFrom,
                version.ValidTo,
                version.Name,
                version.Parent!.Code,
                version.DecisionNumber,
                act.At,
                version.SupersededIn != null && (known.Act == null || version.SupersededIn <= known.Act)
            )
        ).ToListAsync();
    }

    private sealed record VersionLine(
        DateOnly? From,
        DateOnly? To,
        string Name,
        string? Above,
        string? Decision,
        DateTime RecordedAt,
        bool IsSuperseded
    );
}
