using System.Globalization;
using ChiBo.App.Permissions;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.PrivateWords;

/// <summary>
/// Who looked at something that has private words, once a day each: kept among them and erased with them, where the log of looks at a
/// member would tell too much, or there is no member yet.
/// </summary>
internal sealed class PrivateLooks(ChiBoContext db, Person person, TimeProvider clock)
{
    /// <summary>How the parts begin in which it is kept.</summary>
    public const string Part = "looked:";

    /// <summary>Writes down that the person has looked.</summary>
    /// <param name="subject">At what.</param>
    /// <param name="key">At which one.</param>
    /// <param name="months">For how many months it is kept; nothing when it is erased with the other words.</param>
    public async Task Log(PrivateSubject subject, long key, int? months)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime.AddHours(7);
        var today = DateOnly.FromDateTime(now);
        string part = string.Create(CultureInfo.InvariantCulture, $"{Part}{today:yyyyMMdd}:{person.AccountId}");
        Task<bool> IsThere() =>
            db.PrivateTexts.AnyAsync(text => text.Subject == subject && text.SubjectKey == key && text.Part == part);
        if (await IsThere())
        {
            return;
        }

        db.PrivateTexts.Add(
            new PrivateText
            {
                Subject = subject,
                SubjectKey = key,
                Part = part,
                Text = string.Create(CultureInfo.InvariantCulture, $"{now:dd/MM/yyyy HH:mm} · {person.Name}"),
                EraseOn = months is { } kept ? today.AddMonths(kept) : await WordsUntil(subject, key),
            }
        );
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // Two pages of one person at once: the other has written it.
            db.ChangeTracker.Clear();
            if (!await IsThere())
            {
                throw;
            }
        }
    }

    /// <summary>The day on which the other words are to be gone; nothing while that is not settled.</summary>
    private Task<DateOnly?> WordsUntil(PrivateSubject subject, long key) =>
        db.PrivateTexts.Where(text => text.Subject == subject && text.SubjectKey == key).MaxAsync(text => text.EraseOn);

    /// <summary>Who has looked, the last first.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyDictionary<string, string> words) =>
        [
            .. words
                .Where(part => part.Key.StartsWith(Part, StringComparison.Ordinal))
                .OrderByDescending(part => part.Key, StringComparer.Ordinal)
                .Select(part => part.Value),
        ];
}
