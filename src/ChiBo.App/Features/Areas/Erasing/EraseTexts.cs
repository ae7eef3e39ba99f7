using ChiBo.App.Features.Registers;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Upkeep;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Areas.Erasing;

/// <summary>
/// Erases the words of matters whose time is over. That it was done, and how many there were, is an act; what they said is
/// not on record any more.
/// </summary>
internal sealed class EraseTexts(ChiBoContext db, RegisterActs acts)
{
    /// <summary>Erases what is due today; how many texts that were. Without any, nothing is recorded.</summary>
    public async Task<int> Run()
    {
        DateOnly today = acts.Today;
        if (!await db.MatterTexts.AnyAsync(text => text.EraseOn <= today))
        {
            return 0;
        }

        int due = await db.MatterTexts.CountAsync(text => text.EraseOn <= today);
        var header = new ActHeader(ActKind.TextsErased, null) { Reason = $"{due}" };
        Outcome<int> outcome = await acts.Do<int>(
            header,
            async _ => await db.MatterTexts.Where(text => text.EraseOn <= today).ExecuteDeleteAsync()
        );
        if (SqliteFile.Holds(db))
        {
            await SqliteFile.EmptyLog(db);
        }

        return outcome.Value;
    }
}
