using ChiBo.App.Features.Campaigns.Running;
using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reviews;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Reading;

/// <summary>Reads a commune's part of a campaign.</summary>
internal sealed class CampaignParts(
    ChiBoContext db,
    CampaignFile files,
    CampaignReach reach,
    RegisterCache cache,
    Visitor visitor
)
{
    /// <summary>The part; nothing when there is none, or it is not for the person.</summary>
    public async Task<CampaignPart?> Open(long key, string code)
    {
        if (
            await files.Open(key, code) is not { } campaign
            || campaign.Lines.SingleOrDefault(one => one.Code == code) is not { } line
        )
        {
            return null;
        }

        CampaignSubmission? frozen = line.Row.SubmissionKey is { } submission
            ? await db.CampaignSubmissions.AsNoTracking().Known(KnownAt.Now).SingleAsync(row => row.Key == submission)
            : null;
        OpenCommune? opened = await Now(campaign.Row, code);
        CommuneReview? now = opened?.Decide();
        bool seesPeople = await reach.SeesPeopleOf(code);
        return new CampaignPart(campaign, line, opened, now, frozen)
        {
            Submits = await reach.SubmitsFor(code),
            SeesPeople = seesPeople,
            Names =
                seesPeople && now is not null
                    ? await NamesOf.Members(db, now, KnownAt.Now)
                    : new Dictionary<string, string>(),
            History = await db
                .CampaignCommunes.AsNoTracking()
                .Where(row => row.Key == line.Row.Key)
                .OrderByDescending(row => row.Id)
                .ToListAsync(),
        };
    }

    private async Task<OpenCommune?> Now(ReviewCampaign campaign, string code)
    {
        RegisterSnapshot snapshot = await cache.Current(db);
        if (snapshot.Find(code) is not { } commune)
        {
            return null;
        }

        ReviewCase review = CampaignReview.Of(db, snapshot, campaign.CutOffOn, visitor.Language);
        return new OpenCommune(review with { Scope = [commune] }, commune, IsInForce: true);
    }
}
