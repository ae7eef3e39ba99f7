using ChiBo.App.Features.Registers;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Upkeep;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Admission.Erasing;

/// <summary>
/// Erases private words whose time is over, of whatever they are. That it was done, and how many there were, is an act; what
/// they said is not on record any more.
/// </summary>
internal sealed class EraseWords(ChiBoContext db, RegisterActs acts)
{
    /// <summary>Erases what is due today; how many texts that were. Without any, nothing is recorded.</summary>
    public async Task<int> Run()
    {
        DateOnly today = acts.Today;
        int due = await db.PrivateTexts.CountAsync(text => text.EraseOn <= today);
        if (due == 0)
        {
            return 0;
        }

        Outcome<int> outcome = await acts.Do<int>(
            new ActHeader(ActKind.WordsErased, null) { Reason = $"{due}" },
            async _ => await db.PrivateTexts.Where(text => text.EraseOn <= today).ExecuteDeleteAsync()
        );
        if (SqliteFile.Holds(db))
        {
            await SqliteFile.EmptyLog(db);
        }

        return outcome.Value;
    }
}
