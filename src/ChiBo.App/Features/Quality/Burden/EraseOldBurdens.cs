using ChiBo.Storage;
using ChiBo.Storage.Accounts;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Quality.Burden;

/// <summary>Erases counts of fields whose time is over: 24 months, this one among them.</summary>
internal static class EraseOldBurdens
{
    /// <summary>Erases them; how many rows that were.</summary>
    public static Task<int> Run(ChiBoContext db, DateOnly today)
    {
        DateOnly first = today.AddDays(1 - today.Day).AddMonths(1 - FormBurden.KeptMonths);
        return db.FormBurdens.Where(burden => burden.Month < first).ExecuteDeleteAsync();
    }
}
