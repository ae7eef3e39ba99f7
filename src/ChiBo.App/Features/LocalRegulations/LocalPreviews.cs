using ChiBo.App.Features.Registers;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Local;
using ChiBo.Storage;
using ChiBo.Storage.Local;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>Which communes of the kept register a regulation would change (III.1), before it takes effect.</summary>
internal sealed class LocalPreviews(ChiBoContext db, RegisterCache cache)
{
    /// <summary>The changes on a day.</summary>
    /// <param name="row">The regulation as it is kept; one not in force is looked at as if it were.</param>
    /// <param name="pack">Its pack.</param>
    /// <param name="day">The day.</param>
    public async Task<LocalPreview> Of(LocalRegulation row, LocalPack pack, DateOnly day)
    {
        RegisterSnapshot snapshot = await cache.Current(db);
        UnitsAbove above = LocalRules.UnitsAboveIn(db, KnownAt.Now);
        LocalRules without = LocalRules.Read(db, KnownAt.Now).Without(row.Key);
        GuidanceDocument guidance = LocalPreview.GuidanceOn(day);
        return LocalPreview.Of(
            snapshot,
            above,
            pack,
            without.Over(guidance),
            without.With(row, pack, above).Over(guidance),
            day
        );
    }

    /// <summary>The changes on a day when it ends on another than it does.</summary>
    /// <param name="row">The regulation, which counts.</param>
    /// <param name="pack">Its pack.</param>
    /// <param name="to">The first day on which it would no longer count.</param>
    /// <param name="day">The day.</param>
    public async Task<LocalPreview> OfEnd(LocalRegulation row, LocalPack pack, DateOnly to, DateOnly day)
    {
        RegisterSnapshot snapshot = await cache.Current(db);
        var rules = LocalRules.Read(db, KnownAt.Now);
        GuidanceDocument guidance = LocalPreview.GuidanceOn(day);
        return LocalPreview.Of(
            snapshot,
            rules.Above,
            pack,
            rules.Over(guidance),
            rules.Ending(row.Key, to).Over(guidance),
            day
        );
    }
}
