using ChiBo.Domain.Units;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Reading;

/// <summary>The communes whose review an act may have changed.</summary>
public static class TouchedCommunes
{
    /// <summary>Their numbers; to be asked inside the act's transaction, when its facts are written.</summary>
    public static Task<IReadOnlySet<int>> Of(ActScope scope) =>
        Of(scope.Db, TouchedNumbers.Of(scope.Recorded.Concat(scope.Superseded)));

    /// <summary>Their numbers, for acts that were done before.</summary>
    public static async Task<IReadOnlySet<int>> Of(ChiBoContext db, IEnumerable<ActTouches> acts)
    {
        List<ActTouches> touches = [.. acts];
        List<string> units = [.. touches.SelectMany(act => act.Units).Distinct(StringComparer.Ordinal)];
        List<string> organisations = [.. touches.SelectMany(act => act.Organisations).Distinct(StringComparer.Ordinal)];
        List<string> members = [.. touches.SelectMany(act => act.Members).Distinct(StringComparer.Ordinal)];
        var numbers = new TouchedNumbers();
        numbers.Units.UnionWith(
            await db.Units.Where(row => units.Contains(row.Code)).Select(row => row.Id).ToListAsync()
        );
        numbers.Organisations.UnionWith(
            await db.Organisations.Where(row => organisations.Contains(row.Code)).Select(row => row.Id).ToListAsync()
        );
        numbers.Members.UnionWith(
            await db.Members.Where(row => members.Contains(row.Code)).Select(row => row.Id).ToListAsync()
        );
        return await Of(db, numbers);
    }

    private static async Task<IReadOnlySet<int>> Of(ChiBoContext db, TouchedNumbers touched)
    {
        HashSet<int> members = touched.Members;
        HashSet<int> organisations =
        [
            .. touched.Organisations,
            .. await db
                .Memberships.Where(fact => fact.SupersededIn == null && members.Contains(fact.MemberId))
                .Select(fact => fact.OrganisationId)
                .ToListAsync(),
            .. await db
                .Positions.Where(fact => fact.SupersededIn == null && members.Contains(fact.MemberId))
                .Select(fact => fact.OrganisationId)
                .ToListAsync(),
            .. await CommuneParts.Serving(db, touched.Units).ToListAsync(),
        ];
        organisations.UnionWith(await CellsUnder.Above(db, organisations));
        HashSet<int> units =
        [
            .. touched.Units,
            .. await CommuneParts.Served(db, organisations).ToListAsync(),
            .. await db
                .Posts.Where(fact => fact.SupersededIn == null && members.Contains(fact.MemberId))
                .Select(fact => fact.UnitId)
                .ToListAsync(),
        ];
        return await CommunesOf(db, units);
    }

    /// <summary>Those of the units that are a commune at some time, and those in which the others lie.</summary>
    private static async Task<IReadOnlySet<int>> CommunesOf(ChiBoContext db, HashSet<int> units)
    {
        IQueryable<UnitVersion> versions = db.UnitVersions.Where(version =>
            version.SupersededIn == null && units.Contains(version.UnitId)
        );
        List<int> themselves = await versions
            .Where(version => version.Kind == UnitKind.Commune)
            .Select(version => version.UnitId)
            .ToListAsync();
        List<int> above = await versions
            .Where(version => version.Kind == UnitKind.ResidentialArea && version.ParentId != null)
            .Select(version => version.ParentId!.Value)
            .ToListAsync();
        return new HashSet<int>([.. themselves, .. above]);
    }
}
