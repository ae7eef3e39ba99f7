using ChiBo.App.Features.Registers;
using ChiBo.Storage;
using ChiBo.Storage.Acts;

namespace ChiBo.App.Features.PrivateWords;

/// <summary>Erases private words whose time is over, of whatever they are.</summary>
internal sealed class EraseWords(ChiBoContext db, RegisterActs acts)
{
    /// <summary>Erases what is due today; how many texts that were.</summary>
    public Task<int> Run()
    {
        DateOnly today = acts.Today;
        return DueWords.Erase(db, acts, ActKind.WordsErased, db.PrivateTexts.Where(text => text.EraseOn <= today));
    }
}
