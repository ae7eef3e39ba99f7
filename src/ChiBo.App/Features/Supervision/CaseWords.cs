using ChiBo.App.Features.PrivateWords;
using ChiBo.Domain.Supervision;
using ChiBo.Storage;
using ChiBo.Storage.Life;

namespace ChiBo.App.Features.Supervision;

/// <summary>The words of cases: kept apart from the facts, for a limited time.</summary>
internal static class CaseWords
{
    /// <summary>Months for which the words of a settled signal or inspection are kept.</summary>
    public const int KeptMonths = 24;

    /// <summary>The most letters of a text.</summary>
    public const int MostLetters = 4_000;

    /// <summary>The words of a case by their parts.</summary>
    public static Task<Dictionary<string, string>> Of(ChiBoContext db, CaseKind kind, long key) =>
        PrivateTexts.Of(db, CaseParts.SubjectOf(kind), key);

    /// <summary>Writes a part, within an act; nothing when there are no words.</summary>
    public static Task Write(ChiBoContext db, CaseKind kind, long key, string part, string? words) =>
        PrivateTexts.Write(db, CaseParts.SubjectOf(kind), key, part, words);

    /// <summary>Sets, within an act, the first day on which the words of a case are to be gone; looks at it have a time of their own.</summary>
    /// <param name="db">The context of the act.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="key">The case.</param>
    /// <param name="day">The day; nothing while it is not known.</param>
    public static async Task EraseOn(ChiBoContext db, CaseKind kind, long key, DateOnly? day)
    {
        foreach (PrivateText text in await PrivateTexts.Tracked(db, CaseParts.SubjectOf(kind), key))
        {
            if (!text.Part.StartsWith(CaseLooks.Part, StringComparison.Ordinal))
            {
                text.EraseOn = day;
            }
        }
    }
}
