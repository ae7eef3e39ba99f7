using ChiBo.App.Features.Overview.Keeping;

namespace ChiBo.App.Features.Overview;

/// <summary>What counts and shows the figures of communes.</summary>
internal static class OverviewServices
{
    public static void AddOverview(this IServiceCollection services)
    {
        services.AddScoped<OverviewReach>();
        services.AddScoped<OverviewReader>();
        services.AddHostedService<CountDaily>();
    }
}
