using ChiBo.App.Features.LocalRegulations;
using ChiBo.Storage;

namespace ChiBo.App.Features.Establishments;

/// <summary>
/// Whether the level above is asked before the commune committee decides: the province settles that (III.1). Where it has said nothing
/// the committee decides by itself (Charter 10.3).
/// </summary>
internal static class ConsentFromAbove
{
    /// <summary>Whether it is asked for a commune on a day.</summary>
    public static async Task<bool> IsAsked(ChiBoContext db, string commune, DateOnly day) =>
        (await LocalSettings.On(db, commune, day)).EstablishmentAsksAbove;
}
