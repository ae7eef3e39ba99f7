using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Units;

/// <summary>The units that the person's organisations serve: the tops, from which each leads to those in it.</summary>
public sealed partial class UnitsPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private IReadOnlyList<UnitLine> Lines { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        KnownAt known = await Asked.Known(db);
        List<string> tops =
        [
            .. Services
                .GetRequiredService<Permits>()
                .Reach(AccessAction.Look, Sensitivity.Internal)
                .Select(reach => reach.OrganisationCode),
        ];
        List<int[]> served = await db
            .OrganisationVersions.Known(known)
            .On(Asked.Day)
            .Where(row => tops.Contains(row.Organisation!.Code))
            .Select(row => row.UnitIds)
            .ToListAsync();
        Lines = await ShownUnit.Lines(db, Asked.Day, known, [.. served.SelectMany(units => units).Distinct()], null);
    }
}
