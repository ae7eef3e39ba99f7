using ChiBo.App.Features.Campaigns.Comparing;
using ChiBo.App.Features.Communes;
using ChiBo.Domain.Campaigns;
using ChiBo.Guidance.Review;
using ChiBo.Storage.Work;

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
