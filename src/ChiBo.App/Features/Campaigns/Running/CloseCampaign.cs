using ChiBo.App.Features.Registers;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Running;

/// <summary>Closes a campaign, or says with which earlier one it is compared.</summary>
internal sealed class CloseCampaign(ChiBoContext db, RegisterActs acts)
{
    /// <summary>Closes it: how many communes it leaves that were not accepted.</summary>
    public Task<Outcome<int>> Handle(long key, CampaignActor actor) =>
        Do<int>(
            key,
            actor,
            async (scope, campaign) =>
            {
                Outcome<CampaignCourse> closed = new CampaignCourse(
                    campaign.CutOffOn,
                    campaign.DueOn,
                    campaign.State
                ).Close();
                if (!closed.IsDone)
                {
                    return closed.Refusal;
                }

                scope.Revise(
                    campaign,
                    next =>
                    {
                        next.State = closed.Value.State;
                        next.ClosedOn = acts.Today;
                    }
                );
                return await db
                    .CampaignCommunes.Known(KnownAt.Now)
                    .CountAsync(row => row.CampaignKey == key && row.Stage != CommuneStage.Accepted);
            }
        );

    /// <summary>Keeps with which earlier campaign it is compared.</summary>
    public Task<Outcome<long>> Compare(long key, long with, CampaignActor actor) =>
        Do<long>(
            key,
            actor,
            async (scope, campaign) =>
            {
                if (with >= key || !await db.ReviewCampaigns.Known(KnownAt.Now).AnyAsync(row => row.Key == with))
                {
                    return new NotAnEarlierCampaign();
                }

                if (campaign.ComparedWithKey != with)
                {
                    if (campaign.State == CampaignState.Closed)
                    {
                        return new CampaignIsClosed();
                    }

                    scope.Revise(campaign, next => next.ComparedWithKey = with);
                }

                return with;
            }
        );

    private Task<Outcome<T>> Do<T>(
        long key,
        CampaignActor actor,
        Func<ActScope, ReviewCampaign, Task<Outcome<T>>> work
    ) =>
        acts.Do(
            actor.Header(ActKind.CampaignRun, null),
            async scope =>
            {
                ReviewCampaign? campaign = await db
                    .ReviewCampaigns.AsNoTracking()
                    .Known(KnownAt.Now)
                    .SingleOrDefaultAsync(row => row.Key == key);
                if (campaign is null)
                {
                    return new NoSuchCampaign();
                }

                scope.Because(campaign.Name);
                return await work(scope, campaign);
            }
        );
}
