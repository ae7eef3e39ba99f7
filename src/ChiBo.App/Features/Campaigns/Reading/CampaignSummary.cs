using ChiBo.Domain.Campaigns;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Campaigns.Reading;

/// <summary>A campaign in a list.</summary>
/// <param name="Row">The campaign.</param>
/// <param name="Communes">How many communes of it the person may see.</param>
/// <param name="Submitted">How many of them have submitted and are not returned.</param>
/// <param name="Accepted">How many are accepted.</param>
/// <param name="Own">For somebody who does a commune's own part: that commune and how it stands.</param>
internal sealed record CampaignSummary(
    ReviewCampaign Row,
    int Communes,
    int Submitted,
    int Accepted,
    IReadOnlyList<(string Code, CampaignCommune Row)> Own
)
{
    public CampaignCourse Course => new(Row.CutOffOn, Row.DueOn, Row.State);
}
