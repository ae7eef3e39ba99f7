using ChiBo.App.Features.YearReviews.OfTheCell;
using ChiBo.App.Features.YearReviews.Papers;

namespace ChiBo.App.Features.YearReviews;

/// <summary>What yearly reviews are made of.</summary>
internal static class ReviewServices
{
    public static void AddYearReviews(this IServiceCollection services)
    {
        services.AddScoped<ReviewReach>();
        services.AddScoped<OpenYearReview>();
        services.AddScoped<MoveReview>();
        services.AddScoped<CellReviewFile>();
        services.AddScoped<MoveCellReview>();
        services.AddScoped<ReviewPapers>();
    }
}
