using ChiBo.App.Permissions;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Notices;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Notices.Mail;

/// <summary>How somebody wants mail, as the form tells it.</summary>
internal sealed record MailFields(MailDelivery Delivery, int Hour, string? Address)
{
    /// <summary>The hour that is offered first.</summary>
    public const int UsualHour = 7;
}

/// <summary>The choice of mail of the person of this request, and of nobody else.</summary>
internal sealed class ChooseMail(ChiBoContext db, Person person, TimeProvider clock)
{
    /// <summary>What is chosen now.</summary>
    public async Task<MailFields> Read()
    {
        string? address = await db
            .Users.Where(user => user.Id == person.AccountId)
            .Select(user => user.Email)
            .SingleAsync();
        MailChoice? choice = await db
            .MailChoices.AsNoTracking()
            .SingleOrDefaultAsync(row => row.AccountId == person.AccountId);
        return new MailFields(choice?.Delivery ?? MailDelivery.None, choice?.Hour ?? MailFields.UsualHour, address);
    }

    /// <summary>Records it. A digest whose hour has passed comes the next day.</summary>
    /// <param name="fields">What is wanted; an address that is sound, or none with no mail.</param>
    /// <param name="language">Of the mails: the one in which the person chose.</param>
    public async Task Write(MailFields fields, Language language)
    {
        Account account = await db.Users.SingleAsync(user => user.Id == person.AccountId);
        account.Email = fields.Address;
        account.NormalizedEmail = fields.Address?.ToUpperInvariant();
        MailChoice? choice = await db.MailChoices.SingleOrDefaultAsync(row => row.AccountId == person.AccountId);
        if (choice is null)
        {
            choice = new MailChoice
            {
                AccountId = person.AccountId,
                Delivery = fields.Delivery,
                Hour = fields.Hour,
                Language = language,
            };
            db.MailChoices.Add(choice);
        }

        DateTime local = clock.GetUtcNow().UtcDateTime.AddHours(7);
        bool isNew = choice.Delivery != fields.Delivery || choice.Hour != fields.Hour || choice.LastDigestOn is null;
        (choice.Delivery, choice.Hour, choice.Language) = (fields.Delivery, fields.Hour, language);
        if (isNew && fields.Delivery == MailDelivery.Daily && local.Hour >= fields.Hour)
        {
            choice.LastDigestOn = DateOnly.FromDateTime(local);
        }

        await db.SaveChangesAsync();
    }
}
