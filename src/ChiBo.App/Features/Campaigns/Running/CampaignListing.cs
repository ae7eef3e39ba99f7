using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reviews;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Register;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Running;

/// <summary>
/// Keeps the list of an open campaign in line with the communes that its area has on the cut-off day, once that day has come:
/// a campaign is announced before it, and mergers take effect or are recorded in between.
/// </summary>
/// <remarks>
/// Communes that are missing come in at their first step; those that the area does not have on the day are taken off, unless they
/// have submitted. It is an act of the program's own, so that it stays though the move before which it is done is declined.
/// </remarks>
internal sealed class CampaignListing(ChiBoContext db, RegisterActs acts, RegisterCache cache)
{
    /// <summary>All campaigns that are open: how many of them had another list.</summary>
    public async Task<int> BringAllIntoLine()
    {
        DateOnly today = acts.Today;
        List<long> open = await db
            .ReviewCampaigns.Known(KnownAt.Now)
            .Where(row => row.State == CampaignState.Open && row.CutOffOn <= today)
            .OrderBy(row => row.Key)
            .Select(row => row.Key)
            .ToListAsync();
        int changed = 0;
        foreach (long key in open)
        {
            changed += await BringIntoLine(key) ? 1 : 0;
        }

        return changed;
    }

    /// <summary>One campaign: whether its list was another.</summary>
    public async Task<bool> BringIntoLine(long key) =>
        await Compare(key) is not null
        && (
            await acts.Apart()
                .Do<bool>(
                    new ActHeader(ActKind.CampaignRun, null),
                    async scope =>
                    {
                        if (await Compare(key) is not { } found)
                        {
                            return new NothingToMove();
                        }

                        scope.Because(found.Campaign.Name);
                        await Record(scope, found);
                        return true;
                    }
                )
        ).IsDone;

    private async Task<Difference?> Compare(long key)
    {
        ReviewCampaign? campaign = await db
            .ReviewCampaigns.AsNoTracking()
            .Known(KnownAt.Now)
            .SingleOrDefaultAsync(row => row.Key == key);
        if (campaign is null || campaign.State == CampaignState.Closed || acts.Today < campaign.CutOffOn)
        {
            return null;
        }

        string? code = await db
            .Units.Where(unit => unit.Id == campaign.ScopeUnitId)
            .Select(unit => unit.Code)
            .SingleOrDefaultAsync();
        CampaignScope place = await CampaignScope.Read(db, code, campaign.CutOffOn);
        RegisterSnapshot snapshot = await cache.Current(db);
        var listed = await (
            from row in db.CampaignCommunes.Known(KnownAt.Now)
            where row.CampaignKey == key
            join unit in db.Units on row.UnitId equals unit.Id
            select new
            {
                row.Id,
                unit.Code,
                row.Turn,
            }
        ).ToListAsync();
        // An area that is no more on the day has no communes then; which of those listed are there can be told all the same.
        HashSet<string> there = place.IsSound
            ? [.. ReviewScope.Find(snapshot, campaign.CutOffOn, [], code).Select(commune => commune.Code)]
            :
            [
                .. listed
                    .Where(row => snapshot.Find(row.Code) is { } commune && commune.IsActiveOn(campaign.CutOffOn))
                    .Select(row => row.Code),
            ];
        var found = new Difference(
            campaign,
            place,
            [.. there.Except(listed.Select(row => row.Code)).Order(StringComparer.Ordinal)],
            [.. listed.Where(row => row.Turn == 0 && !there.Contains(row.Code)).Select(row => row.Id)]
        );
        return found.Missing.Count + found.Gone.Count == 0 ? null : found;
    }

    private async Task Record(ActScope scope, Difference found)
    {
        List<CampaignCommune> gone = await db
            .CampaignCommunes.AsNoTracking()
            .Where(row => found.Gone.Contains(row.Id))
            .ToListAsync();
        gone.ForEach(scope.Supersede);
        if (found.Missing.Count == 0)
        {
            return;
        }

        CommunesAbove above = await CommunesAbove.Read(
            db,
            found.Place.BetweenKind,
            found.Campaign.CutOffOn,
            acts.Today
        );
        foreach (string code in found.Missing)
        {
            scope.Record(OpenCampaign.Begin(scope, found.Campaign, above.Place(code), acts.Today));
        }
    }

    private sealed record Difference(
        ReviewCampaign Campaign,
        CampaignScope Place,
        IReadOnlyList<string> Missing,
        IReadOnlyList<long> Gone
    );
}
