using ChiBo.App.Features.Registers;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Running;

/// <summary>Communes of open campaigns that are no more, with the commune that holds their area today.</summary>
internal static class EndedCommunes
{
    /// <summary>
    /// For each of them the commune in which most of its residential areas lie on a day; one whose areas nobody recorded is left
    /// out.
    /// </summary>
    public static async Task<IReadOnlyDictionary<int, int>> Read(ChiBoContext db, DateOnly today)
    {
        List<int> ended = await db
            .CampaignCommunes.Known(KnownAt.Now)
            .Where(row =>
                db.ReviewCampaigns.Any(campaign =>
                    campaign.Key == row.CampaignKey
                    && campaign.SupersededIn == null
                    && campaign.State == CampaignState.Open
                )
                && !db.UnitVersions.Any(version =>
                    version.UnitId == row.UnitId
                    && version.SupersededIn == null
                    && (version.ValidFrom == null || version.ValidFrom <= today)
                    && (version.ValidTo == null || version.ValidTo > today)
                )
            )
            .Select(row => row.UnitId)
            .Distinct()
            .ToListAsync();
        if (ended.Count == 0)
        {
            return new Dictionary<int, int>();
        }

        var areas = await (
            from was in db.UnitVersions.Known(KnownAt.Now)
            where was.Kind == UnitKind.ResidentialArea && ended.Contains(was.ParentId ?? 0)
            join now in db.UnitVersions.Known(KnownAt.Now).On(today) on was.UnitId equals now.UnitId
            where now.ParentId != null
            select new
            {
                Ended = was.ParentId!.Value,
                Heir = now.ParentId!.Value,
                was.UnitId,
            }
        )
            .Distinct()
            .ToListAsync();
        return areas
            .GroupBy(area => area.Ended)
            .ToDictionary(
                group => group.Key,
                group =>
                    group
                        .CountBy(area => area.Heir)
                        .OrderByDescending(count => count.Value)
                        .ThenBy(count => count.Key)
                        .First()
                        .Key
            );
    }
}
