using System.Globalization;
using ChiBo.Storage;
using ChiBo.Storage.Notices;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Notices.Mail;

/// <summary>
/// Sends what is due. A mail is claimed by counting its try up before it is sent: of two servers over one database only one
/// succeeds. See docs/notices.md for what happens when a server falls between sending and marking.
/// </summary>
internal sealed class MailQueue(ChiBoContext db, MailSettings settings, SmtpSender sender, TimeProvider clock)
{
    /// <summary>How many times a mail is tried before the program gives up: over about sixteen hours.</summary>
    public const int MostTries = 12;

    private const int AtOneGo = 50;

    /// <summary>How long a server holds a mail that it sends: longer than sending ever takes.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(4);

    private IQueryable<OutgoingMail> Open =>
        db.OutgoingMails.Where(mail => mail.SentAt == null && mail.GivenUpAt == null);

    /// <summary>Now, to the millisecond, as both engines keep it.</summary>
    public static DateTime Moment(TimeProvider clock)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
    }

    /// <summary>How long to wait after a try that failed: a minute, then twice as long each time, four hours at most.</summary>
    public static TimeSpan WaitAfter(int tries) =>
        TimeSpan.FromMinutes(Math.Min(Math.Pow(2, tries - 1), LongestWait.TotalMinutes));

    /// <summary>Sends what is due; how many mails the server took. It stops when the mail server cannot be used.</summary>
    public async Task<int> Send(CancellationToken cancellation)
    {
        DateTime now = Moment(clock);
        List<OutgoingMail> due = await Open.AsNoTracking()
            .Where(mail => mail.NotBefore <= now)
            .OrderBy(mail => mail.NotBefore)
            .ThenBy(mail => mail.Id)
            .Take(AtOneGo)
            .ToListAsync(cancellation);
        int taken = 0;
        foreach (OutgoingMail mail in due)
        {
            if (!await Claim(mail))
            {
                continue;
            }

            if (await Compose(mail) is not var (to, words))
            {
                // What it was to tell of is read, done, or not wanted by mail any more.
                await db.OutgoingMails.Where(row => row.Id == mail.Id).ExecuteDeleteAsync(CancellationToken.None);
                continue;
            }

            SendResult result = await sender.Send(to, words, IdOf(mail), cancellation);
            await Mark(mail, result);
            taken += result.Failure is null ? 1 : 0;
            if (result.IsServer)
            {
                break;
            }
        }

        return taken;
    }

    /// <summary>Takes hold of a mail; fails when another server was faster.</summary>
    private async Task<bool> Claim(OutgoingMail mail)
    {
        DateTime now = Moment(clock);
        DateTime until = now + Hold;
        IQueryable<OutgoingMail> same = Open.Where(row => row.Id == mail.Id && row.Attempts == mail.Attempts);
        if (mail.Attempts >= MostTries)
        {
            // Servers fell each time that they held it.
            await same.ExecuteUpdateAsync(set => set.SetProperty(row => row.GivenUpAt, now));
            return false;
        }

        return await same.ExecuteUpdateAsync(set =>
                set.SetProperty(row => row.Attempts, mail.Attempts + 1).SetProperty(row => row.NotBefore, until)
            ) == 1;
    }

    private async Task Mark(OutgoingMail mail, SendResult result)
    {
        DateTime now = Moment(clock);
        int tries = mail.Attempts + 1;
        bool isOver = result.IsFinal || tries >= MostTries;
        DateTime? sent = result.Failure is null ? now : null;
        DateTime? givenUp = result.Failure is not null && isOver ? now : null;
        DateTime next = now + WaitAfter(tries);
        string? failure = result.Failure;
        await db
            .OutgoingMails.Where(row => row.Id == mail.Id)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(row => row.SentAt, sent)
                    .SetProperty(row => row.GivenUpAt, givenUp)
                    .SetProperty(row => row.LastFailure, failure)
                    .SetProperty(row => row.NotBefore, next)
            );
    }

    /// <summary>Address and words, as things are now; nothing when there is nothing to tell any more.</summary>
    private async Task<(string To, MailWords Words)?> Compose(OutgoingMail mail)
    {
        var whom = await db
            .MailChoices.Where(choice => choice.AccountId == mail.AccountId && choice.Delivery != MailDelivery.None)
            .Where(choice => !choice.Account!.IsClosed && choice.Account.Email != null)
            .Select(choice => new { choice.Account!.Email, choice.Language })
            .SingleOrDefaultAsync();
        if (whom is null)
        {
            return null;
        }

        if (mail.Kind == MailKind.OneNotice)
        {
            var notice = await db
                .Notices.Where(row => row.Id == mail.NoticeId && row.ReadAt == null)
                .Select(row => new { row.Kind, row.Path })
                .SingleOrDefaultAsync();
            return notice is null
                ? null
                : (whom.Email!, MailWords.OfNotice(notice.Kind, notice.Path, settings.Address, whom.Language));
        }

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(7));
        DigestContent digest = await DigestContent.Read(db, mail.AccountId, today);
        return digest.IsEmpty
            ? null
            : (whom.Email!, MailWords.OfDigest(digest, today, settings.Address, whom.Language));
    }

    private static string IdOf(OutgoingMail mail) =>
        string.Create(CultureInfo.InvariantCulture, $"chibo.{mail.Id}.{mail.MadeAt.Ticks}");
}
