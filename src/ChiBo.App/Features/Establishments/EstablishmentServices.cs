using ChiBo.App.Features.Establishments.Deviations;
using ChiBo.App.Features.Establishments.Papers;

namespace ChiBo.App.Features.Establishments;

/// <summary>What the feature needs of the server.</summary>
internal static class EstablishmentServices
{
    public static IServiceCollection AddEstablishments(this IServiceCollection services)
    {
        services.AddScoped<OpenCase>();
        services.AddScoped<MoveCase>();
        services.AddScoped<DecideCase>();
        services.AddScoped<OrganisationCases>();
        services.AddScoped<CaseFile>();
        services.AddScoped<CasePapers>();
        services.AddScoped<ProposeDeviation>();
        services.AddScoped<DecideDeviation>();
        return services;
    }
}
