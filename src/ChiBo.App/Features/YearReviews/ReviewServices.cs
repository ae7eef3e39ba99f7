namespace ChiBo.App.Features.YearReviews;

/// <summary>What yearly reviews are made of.</summary>
internal static class ReviewServices
{
    public static void AddYearReviews(this IServiceCollection services)
    {
        services.AddScoped<ReviewReach>();
        services.AddScoped<OpenYearReview>();
        services.AddScoped<MoveReview>();
    }
}
