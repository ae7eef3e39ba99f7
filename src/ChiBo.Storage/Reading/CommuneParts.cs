using ChiBo.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Reading;

/// <summary>What a review of some communes reads, and nothing else.</summary>
public static class CommuneParts
{
    /// <summary>The communes with their areas, the cells that serve them, and everybody who counts in them.</summary>
    public static async Task<RegisterPart> Of(ChiBoContext db, IReadOnlySet<int> communes)
    {
        HashSet<int> units =
        [
            .. communes,
            .. await db
                .UnitVersions.Where(area =>
                    area.SupersededIn == null
                    && area.Kind == UnitKind.ResidentialArea
                    && communes.Contains(area.ParentId!.Value)
                )
                .Select(area => area.UnitId)
                .ToListAsync(),
        ];
        HashSet<int> organisations = [.. await Serving(db, units).ToListAsync()];
        organisations.UnionWith(await CellsUnder.Of(db, organisations));
        // A shared cell may serve areas of other communes beside these.
        HashSet<int> withShared = [.. units, .. await Served(db, organisations).ToListAsync()];
        HashSet<int> members =
        [
            .. await db
                .Memberships.Where(fact => fact.SupersededIn == null && organisations.Contains(fact.OrganisationId))
                .Select(fact => fact.MemberId)
                .ToListAsync(),
            .. await db
                .Positions.Where(fact => fact.SupersededIn == null && organisations.Contains(fact.OrganisationId))
                .Select(fact => fact.MemberId)
                .ToListAsync(),
            .. await db
                .Posts.Where(fact => fact.SupersededIn == null && withShared.Contains(fact.UnitId))
                .Select(fact => fact.MemberId)
                .ToListAsync(),
            .. await InWork(db, withShared, organisations),
        ];
        return new RegisterPart(withShared, organisations, members);
    }

    /// <summary>Those who are or were in charge of the units, reported on them, or let a cell meet out of order.</summary>
    internal static async Task<IEnumerable<int>> InWork(
        ChiBoContext db,
        IReadOnlySet<int> units,
        IReadOnlySet<int> organisations
    ) =>
        [
            .. await db
                .AreaAssignments.Where(fact => units.Contains(fact.UnitId))
                .Select(fact => fact.MemberId)
                .ToListAsync(),
            .. await db
                .AreaReports.Where(fact => units.Contains(fact.UnitId))
                .Select(fact => fact.MemberId)
                .ToListAsync(),
            .. await db
                .OrderOverrides.Where(fact => organisations.Contains(fact.OrganisationId))
                .Select(fact => fact.ByMemberId)
                .ToListAsync(),
        ];

    /// <summary>Organisations that serve one of the units at some time, by what is known now.</summary>
    internal static IQueryable<int> Serving(ChiBoContext db, IReadOnlySet<int> units) =>
        from served in db.ServedUnits
        join version in db.OrganisationVersions on served.OrganisationVersionId equals version.Id
        where version.SupersededIn == null && units.Contains(served.UnitId)
        select version.OrganisationId;

    /// <summary>Units that one of the organisations serves at some time, by what is known now.</summary>
    internal static IQueryable<int> Served(ChiBoContext db, IReadOnlySet<int> organisations) =>
        from served in db.ServedUnits
        join version in db.OrganisationVersions on served.OrganisationVersionId equals version.Id
        where version.SupersededIn == null && organisations.Contains(version.OrganisationId)
        select served.UnitId;
}
