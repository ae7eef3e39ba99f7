using ChiBo.App.Features.Notices.Mail;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Notices;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Notices.Writing;

/// <summary>What somebody is told of.</summary>
/// <param name="Kind">What kind of thing waits.</param>
/// <param name="Path">The page that it leads to.</param>
/// <param name="Cell">The number of the organisation that it is about.</param>
/// <param name="Day">The day of the meeting, or on which it is due.</param>
internal sealed record Telling(NoticeKind Kind, string Path, int Cell, DateOnly? Day = null)
{
    /// <summary>Whether the page shows itself to those alone who may look at the organisation.</summary>
    public bool IsOfCell { get; init; }
}

/// <summary>
/// Tells people of what waits for them, in the transaction of the act that causes it: when the act is declined, nobody hears of
/// it. Whoever does the act is not told of it, and nobody is told of a page that he or she may not open.
/// </summary>
internal sealed class NoticeWriter(
    ChiBoContext db,
    NoticeAudience audience,
    PagePlaces places,
    MailSettings mail,
    TimeProvider clock
)
{
    private readonly Dictionary<int, (OfferedPages Pages, Permits Permits)?> seen = [];

    /// <summary>Tells all of an audience.</summary>
    /// <param name="scope">The act that causes it.</param>
    /// <param name="telling">Of what.</param>
    /// <param name="whom">Whose accounts.</param>
    public async Task Tell(ActScope scope, Telling telling, Func<NoticeAudience, Task<IReadOnlyCollection<int>>> whom)
    {
        int[] accounts = [.. (await whom(audience)).Where(account => account != scope.Act.AccountId).Distinct()];
        if (accounts.Length == 0)
        {
            return;
        }

        string? code = await db
            .Organisations.Where(row => row.Id == telling.Cell)
            .Select(row => row.Code)
            .SingleOrDefaultAsync();
        HashSet<int> atOnce =
        [
            .. await db
                .MailChoices.Where(choice =>
                    accounts.Contains(choice.AccountId)
                    && choice.Delivery == MailDelivery.AtOnce
                    && choice.Account!.Email != null
                )
                .Select(choice => choice.AccountId)
                .ToListAsync(),
        ];
        foreach (int account in accounts.Order())
        {
            if (await MayOpen(account, telling, code))
            {
                Write(scope, telling, code, account, mail.IsOn && atOnce.Contains(account));
            }
        }
    }

    private static void Write(ActScope scope, Telling telling, string? code, int account, bool withMail)
    {
        var notice = new Notice
        {
            AccountId = account,
            Kind = telling.Kind,
            OrganisationCode = code,
            Path = telling.Path,
            Day = telling.Day,
            MadeAt = scope.Act.At,
        };
        scope.Db.Notices.Add(notice);
        if (withMail)
        {
            scope.Db.OutgoingMails.Add(
                new OutgoingMail
                {
                    AccountId = account,
                    Kind = MailKind.OneNotice,
                    Notice = notice,
                    MadeAt = scope.Act.At,
                    NotBefore = scope.Act.At,
                }
            );
        }
    }

    private async Task<bool> MayOpen(int account, Telling telling, string? cell)
    {
        if (!seen.TryGetValue(account, out var known))
        {
            if (await Persons.Find(db, account) is { } found)
            {
                var person = new Person();
                person.Enter(account, found, actingFor: null);
                var permits = new Permits(db, person, clock);
                known = (new OfferedPages(places, person, permits), permits);
            }

            seen[account] = known;
        }

        return known is var (pages, its)
            && await pages.MayOpen(telling.Path)
            && (
                !telling.IsOfCell
                || (await its.OnOrganisation(AccessAction.Look, Sensitivity.Internal, cell!)).IsAllowed
            );
    }
}
