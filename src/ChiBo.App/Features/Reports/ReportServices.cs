using ChiBo.App.Features.Reports.Reading;

namespace ChiBo.App.Features.Reports;

/// <summary>What reports of cells are made of.</summary>
internal static class ReportServices
{
    public static void AddReports(this IServiceCollection services)
    {
        services.AddScoped<ReportReader>();
        services.AddScoped<ReportFile>();
        services.AddScoped<EditReport>();
        services.AddScoped<IssueReport>();
        services.AddScoped<CasesOfPeriod>();
    }
}
