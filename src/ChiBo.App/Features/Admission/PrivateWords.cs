using System.Globalization;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Admission;

/// <summary>What is known of somebody who is no member yet, and why a case ended: no facts, and erased in time.</summary>
internal static class PrivateWords
{
    public const string Name = "name";
    public const string Birth = "birth";
    public const string Reason = "reason";

    /// <summary>Those of some cases, by the case and the part.</summary>
    public static async Task<IReadOnlyDictionary<(long Key, string Part), string>> Of(
        ChiBoContext db,
        IReadOnlyCollection<long> cases
    ) =>
        await db
            .PrivateTexts.AsNoTracking()
            .Where(text => text.Subject == PrivateSubject.Admission && cases.Contains(text.SubjectKey))
            .ToDictionaryAsync(text => (text.SubjectKey, text.Part), text => text.Text);

    /// <summary>Writes one within an act.</summary>
    public static void Add(ActScope scope, long key, string part, string text, DateOnly? eraseOn = null) =>
        scope.Db.PrivateTexts.Add(
            new PrivateText
            {
                Subject = PrivateSubject.Admission,
                SubjectKey = key,
                Part = part,
                Text = text.Normalize(),
                EraseOn = eraseOn,
            }
        );

    /// <summary>The register tells name and birth from now on: they are not kept twice.</summary>
    public static async Task Drop(ActScope scope, long key) =>
        scope.Db.PrivateTexts.RemoveRange(
            await scope
                .Db.PrivateTexts.Where(text => text.Subject == PrivateSubject.Admission && text.SubjectKey == key)
                .ToListAsync()
        );

    /// <summary>Sets the day on which all of a case are to be gone.</summary>
    public static async Task EraseOn(ActScope scope, long key, DateOnly day)
    {
        foreach (
            PrivateText text in await scope
                .Db.PrivateTexts.Where(text => text.Subject == PrivateSubject.Admission && text.SubjectKey == key)
                .ToListAsync()
        )
        {
            text.EraseOn = day;
        }
    }

    /// <summary>A day as it is kept.</summary>
    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day as it was kept.</summary>
    public static DateOnly? ReadDay(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out DateOnly day)
            ? day
            : null;
}
