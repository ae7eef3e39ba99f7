using ChiBo.App.Features.Campaigns.Reading;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Campaigns.Pages;

/// <summary>The review campaigns of which the person may see something.</summary>
public sealed partial class CampaignsPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<CampaignSummary> Campaigns { get; set; } = [];

    private bool MayOpen { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Campaigns = await Services.GetRequiredService<CampaignList>().Read();
        MayOpen = (await Services.GetRequiredService<CampaignReach>().Openers()).Count > 0;
    }

    private static string PathOf(CampaignSummary campaign) =>
        campaign.Own is [var (code, _)]
            ? CampaignPaths.Part(campaign.Row.Key, code)
            : CampaignPaths.Of(campaign.Row.Key);
}
