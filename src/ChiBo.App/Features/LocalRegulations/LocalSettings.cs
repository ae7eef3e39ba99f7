using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Local;
using ChiBo.Storage;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>What the province of a commune has ordered beside the review (III.1).</summary>
internal static class LocalSettings
{
    /// <summary>What holds for a commune on a day.</summary>
    /// <param name="db">The register.</param>
    /// <param name="communeCode">The commune.</param>
    /// <param name="day">The day.</param>
    public static Task<LocalSettingValues> On(ChiBoContext db, string communeCode, DateOnly day)
    {
        var rules = LocalRules.Read(db, KnownAt.Now);
        return Task.FromResult(
            rules.Packs.Count > 0 && CommuneOn(db, communeCode, day, KnownAt.Now) is { } commune
                ? rules.SettingsOf(commune, day)
                : LocalSettingValues.None
        );
    }

    /// <summary>The regulations that apply to a commune on a day, by what was known.</summary>
    public static IReadOnlyList<KeptPack> PacksOf(ChiBoContext db, string communeCode, DateOnly day, KnownAt known)
    {
        var rules = LocalRules.Read(db, known);
        return rules.Packs.Count > 0 && CommuneOn(db, communeCode, day, known) is { } commune
            ? rules.Applying(commune, day)
            : [];
    }

    private static UnitRow? CommuneOn(ChiBoContext db, string code, DateOnly day, KnownAt known) =>
        LocalRules
            .UnitRows(db, known, version => version.Unit!.Code == code && version.Kind == UnitKind.Commune)
            .FirstOrDefault(row => row.Period.Contains(day));
}
