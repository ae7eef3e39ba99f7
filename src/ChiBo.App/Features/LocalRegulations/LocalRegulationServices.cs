namespace ChiBo.App.Features.LocalRegulations;

/// <summary>What regulations of provinces are made of.</summary>
internal static class LocalRegulationServices
{
    public static void AddLocalRegulations(this IServiceCollection services)
    {
        services.AddScoped<LocalRegulationWork>();
        services.AddScoped<LocalRegulationFiles>();
        services.AddScoped<LocalPreviews>();
        services.AddScoped<CheckLocalPack>();
    }
}
