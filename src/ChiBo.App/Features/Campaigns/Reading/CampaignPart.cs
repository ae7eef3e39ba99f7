using ChiBo.App.Features.Campaigns.Comparing;
using ChiBo.App.Features.Campaigns.Running;
using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reviews;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Reading;

/// <summary>A commune's part of a campaign, as somebody may see it.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Line">How the commune stands.</param>
/// <param name="Opened">The commune as the register knows it now, open for review on the cut-off day; nothing when it is gone.</param>
/// <param name="Now">What the review of the cut-off day says now.</param>
/// <param name="Frozen">What was submitted last.</param>
internal sealed record CampaignPart(
    ShownCampaign Campaign,
    CampaignLine Line,
    OpenCommune? Opened,
    CommuneReview? Now,
    CampaignSubmission? Frozen
)
{
    /// <summary>Whether the person does the commune's own part.</summary>
    public bool Submits { get; init; }

    /// <summary>Whether the person sees the people that were counted.</summary>
    public bool SeesPeople { get; init; }

    /// <summary>Names of people that findings count, for who may see them.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>Everything that became of it, the last first.</summary>
    public IReadOnlyList<CampaignCommune> History { get; init; } = [];

    /// <summary>What was submitted, as a review.</summary>
    public CommuneReview? FrozenReview => Frozen is null ? null : CompareCampaigns.ReviewOf(Frozen, Line.Code);

    /// <summary>What of the review is another since it was submitted; nothing when nothing is.</summary>
    public CommuneChange? ChangedSince => Frozen is null ? null : Comparison.Between(FrozenReview, Now);

    /// <summary>On which level the person decides on it now.</summary>
    public CampaignLevel? Decides => Campaign.DecidesOn(Line);

    /// <summary>Whether it is the commune's turn and the person does its part.</summary>
    public bool IsOwnTurn =>
        Submits && Line.Course.Next == CampaignLevel.Commune && Campaign.Row.State == CampaignState.Open;
}

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
