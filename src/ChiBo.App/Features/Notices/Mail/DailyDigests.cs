using ChiBo.Storage;
using ChiBo.Storage.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ChiBo.App.Features.Notices.Mail;

/// <summary>
/// Puts the daily digests whose hour has come into the queue. Who sets the day of a choice makes its digest, in one transaction: of
/// two servers only one does. What was missed while no server ran is made when one runs again on that day.
/// </summary>
internal sealed class DailyDigests(ChiBoContext db, TimeProvider clock)
{
    /// <summary>Makes what is due; how many digests that were.</summary>
    public async Task<int> Make()
    {
        DateTime now = MailQueue.Moment(clock);
        DateTime local = now.AddHours(7);
        var today = DateOnly.FromDateTime(local);
        List<int> due = await db
            .MailChoices.Where(choice => choice.Delivery == MailDelivery.Daily && choice.Hour <= local.Hour)
            .Where(choice => choice.LastDigestOn == null || choice.LastDigestOn < today)
            .Where(choice => choice.Account!.Email != null && !choice.Account.IsClosed)
            .Select(choice => choice.AccountId)
            .ToListAsync();
        int made = 0;
        foreach (int account in due)
        {
            made += await Make(account, today, now) ? 1 : 0;
        }

        return made;
    }

    private async Task<bool> Make(int account, DateOnly today, DateTime now)
    {
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync();
        int taken = await db
            .MailChoices.Where(choice => choice.AccountId == account && choice.Delivery == MailDelivery.Daily)
            .Where(choice => choice.LastDigestOn == null || choice.LastDigestOn < today)
            .ExecuteUpdateAsync(set => set.SetProperty(choice => choice.LastDigestOn, today));
        bool isMade = taken == 1 && !(await DigestContent.Read(db, account, today)).IsEmpty;
        if (isMade)
        {
            db.OutgoingMails.Add(
                new OutgoingMail
                {
                    AccountId = account,
                    Kind = MailKind.DailyDigest,
                    MadeAt = now,
                    NotBefore = now,
                }
            );
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }

        await transaction.CommitAsync();
        return isMade;
    }
}
