using System.Globalization;
using ChiBo.App.Features.Areas.Reporting;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.PrivateWords;

/// <summary>
/// Words about people and cases, of whatever they are: kept apart from the facts, one text for each part, for a limited time.
/// What is written here is stored by the act within which it is written.
/// </summary>
internal static class PrivateTexts
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Those of one, by their parts.</summary>
    public static Task<Dictionary<string, string>> Of(ChiBoContext db, PrivateSubject subject, long key) =>
        db
            .PrivateTexts.AsNoTracking()
            .Where(text => text.Subject == subject && text.SubjectKey == key)
            .ToDictionaryAsync(text => text.Part, text => text.Text, StringComparer.Ordinal);

    /// <summary>Those of several, by which one and the part.</summary>
    public static async Task<IReadOnlyDictionary<(long Key, string Part), string>> Of(
        ChiBoContext db,
        PrivateSubject subject,
        IReadOnlyCollection<long> keys
    ) =>
        await db
            .PrivateTexts.AsNoTracking()
            .Where(text => text.Subject == subject && keys.Contains(text.SubjectKey))
            .ToDictionaryAsync(text => (text.SubjectKey, text.Part), text => text.Text);

    /// <summary>Writes a part in the place of what it said before; nothing when there are no words.</summary>
    /// <param name="db">The context of the act.</param>
    /// <param name="subject">What they belong to.</param>
    /// <param name="key">Which one.</param>
    /// <param name="part">Which part of it.</param>
    /// <param name="words">The words.</param>
    /// <param name="eraseOn">The first day on which they are to be gone, where that is known when they are written first.</param>
    public static async Task Write(
        ChiBoContext db,
        PrivateSubject subject,
        long key,
        string part,
        string? words,
        DateOnly? eraseOn = null
    )
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return;
        }

        if ((await Tracked(db, subject, key)).FirstOrDefault(text => text.Part == part) is { } before)
        {
            before.Text = WordsCheck.Clean(words);
            return;
        }

        db.PrivateTexts.Add(
            new PrivateText
            {
                Subject = subject,
                SubjectKey = key,
                Part = part,
                Text = WordsCheck.Clean(words),
                EraseOn = eraseOn,
            }
        );
    }

    /// <summary>The texts themselves, to be changed within an act: also those that it has written itself.</summary>
    public static async Task<IReadOnlyList<PrivateText>> Tracked(ChiBoContext db, PrivateSubject subject, long key)
    {
        await db.PrivateTexts.Where(text => text.Subject == subject && text.SubjectKey == key).LoadAsync();
        return [.. db.PrivateTexts.Local.Where(text => text.Subject == subject && text.SubjectKey == key)];
    }

    /// <summary>A day as it is kept among words.</summary>
    public static string Of(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>A day that was kept among words; nothing when there is none.</summary>
    public static DateOnly? DayIn(string? text) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;
}
