using ChiBo.App.Features.Registers;
using ChiBo.Domain.Campaigns;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Reading;

/// <summary>The campaigns of which the person may see something, the last first.</summary>
internal sealed class CampaignList(ChiBoContext db, CampaignReach reach)
{
    public async Task<IReadOnlyList<CampaignSummary>> Read(bool onlyOpen = false)
    {
        List<ReviewCampaign> campaigns = await db
            .ReviewCampaigns.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => !onlyOpen || row.State == CampaignState.Open)
            .OrderByDescending(row => row.Key)
            .ToListAsync();
        if (campaigns.Count == 0)
        {
            return [];
        }

        IReadOnlyList<CampaignOpener> openers = await reach.Openers();
        HashSet<int> units = await reach.Units();
        var list = new List<CampaignSummary>();
        foreach (ReviewCampaign campaign in campaigns)
        {
            bool isOpener = openers.Any(one => one.Id == campaign.OpenedById);
            bool seesAll = isOpener && await reach.AnswersForAll(campaign);
            CampaignSummary summary = await Summary(campaign, seesAll ? null : units, openers.Count == 0);
            if (isOpener || summary.Communes > 0)
            {
                list.Add(summary);
            }
        }

        return list;
    }

    /// <summary>All of them, for the program itself.</summary>
    public static async Task<IReadOnlyList<CampaignSummary>> All(ChiBoContext db)
    {
        var list = new List<CampaignSummary>();
        foreach (
            ReviewCampaign campaign in await db
                .ReviewCampaigns.AsNoTracking()
                .Known(KnownAt.Now)
                .OrderByDescending(row => row.Key)
                .ToListAsync()
        )
        {
            list.Add(Of(campaign, await Counts(Rows(db, campaign.Key)), []));
        }

        return list;
    }

    private async Task<CampaignSummary> Summary(ReviewCampaign campaign, HashSet<int>? units, bool hasOwn)
    {
        IQueryable<CampaignCommune> rows = Rows(db, campaign.Key);
        Dictionary<CommuneStage, int> counts;
        if (units is null)
        {
            counts = await Counts(rows);
        }
        else if (FewCommunes.Of(units) is { } few)
        {
            rows = rows.Where(row => few.Contains(row.UnitId));
            counts = await Counts(rows);
        }
        else
        {
            var all = await rows.Select(row => new { row.UnitId, row.Stage }).ToListAsync();
            counts = all.Where(row => units.Contains(row.UnitId)).CountBy(row => row.Stage).ToDictionary();
            hasOwn = false;
        }

        var own = new List<(string, CampaignCommune)>();
        if (hasOwn && counts.Values.Sum() is > 0 and <= MostOwn)
        {
            var mine = await (
                from row in rows
                join unit in db.Units on row.UnitId equals unit.Id
                orderby unit.Code
                select new { unit.Code, Row = row }
            ).ToListAsync();
            foreach (var row in mine)
            {
                if (await reach.SubmitsFor(row.Code))
                {
                    own.Add((row.Code, row.Row));
                }
            }
        }

        return Of(campaign, counts, own);
    }

    /// <summary>Nobody does the own part of more communes.</summary>
    private const int MostOwn = 10;

    private static IQueryable<CampaignCommune> Rows(ChiBoContext db, long key) =>
        db.CampaignCommunes.AsNoTracking().Known(KnownAt.Now).Where(row => row.CampaignKey == key);

    private static Task<Dictionary<CommuneStage, int>> Counts(IQueryable<CampaignCommune> rows) =>
        rows.GroupBy(row => row.Stage)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count);

    private static CampaignSummary Of(
        ReviewCampaign campaign,
        Dictionary<CommuneStage, int> counts,
        IReadOnlyList<(string, CampaignCommune)> own
    ) =>
        new(
            campaign,
            counts.Values.Sum(),
            counts.GetValueOrDefault(CommuneStage.Submitted) + counts.GetValueOrDefault(CommuneStage.PassedOn),
            counts.GetValueOrDefault(CommuneStage.Accepted),
            own
        );
}
