using ChiBo.App.Features.Privacy.Corrections;
using ChiBo.App.Features.Privacy.Marking;
using ChiBo.App.Features.Privacy.OwnData;
using ChiBo.App.Features.Privacy.Retention;

namespace ChiBo.App.Features.Privacy;

/// <summary>What people may know of the data about them, and what ends those data.</summary>
internal static class PrivacyServices
{
    public static void AddPrivacy(this IServiceCollection services)
    {
        services.AddScoped<AskCorrection>();
        services.AddScoped<CorrectionList>();
        services.AddScoped<DecideCorrection>();
        services.AddScoped<MarkedFiles>();
        services.AddScoped<OwnDataReader>();
        services.AddScoped<RetentionRun>();
    }
}
