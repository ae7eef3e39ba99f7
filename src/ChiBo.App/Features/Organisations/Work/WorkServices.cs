namespace ChiBo.App.Features.Organisations.Work;

/// <summary>The handlers of what is recorded of the work of a cell.</summary>
internal static class WorkServices
{
    public static void AddCellWork(this IServiceCollection services)
    {
        services.AddScoped<WorkActs>();
        services.AddScoped<RecordMeeting>();
        services.AddScoped<RecordAreaOfficer>();
        services.AddScoped<RecordRegulations>();
        services.AddScoped<ChangeWork>();
    }
}
