using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Overview.Keeping;

/// <summary>Where a commune lay on a day, what it was called and of which kind.</summary>
internal sealed record CommunePlace(string Name, CommuneKind? Kind, int? District, int? Province);

/// <summary>Reads where communes lie, by what is known now: each level once.</summary>
internal sealed class CommunePlaces
{
    private readonly ILookup<int, UnitVersion> versions;

    private CommunePlaces(IEnumerable<UnitVersion> versions) =>
        this.versions = versions.ToLookup(version => version.UnitId);

    public static async Task<CommunePlaces> Of(ChiBoContext db, IReadOnlySet<int> communes)
    {
        List<UnitVersion> own = await Versions(db, communes);
        List<UnitVersion> above = await Versions(db, Parents(own));
        List<UnitVersion> top = await Versions(db, Parents(above));
        return new CommunePlaces([.. own, .. above, .. top]);
    }

    /// <summary>The place on a day; nothing when there is no such unit on it.</summary>
    public CommunePlace? On(int commune, DateOnly day)
    {
        if (VersionOn(commune, day) is not { } own)
        {
            return null;
        }

        UnitVersion? above = own.ParentId is { } parent ? VersionOn(parent, day) : null;
        return above?.Kind == UnitKind.District
            ? new CommunePlace(own.Name, own.CommuneKind, above.UnitId, above.ParentId)
            : new CommunePlace(own.Name, own.CommuneKind, null, own.ParentId);
    }

    /// <summary>Communes that lie in one of the units at some time.</summary>
    public static async Task<IReadOnlyList<int>> Within(ChiBoContext db, IReadOnlySet<int> units)
    {
        IQueryable<UnitVersion> known = db.UnitVersions.Where(version => version.SupersededIn == null);
        IQueryable<int> districts = known
            .Where(version => version.Kind == UnitKind.District && units.Contains(version.ParentId!.Value))
            .Select(version => version.UnitId);
        return await known
            .Where(version => version.Kind == UnitKind.Commune)
            .Where(version => units.Contains(version.ParentId!.Value) || districts.Contains(version.ParentId!.Value))
            .Select(version => version.UnitId)
            .Distinct()
            .ToListAsync();
    }

    private static HashSet<int> Parents(IEnumerable<UnitVersion> rows) =>
        [.. rows.Select(row => row.ParentId).OfType<int>()];

    private static Task<List<UnitVersion>> Versions(ChiBoContext db, IReadOnlySet<int> units) =>
        db
            .UnitVersions.AsNoTracking()
            .Where(version => version.SupersededIn == null && units.Contains(version.UnitId))
            .ToListAsync();

    private UnitVersion? VersionOn(int unit, DateOnly day) =>
        versions[unit].FirstOrDefault(version => version.Period.Contains(day));
}
