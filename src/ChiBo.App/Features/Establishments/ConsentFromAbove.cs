using ChiBo.Storage;

namespace ChiBo.App.Features.Establishments;

/// <summary>Whether the level above is asked before the commune committee decides: the province settles that (III.1).</summary>
internal static class ConsentFromAbove
{
    /// <summary>Nothing is asked where the province has said nothing: the committee decides by itself (Charter 10.3).</summary>
    public const bool Default = false;

    /// <summary>Whether it is asked for a commune on a day.</summary>
    public static Task<bool> IsAsked(ChiBoContext db, string commune, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(commune);
        _ = day;
        return Task.FromResult(Default);
    }
}
