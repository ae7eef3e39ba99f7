using ChiBo.Domain.Organisations;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Permissions;

/// <summary>Who stands around an area, as permissions want it: paths of organisations, itself first.</summary>
/// <param name="Cells">The residential cells that serve it; without any, the committee that leads it.</param>
/// <param name="AgencyCells">The agency cells of its commune.</param>
internal sealed record AreaPaths(
    IReadOnlyList<IReadOnlyList<string>> Cells,
    IReadOnlyList<IReadOnlyList<string>> AgencyCells
)
{
    /// <summary>The paths of today; nothing when no area has the code.</summary>
    public static async Task<AreaPaths?> Of(ChiBoContext db, string code, DateOnly today)
    {
        var area = await db
            .UnitVersions.Where(row => row.Unit!.Code == code && row.SupersededIn == null)
            .OrderByDescending(row => row.ValidFrom == null || row.ValidFrom <= today)
            .ThenByDescending(row => row.ValidFrom != null)
            .ThenByDescending(row => row.ValidFrom)
            .Select(row => new
            {
                row.UnitId,
                row.Kind,
                row.ParentId,
            })
            .FirstOrDefaultAsync();
        if (area is not { Kind: UnitKind.ResidentialArea })
        {
            return null;
        }

        IReadOnlyList<IReadOnlyList<string>> cells = await Serving(
            db,
            area.UnitId,
            OrganisationKind.ResidentialCell,
            today
        );
        IReadOnlyList<IReadOnlyList<string>> agency = area.ParentId is { } commune
            ? await Serving(db, commune, OrganisationKind.AgencyCell, today)
            : [];
        return new AreaPaths(cells.Count > 0 ? cells : [await OrganisationPaths.OfUnit(db, code, today) ?? []], agency);
    }

    private static async Task<IReadOnlyList<IReadOnlyList<string>>> Serving(
        ChiBoContext db,
        int unit,
        OrganisationKind kind,
        DateOnly today
    )
    {
        List<string> codes = await (
            from served in db.ServedUnits
            join version in db.OrganisationVersions on served.OrganisationVersionId equals version.Id
            where
                served.UnitId == unit
                && version.SupersededIn == null
                && version.Kind == kind
                && (version.ValidFrom == null || version.ValidFrom <= today)
                && (version.ValidTo == null || version.ValidTo > today)
            orderby version.Organisation!.Code
            select version.Organisation!.Code
        )
            .Distinct()
            .ToListAsync();
        var paths = new List<IReadOnlyList<string>>();
        foreach (string code in codes)
        {
            paths.Add((await OrganisationPaths.OfOrganisation(db, code, today))!);
        }

        return paths;
    }
}
