namespace ChiBo.App.Features.Tasks;

/// <summary>What tasks are made of.</summary>
internal static class TaskServices
{
    public static void AddTasks(this IServiceCollection services)
    {
        services.AddScoped<TaskReach>();
        services.AddScoped<TaskList>();
        services.AddScoped<GiveTask>();
        services.AddScoped<MoveTask>();
    }
}
