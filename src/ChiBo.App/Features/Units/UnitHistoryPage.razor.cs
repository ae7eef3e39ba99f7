using ChiBo.App.Features.Members;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Units;

/// <summary>All that was ever recorded of a unit, on both clocks.</summary>
public sealed partial class UnitHistoryPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private ShownUnit? Shown { get; set; }

    private IReadOnlyList<FactLine> Lines { get; set; } = [];

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

        var rows = await (
            from version in db.UnitVersions
            join act in db.Acts on version.RecordedIn equals act.Id
            where version.UnitId == Shown.Id && (known.Act == null || version.RecordedIn <= known.Act)
            orderby version.ValidFrom, version.Id
            select new
            {
                Version = version,
                act.At,
                act.Reason,
            }
        )
            .AsNoTracking()
            .ToListAsync();
        Lines =
        [
            .. rows.Select(row => new FactLine(
                $"{row.Version.Name} · {Say(UnitTexts.Of(row.Version.Kind, row.Version.CommuneKind))}",
                row.Version.ValidFrom,
                row.Version.ValidTo,
                row.At,
                row.Reason,
                row.Version.SupersededIn is { } act && (known.Act is null || act <= known.Act)
            )),
        ];
    }
}
