using System.Globalization;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Text;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.ReviewReports;

/// <summary>Of what the person may report: provinces, districts and communes that a committee within reach leads.</summary>
internal sealed class ReviewReportScopes(ChiBoContext db, Permits permits, TimeProvider clock)
{
    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(7));

    /// <summary>Code of the committee that would report on a unit: the nearest one above it for which the person works.</summary>
    public async Task<string?> Reporter(string unit)
    {
        if (!(await permits.OnUnit(AccessAction.Review, Sensitivity.Internal, unit)).IsAllowed)
        {
            return null;
        }

        HashSet<string> tops =
        [
            .. permits.Reach(AccessAction.Review, Sensitivity.Internal).Select(reach => reach.OrganisationCode),
        ];
        IReadOnlyList<string> path = await OrganisationPaths.OfUnit(db, unit, Today) ?? [];
        return path.FirstOrDefault(tops.Contains);
    }

    /// <summary>Whether the person works on reports of a committee.</summary>
    public async Task<bool> Works(string organisation) =>
        (await permits.OnOrganisation(AccessAction.Review, Sensitivity.Internal, organisation)).IsAllowed;

    /// <summary>Whether the person may see the people of a unit: else small counts are hidden.</summary>
    public async Task<bool> SeesPeople(string unit) =>
        (await permits.OnUnit(AccessAction.Look, Sensitivity.Personal, unit)).IsAllowed;

    /// <summary>Campaigns that a committee for which the person works has opened, the last first.</summary>
    public async Task<IReadOnlyList<Choice>> Campaigns()
    {
        var rows = await (
            from row in db.ReviewCampaigns.AsNoTracking().Known(KnownAt.Now)
            where row.ScopeUnitId != null
            join organisation in db.Organisations on row.OpenedById equals organisation.Id
            orderby row.Key descending
            select new
            {
                row.Key,
                row.Name,
                row.CutOffOn,
                Opener = organisation.Code,
            }
        ).ToListAsync();
        var campaigns = new List<Choice>();
        foreach (var row in rows)
        {
            if (await Works(row.Opener))
            {
                campaigns.Add(
                    new Choice(
                        row.Key.ToString(CultureInfo.InvariantCulture),
                        string.Create(CultureInfo.InvariantCulture, $"{row.Name} ({row.CutOffOn:dd/MM/yyyy})")
                    )
                );
            }
        }

        return campaigns;
    }

    /// <summary>The units to choose among, the larger ones first.</summary>
    public async Task<IReadOnlyList<Choice>> All()
    {
        string[] tops =
        [
            .. permits.Reach(AccessAction.Review, Sensitivity.Internal).Select(reach => reach.OrganisationCode),
        ];
        HashSet<int> organisations = Subtrees.WithEnded(db, tops, Today, KnownAt.Now);
        List<int> served = await (
            from row in db.ServedUnits
            join version in db.OrganisationVersions on row.OrganisationVersionId equals version.Id
            where version.SupersededIn == null && organisations.Contains(version.OrganisationId)
            select row.UnitId
        )
            .Distinct()
            .ToListAsync();
        var units = await db
            .UnitVersions.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.Kind != UnitKind.ResidentialArea && served.Contains(row.UnitId))
            .Select(row => new
            {
                row.Unit!.Code,
                row.Name,
                row.Kind,
                row.ValidFrom,
            })
            .ToListAsync();
        return
        [
            .. units
                .GroupBy(unit => unit.Code)
                .Select(group =>
                    group
                        .OrderByDescending(unit => unit.ValidFrom != null)
                        .ThenByDescending(unit => unit.ValidFrom)
                        .First()
                )
                .OrderBy(unit => unit.Kind)
                .ThenBy(unit => VietnameseCollation.Key(unit.Name), StringComparer.Ordinal)
                .Select(unit => new Choice(unit.Code, $"{unit.Name} ({unit.Code})")),
        ];
    }
}
