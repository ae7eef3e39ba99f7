namespace ChiBo.App.Databases;

/// <summary>Gives handlers their context: a new one for each request.</summary>
internal static class DatabaseServices
{
    public static void AddDatabase(this IServiceCollection services, Installation installation)
    {
        services.AddSingleton(installation);
        services.AddSingleton(installation.Key);
        services.AddSingleton(installation.Settings.Options());
        services.AddScoped(_ => installation.NewContext().Opened());
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database", tags: [Web.Hosting.Health.Ready]);
    }
}
