using ChiBo.Guidance.Local;
using ChiBo.Storage;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>What the province of a commune has ordered beside the review (III.1).</summary>
internal static class LocalSettings
{
    /// <summary>What holds for a commune on a day. No regulation of a province is kept yet, so nothing is ordered.</summary>
    /// <param name="db">The register.</param>
    /// <param name="communeCode">The commune.</param>
    /// <param name="day">The day.</param>
    public static Task<LocalSettingValues> On(ChiBoContext db, string communeCode, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentException.ThrowIfNullOrEmpty(communeCode);
        ArgumentOutOfRangeException.ThrowIfEqual(day, default);
        return Task.FromResult(LocalSettingValues.None);
    }
}
