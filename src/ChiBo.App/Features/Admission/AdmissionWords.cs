using ChiBo.App.Features.PrivateWords;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;

namespace ChiBo.App.Features.Admission;

/// <summary>What is known of somebody who is no member yet, and why a case ended: no facts, and erased in time.</summary>
internal static class AdmissionWords
{
    public const string Name = "name";
    public const string Birth = "birth";
    public const string Reason = "reason";

    /// <summary>Those of some cases, by the case and the part.</summary>
    public static Task<IReadOnlyDictionary<(long Key, string Part), string>> Of(
        ChiBoContext db,
        IReadOnlyCollection<long> cases
    ) => PrivateTexts.Of(db, PrivateSubject.Admission, cases);

    /// <summary>Writes one within an act.</summary>
    public static Task Write(ActScope scope, long key, string part, string text) =>
        PrivateTexts.Write(scope.Db, PrivateSubject.Admission, key, part, text);

    /// <summary>The register tells name and birth from now on: they are not kept twice.</summary>
    public static async Task Drop(ActScope scope, long key) =>
        scope.Db.PrivateTexts.RemoveRange(await PrivateTexts.Tracked(scope.Db, PrivateSubject.Admission, key));

    /// <summary>Sets, within an act, the day on which all of a case are to be gone.</summary>
    public static async Task EraseOn(ActScope scope, long key, DateOnly day)
    {
        foreach (PrivateText text in await PrivateTexts.Tracked(scope.Db, PrivateSubject.Admission, key))
        {
            text.EraseOn = day;
        }
    }
}
