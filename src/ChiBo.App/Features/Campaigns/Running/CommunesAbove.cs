using ChiBo.App.Features.Registers;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Running;

/// <summary>What lies above communes, read at once for a whole nation.</summary>
internal sealed class CommunesAbove
{
    private const int MostLevels = 12;

    private readonly Dictionary<string, int> units;
    private readonly Dictionary<int, int> parents;
    private readonly Dictionary<int, int> committees;

    private CommunesAbove(Dictionary<string, int> units, Dictionary<int, int> parents, Dictionary<int, int> committees)
    {
        this.units = units;
        this.parents = parents;
        this.committees = committees;
    }

    /// <summary>Reads what lies above what on a day, and the committees of a kind that act today.</summary>
    public static async Task<CommunesAbove> Read(
        ChiBoContext db,
        OrganisationKind? between,
        DateOnly day,
        DateOnly today
    )
    {
        var rows = await db
            .UnitVersions.Known(KnownAt.Now)
            .On(day)
            .Where(row => row.Kind != UnitKind.ResidentialArea)
            .Select(row => new
            {
                row.UnitId,
                row.Unit!.Code,
                row.ParentId,
            })
            .ToListAsync();
        var seats = await (
            from served in db.ServedUnits
            join version in db.OrganisationVersions on served.OrganisationVersionId equals version.Id
            where
                version.SupersededIn == null
                && version.Kind == between
                && (version.ValidFrom == null || version.ValidFrom <= today)
                && (version.ValidTo == null || version.ValidTo > today)
            orderby version.OrganisationId descending
            select new { served.UnitId, version.OrganisationId }
        ).ToListAsync();
        var byUnit = new Dictionary<int, int>();
        foreach (var row in seats)
        {
            byUnit[row.UnitId] = row.OrganisationId;
        }

        return new CommunesAbove(
            rows.ToDictionary(row => row.Code, row => row.UnitId, StringComparer.Ordinal),
            rows.Where(row => row.ParentId is not null).ToDictionary(row => row.UnitId, row => row.ParentId!.Value),
            byUnit
        );
    }

    /// <summary>Where a commune lies.</summary>
    public PlacedCommune Place(string code)
    {
        int commune = units[code];
        int? group = null;
        int? between = null;
        int unit = commune;
        for (int level = 0; level < MostLevels && parents.TryGetValue(unit, out int parent); level++)
        {
            unit = parent;
            group ??= parent;
            between ??= committees.TryGetValue(parent, out int committee) ? committee : null;
        }

        return new PlacedCommune(commune, group, between);
    }
}
