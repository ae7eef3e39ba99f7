using ChiBo.Storage;
using ChiBo.Storage.Notices;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Notices.Mail;

/// <summary>A mail that is not sent, as the technical administrator sees it: no address, no content.</summary>
internal sealed record MailLine(
    string Account,
    MailKind Kind,
    DateTime MadeAt,
    DateTime NotBefore,
    int Attempts,
    string? LastFailure,
    DateTime? GivenUpAt
);

/// <summary>How the queue of mails stands.</summary>
/// <param name="Waiting">Mails that wait.</param>
/// <param name="GivenUp">Mails of the last days that were given up.</param>
internal sealed record MailState(int Waiting, int GivenUp)
{
    /// <summary>For how many days a mail that was given up is told of.</summary>
    public const int Days = 7;

    private const int Most = 200;

    /// <summary>The mails that are not sent: those given up first, then those that wait.</summary>
    public static async Task<IReadOnlyList<MailLine>> Read(ChiBoContext db) =>
        await db
            .OutgoingMails.Where(mail => mail.SentAt == null)
            .OrderByDescending(mail => mail.GivenUpAt != null)
            .ThenByDescending(mail => mail.Id)
            .Take(Most)
            .Select(mail => new MailLine(
                mail.Account!.UserName!,
                mail.Kind,
                mail.MadeAt,
                mail.NotBefore,
                mail.Attempts,
                mail.LastFailure,
                mail.GivenUpAt
            ))
            .ToListAsync();

    /// <summary>The numbers.</summary>
    public static async Task<MailState> Count(ChiBoContext db, TimeProvider clock)
    {
        DateTime since = MailQueue.Moment(clock).AddDays(-Days);
        return new MailState(
            await db.OutgoingMails.CountAsync(mail => mail.SentAt == null && mail.GivenUpAt == null),
            await db.OutgoingMails.CountAsync(mail => mail.GivenUpAt != null && mail.GivenUpAt > since)
        );
    }
}
