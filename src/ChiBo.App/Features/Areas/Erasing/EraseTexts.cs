using ChiBo.App.Features.Privacy.Retention;
using ChiBo.App.Features.PrivateWords;
using ChiBo.App.Features.Registers;
using ChiBo.Storage;
using ChiBo.Storage.Acts;

namespace ChiBo.App.Features.Areas.Erasing;

/// <summary>Erases the words of matters whose time is over.</summary>
internal sealed class EraseTexts(ChiBoContext db, RegisterActs acts)
{
    /// <summary>Erases what is due today; how many texts that were.</summary>
    public Task<int> Run()
    {
        var moment = new RetentionMoment(acts.Today, default);
        return DueWords.Erase(db, acts, ActKind.TextsErased, RetentionRules.AreaWords.Which(db, moment));
    }
}
