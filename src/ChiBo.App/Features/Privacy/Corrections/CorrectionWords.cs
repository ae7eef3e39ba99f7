using ChiBo.App.Features.PrivateWords;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;

namespace ChiBo.App.Features.Privacy.Corrections;

/// <summary>The words of requests for correction: what is wrong, what it should be, the answer. Erased a year after the decision.</summary>
internal static class CorrectionWords
{
    public const string Wrong = "wrong";
    public const string Right = "right";
    public const string Answer = "answer";

    /// <summary>For how many months they are kept after the decision.</summary>
    public const int KeptMonths = 12;

    public static Task Write(ActScope scope, long key, string part, string? words) =>
        PrivateTexts.Write(scope.Db, PrivateSubject.Correction, key, part, words);

    /// <summary>Sets, within the act of the decision, the day on which all of them are to be gone.</summary>
    public static async Task Decided(ActScope scope, long key, DateOnly on)
    {
        foreach (PrivateText text in await PrivateTexts.Tracked(scope.Db, PrivateSubject.Correction, key))
        {
            text.EraseOn = on.AddMonths(KeptMonths);
        }
    }
}
