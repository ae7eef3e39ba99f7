using ChiBo.App.Features.Registers;
using ChiBo.Domain.Organisations;
using ChiBo.Storage;
using ChiBo.Storage.Establishments;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Establishments.Deviations;

/// <summary>Reads deviations, to be shown beside verdicts.</summary>
internal static class DeviationRows
{
    /// <summary>The deviations of a commune and of its cells, the latest first: those in force, expired, waiting, refused and taken back.</summary>
    public static async Task<IReadOnlyList<ShownDeviation>> Of(ChiBoContext db, string commune)
    {
        List<Deviation> rows = await db
            .Deviations.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => db.Units.Any(unit => unit.Id == row.UnitId && unit.Code == commune))
            .OrderByDescending(row => row.BeginsOn)
            .ThenByDescending(row => row.Key)
            .ToListAsync();
        List<int> named =
        [
            .. rows.SelectMany(row => new[] { row.OrganisationId, row.ApprovedById }).OfType<int>().Distinct(),
        ];
        var names = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .Where(row => named.Contains(row.OrganisationId))
            .OrderBy(row => row.ValidFrom != null)
            .ThenBy(row => row.ValidFrom)
            .Select(row => new
            {
                row.OrganisationId,
                row.Organisation!.Code,
                row.Name,
            })
            .ToListAsync();
        var last = names.GroupBy(one => one.OrganisationId).ToDictionary(same => same.Key, same => same.Last());
        return
        [
            .. rows.Select(row => new ShownDeviation(
                row,
                row.OrganisationId is { } cell ? last.GetValueOrDefault(cell)?.Code : null,
                row.OrganisationId is { } known ? last.GetValueOrDefault(known)?.Name : null,
                row.ApprovedById is { } above ? last.GetValueOrDefault(above)?.Name : null
            )),
        ];
    }

    /// <summary>Number of a cell that serves the commune or an area of it.</summary>
    public static async Task<int?> CellOf(ChiBoContext db, string commune, string cell)
    {
        List<int> units = await db
            .UnitVersions.Known(KnownAt.Now)
            .Where(row => row.Unit!.Code == commune || row.Parent!.Code == commune)
            .Select(row => row.UnitId)
            .Distinct()
            .ToListAsync();
        return await db
            .OrganisationVersions.Known(KnownAt.Now)
            .Where(row => row.Organisation!.Code == cell)
            .Where(row =>
                row.Kind == OrganisationKind.AgencyCell
                || row.Kind == OrganisationKind.ResidentialCell
                || row.Kind == OrganisationKind.OtherCell
            )
            .Where(row => db.ServedUnits.Any(one => one.OrganisationVersionId == row.Id && units.Contains(one.UnitId)))
            .Select(row => (int?)row.OrganisationId)
            .FirstOrDefaultAsync();
    }
}
