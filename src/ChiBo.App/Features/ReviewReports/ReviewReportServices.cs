namespace ChiBo.App.Features.ReviewReports;

/// <summary>What reports of reviews are made of.</summary>
internal static class ReviewReportServices
{
    public static void AddReviewReports(this IServiceCollection services)
    {
        services.AddScoped<ReviewReportScopes>();
        services.AddScoped<ReviewReportDrafting>();
        services.AddScoped<ReviewReportFile>();
        services.AddScoped<BeginReviewReport>();
        services.AddScoped<EditReviewReport>();
        services.AddScoped<IssueReviewReport>();
    }
}
