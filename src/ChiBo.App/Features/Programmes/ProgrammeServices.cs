namespace ChiBo.App.Features.Programmes;

/// <summary>What programmes of a year are made of.</summary>
internal static class ProgrammeServices
{
    public static void AddProgrammes(this IServiceCollection services)
    {
        services.AddScoped<ProgrammeFile>();
        services.AddScoped<WriteProgramme>();
    }
}
