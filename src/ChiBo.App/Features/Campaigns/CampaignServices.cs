using ChiBo.App.Features.Campaigns.Comparing;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Campaigns.Remedies;
using ChiBo.App.Features.Campaigns.Running;

namespace ChiBo.App.Features.Campaigns;

/// <summary>What review campaigns are made of.</summary>
internal static class CampaignServices
{
    public static void AddCampaigns(this IServiceCollection services)
    {
        services.AddScoped<CampaignReach>();
        services.AddScoped<CampaignFile>();
        services.AddScoped<CampaignList>();
        services.AddScoped<CampaignParts>();
        services.AddScoped<RemedyRegister>();
        services.AddScoped<RemedyCell>();
        services.AddScoped<RemedyDesk>();
        services.AddScoped<CampaignComparing>();
        services.AddScoped<CampaignDesk>();
        services.AddScoped<OpenCampaign>();
        services.AddScoped<MoveCommunes>();
        services.AddScoped<CloseCampaign>();
        services.AddScoped<CampaignListing>();
        services.AddHostedService<ListHourly>();
    }
}
