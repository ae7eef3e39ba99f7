using ChiBo.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Reading;

/// <summary>
/// What stands around some organisations and units: the organisations below them, everybody on their rolls, where these live
/// and which cells serve those homes; and all that a review of the communes concerned reads.
/// </summary>
public static class PartAround
{
    /// <summary>The part, by what is known now. Codes that are not there are passed over.</summary>
    public static async Task<RegisterPart> Of(
        ChiBoContext db,
        IReadOnlyCollection<string> organisationCodes,
        IReadOnlyCollection<string> unitCodes
    )
    {
        List<string> named = [.. organisationCodes];
        List<string> places = [.. unitCodes];
        HashSet<int> units =
        [
            .. await db.Units.Where(row => places.Contains(row.Code)).Select(row => row.Id).ToListAsync(),
        ];
        HashSet<int> organisations =
        [
            .. await db.Organisations.Where(row => named.Contains(row.Code)).Select(row => row.Id).ToListAsync(),
            .. await CommuneParts.Serving(db, units).ToListAsync(),
        ];
        organisations.UnionWith(await Below(db, organisations));
        HashSet<int> people = await OnRolls(db, organisations);
        units.UnionWith(
            await db
                .Residences.Where(row => row.SupersededIn == null && people.Contains(row.MemberId))
                .Select(row => row.UnitId)
                .ToListAsync()
        );
        units.UnionWith(await CommuneParts.Served(db, organisations).ToListAsync());
        units.UnionWith(await Inside(db, units));
        RegisterPart part = await CommuneParts.Of(db, await CommunesOf(db, units));
        units.UnionWith(part.Units);
        organisations.UnionWith(part.Organisations);
        HashSet<int> everybody = await Everybody(db, units, organisations);
        everybody.UnionWith(await CommuneParts.InWork(db, units, organisations));
        return new RegisterPart(units, organisations, everybody);
    }

    private static Task<List<int>> Below(ChiBoContext db, HashSet<int> organisations) =>
        db
            .OrganisationVersions.Where(row =>
                row.SupersededIn == null && row.ParentId != null && organisations.Contains(row.ParentId.Value)
            )
            .Select(row => row.OrganisationId)
            .ToListAsync();

    private static Task<List<int>> Inside(ChiBoContext db, HashSet<int> units) =>
        db
            .UnitVersions.Where(row =>
                row.SupersededIn == null && row.ParentId != null && units.Contains(row.ParentId.Value)
            )
            .Select(row => row.UnitId)
            .ToListAsync();

    private static async Task<HashSet<int>> OnRolls(ChiBoContext db, HashSet<int> organisations) =>
        [
            .. await db
                .Memberships.Where(row => row.SupersededIn == null && organisations.Contains(row.OrganisationId))
                .Select(row => row.MemberId)
                .ToListAsync(),
        ];

    /// <summary>Everybody whom a row of the part may name.</summary>
    private static async Task<HashSet<int>> Everybody(
        ChiBoContext db,
        HashSet<int> units,
        HashSet<int> organisations
    ) =>
        [
            .. await OnRolls(db, organisations),
            .. await db
                .Positions.Where(row => row.SupersededIn == null && organisations.Contains(row.OrganisationId))
                .Select(row => row.MemberId)
                .ToListAsync(),
            .. await db
                .Posts.Where(row => row.SupersededIn == null && units.Contains(row.UnitId))
                .Select(row => row.MemberId)
                .ToListAsync(),
            .. await db
                .Residences.Where(row => row.SupersededIn == null && units.Contains(row.UnitId))
                .Select(row => row.MemberId)
                .ToListAsync(),
        ];

    private static async Task<HashSet<int>> CommunesOf(ChiBoContext db, HashSet<int> units)
    {
        var versions = await db
            .UnitVersions.Where(row => row.SupersededIn == null && units.Contains(row.UnitId))
            .Select(row => new
            {
                row.UnitId,
                row.Kind,
                row.ParentId,
            })
            .ToListAsync();
        return
        [
            .. versions.Where(row => row.Kind == UnitKind.Commune).Select(row => row.UnitId),
            .. versions.Where(row => row.Kind == UnitKind.ResidentialArea).Select(row => row.ParentId).OfType<int>(),
        ];
    }
}
