namespace ChiBo.App.Features.Regulations;

/// <summary>What working regulations are made of.</summary>
internal static class RegulationServices
{
    public static void AddRegulations(this IServiceCollection services)
    {
        services.AddScoped<RegulationRights>();
        services.AddScoped<RegulationFile>();
        services.AddScoped<WriteRegulations>();
        services.AddScoped<ApproveRegulations>();
        services.AddScoped<CommentOnRegulations>();
    }
}
