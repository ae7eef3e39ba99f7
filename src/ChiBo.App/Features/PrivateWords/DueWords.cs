using ChiBo.App.Features.Registers;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Upkeep;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.PrivateWords;

/// <summary>Erasing of words whose time is over, the same for all kinds of them.</summary>
internal static class DueWords
{
    /// <summary>
    /// Erases them; how many that were. That it was done, and how many there were, is an act; what they said is not on record any
    /// more. Without any, nothing is recorded.
    /// </summary>
    public static async Task<int> Erase<T>(ChiBoContext db, RegisterActs acts, ActKind kind, IQueryable<T> due)
    {
        int count = await due.CountAsync();
        if (count == 0)
        {
            return 0;
        }

        Outcome<int> outcome = await acts.Do<int>(
            new ActHeader(kind, null) { Reason = $"{count}" },
            async _ => await due.ExecuteDeleteAsync()
        );
        if (SqliteFile.Holds(db))
        {
            await SqliteFile.EmptyLog(db);
        }

        return outcome.Value;
    }
}
