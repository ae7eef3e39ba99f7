using ChiBo.App.Features.Notices.Mail;
using ChiBo.Storage;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Notices;

/// <summary>
/// Erases notices that were read, and mails that were sent or given up, once their time is over. They hold no name and no
/// content, and what they told of stays on record: no act is made of it.
/// </summary>
internal sealed class EraseOldNotices(ChiBoContext db, TimeProvider clock)
{
    /// <summary>For how many days they are kept: a notice from its reading, a mail from its sending or from the last try.</summary>
    public const int Days = 90;

    /// <summary>Erases what is due; how many rows that were. A notice whose mail is still open stays with it.</summary>
    public async Task<int> Run()
    {
        DateTime before = MailQueue.Moment(clock).AddDays(-Days);
        int mails = await db
            .OutgoingMails.Where(mail => (mail.SentAt ?? mail.GivenUpAt) <= before)
            .ExecuteDeleteAsync();
        int notices = await db
            .Notices.Where(notice => notice.ReadAt <= before)
            .Where(notice => !db.OutgoingMails.Any(mail => mail.NoticeId == notice.Id))
            .ExecuteDeleteAsync();
        return mails + notices;
    }
}
