using System.Globalization;
using ChiBo.App.Permissions;
using ChiBo.Domain.Supervision;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Supervision;

/// <summary>
/// Who looked at a case, once a day each. It is kept with the case and told to its readers: the log of looks at a member is
/// shown to that member, who would learn of the case from it.
/// </summary>
internal sealed class CaseLooks(ChiBoContext db, Person person, TimeProvider clock)
{
    /// <summary>How the parts begin in which it is kept.</summary>
    public const string Part = "looked:";

    /// <summary>Writes down that the person has looked.</summary>
    public async Task Log(CaseKind kind, long key)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime.AddHours(7);
        var today = DateOnly.FromDateTime(now);
        PrivateSubject subject = CaseParts.SubjectOf(kind);
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
                EraseOn = today.AddMonths(CaseWords.KeptMonths),
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

    /// <summary>Who has looked, the last first.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyDictionary<string, string> words) =>
        [
            .. words
                .Where(part => part.Key.StartsWith(Part, StringComparison.Ordinal))
                .OrderByDescending(part => part.Key, StringComparer.Ordinal)
                .Select(part => part.Value),
        ];
}
