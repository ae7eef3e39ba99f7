using ChiBo.App.Features.Rearrangement.Reading;

namespace ChiBo.App.Features.Rearrangement;

internal static class RearrangementServices
{
    public static IServiceCollection AddRearrangement(this IServiceCollection services) =>
        services.AddSingleton<PlanQueue>().AddScoped<NearestPlans>().AddScoped<Dissolutions>();
}
