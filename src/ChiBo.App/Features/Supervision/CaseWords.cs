using System.Text;
using ChiBo.Domain.Supervision;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Supervision;

/// <summary>The words of cases: kept apart from the facts, for a limited time.</summary>
internal static class CaseWords
{
    /// <summary>Months for which the words of a settled signal or inspection are kept.</summary>
    public const int KeptMonths = 24;

    /// <summary>The most letters of a text.</summary>
    public const int MostLetters = 4_000;

    /// <summary>The words as they are kept.</summary>
    public static string Clean(string words) =>
        words.Trim().ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC);

    /// <summary>The words of a case by their parts.</summary>
    public static Task<Dictionary<string, string>> Of(ChiBoContext db, CaseKind kind, long key)
    {
        PrivateSubject subject = CaseParts.SubjectOf(kind);
        return db
            .PrivateTexts.AsNoTracking()
            .Where(text => text.Subject == subject && text.SubjectKey == key)
            .ToDictionaryAsync(text => text.Part, text => text.Text, StringComparer.Ordinal);
    }

    /// <summary>Writes a part, within an act; nothing when there are no words.</summary>
    public static async Task Write(ChiBoContext db, CaseKind kind, long key, string part, string? words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return;
        }

        PrivateSubject subject = CaseParts.SubjectOf(kind);
        PrivateText? there = await db.PrivateTexts.SingleOrDefaultAsync(text =>
            text.Subject == subject && text.SubjectKey == key && text.Part == part
        );
        if (there is not null)
        {
            there.Text = Clean(words);
            return;
        }

        db.PrivateTexts.Add(
            new PrivateText
            {
                Subject = subject,
                SubjectKey = key,
                Part = part,
                Text = Clean(words),
            }
        );
    }

    /// <summary>Sets, within an act, the first day on which the words of a case are to be gone.</summary>
    public static async Task EraseOn(ChiBoContext db, CaseKind kind, long key, DateOnly day)
    {
        PrivateSubject subject = CaseParts.SubjectOf(kind);
        await db.PrivateTexts.Where(text => text.Subject == subject && text.SubjectKey == key).LoadAsync();
        foreach (
            PrivateText text in db.PrivateTexts.Local.Where(text =>
                text.Subject == subject
                && text.SubjectKey == key
                && !text.Part.StartsWith(CaseLooks.Part, StringComparison.Ordinal)
            )
        )
        {
            text.EraseOn = day;
        }
    }
}
