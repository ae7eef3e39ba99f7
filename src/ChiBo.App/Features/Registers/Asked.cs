using ChiBo.App.Web.Components;
using ChiBo.Storage;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.Registers;

/// <summary>The two days of a page as storage asks about them.</summary>
internal static class Asked
{
    /// <summary>What was known at the end of the day asked for; what is known now when none is.</summary>
    public static async Task<KnownAt> Known(this AskedDays days, ChiBoContext db) =>
        days.Known is { } known ? await KnownAt.AtEndOf(known, db) : KnownAt.Now;
}
