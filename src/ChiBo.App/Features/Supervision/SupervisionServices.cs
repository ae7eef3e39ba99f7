using ChiBo.App.Features.Supervision.Discipline;
using ChiBo.App.Features.Supervision.Inspections;
using ChiBo.App.Features.Supervision.Readers;
using ChiBo.App.Features.Supervision.Signals;

namespace ChiBo.App.Features.Supervision;

/// <summary>What signals, inspections and discipline are made of.</summary>
internal static class SupervisionServices
{
    public static void AddSupervision(this IServiceCollection services)
    {
        services.AddScoped<CaseReach>();
        services.AddScoped<CaseNames>();
        services.AddScoped<CaseActs>();
        services.AddScoped<CaseList>();
        services.AddScoped<CaseLooks>();
        services.AddScoped<CellPeople>();
        services.AddScoped<NameReaders>();
        services.AddScoped<TakeInSignal>();
        services.AddScoped<MoveSignal>();
        services.AddScoped<PlanInspection>();
        services.AddScoped<MoveInspection>();
        services.AddScoped<OpenDiscipline>();
        services.AddScoped<MoveDiscipline>();
        services.AddScoped<CasePapers>();
    }
}
