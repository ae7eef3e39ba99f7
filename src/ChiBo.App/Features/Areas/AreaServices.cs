using ChiBo.App.Features.Areas.Assigning;
using ChiBo.App.Features.Areas.Erasing;
using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Features.Areas.Reporting;
using ChiBo.App.Web;

namespace ChiBo.App.Features.Areas;

/// <summary>Handlers of areas.</summary>
internal static class AreaServices
{
    public static void AddAreas(this IServiceCollection services)
    {
        services.AddSingleton(all => new AreaTextTime(all.GetRequiredService<ServeOptions>().AreaTextMonths));
        services.AddScoped<AreasInReach>();
        services.AddScoped<ReportArea>();
        services.AddScoped<RaiseMatter>();
        services.AddScoped<UrgeReport>();
        services.AddScoped<AreaProposals>();
        services.AddScoped<AcceptAssignments>();
    }
}
