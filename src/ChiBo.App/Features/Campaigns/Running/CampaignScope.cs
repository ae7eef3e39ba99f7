using ChiBo.App.Features.Registers;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Running;

/// <summary>The area of a campaign.</summary>
/// <param name="IsSound">Whether it is the whole register, a province or a district of the day.</param>
/// <param name="Unit">Its number; nothing for the whole register.</param>
/// <param name="Chain">It and all units above it.</param>
/// <param name="BetweenKind">Committees of which kind look first; nothing where none can lie between.</param>
internal sealed record CampaignScope(bool IsSound, int? Unit, IReadOnlyList<int> Chain, OrganisationKind? BetweenKind)
{
    private const int MostLevels = 12;

    public static async Task<CampaignScope> Read(ChiBoContext db, string? code, DateOnly day)
    {
        if (code is null)
        {
            return new CampaignScope(true, null, [], OrganisationKind.ProvincialCommittee);
        }

        var unit = await db
            .UnitVersions.Known(KnownAt.Now)
            .On(day)
            .Where(row => row.Unit!.Code == code)
            .Select(row => new { row.UnitId, row.Kind })
            .FirstOrDefaultAsync();
        return unit?.Kind switch
        {
            UnitKind.Province => new CampaignScope(
                true,
                unit.UnitId,
                [unit.UnitId],
                OrganisationKind.DistrictCommittee
            ),
            UnitKind.District => new CampaignScope(true, unit.UnitId, await ChainOf(db, unit.UnitId, day), null),
            _ => new CampaignScope(false, null, [], null),
        };
    }

    /// <summary>The units that committees serve on a day; what they served before is theirs no more.</summary>
    public static async Task<HashSet<int>> ServedBy(
        ChiBoContext db,
        IReadOnlyCollection<int> committees,
        DateOnly day
    ) =>
        [
            .. await (
                from version in db.OrganisationVersions.Known(KnownAt.Now).On(day)
                where committees.Contains(version.OrganisationId)
                join served in db.ServedUnits on version.Id equals served.OrganisationVersionId
                select served.UnitId
            ).ToListAsync(),
        ];

    /// <summary>A unit and all above it on a day.</summary>
    public static async Task<IReadOnlyList<int>> ChainOf(ChiBoContext db, int unit, DateOnly day)
    {
        var chain = new List<int>();
        int? next = unit;
        while (next is { } id && chain.Count < MostLevels && !chain.Contains(id))
        {
            chain.Add(id);
            next = await db
                .UnitVersions.Known(KnownAt.Now)
                .On(day)
                .Where(row => row.UnitId == id)
                .Select(row => row.ParentId)
                .FirstOrDefaultAsync();
        }

        return chain;
    }
}
