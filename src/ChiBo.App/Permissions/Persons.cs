using ChiBo.Domain.Access;
using ChiBo.Storage;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Permissions;

/// <summary>Reads who an account is and which roles it has.</summary>
internal static class Persons
{
    /// <summary>The person of an account; nothing when there is none, or it is closed.</summary>
    public static async Task<FoundPerson?> Find(ChiBoContext db, int account)
    {
        var found = await db
            .Users.AsNoTracking()
            .Where(user => user.Id == account && !user.IsClosed)
            .Select(user => new
            {
                user.DisplayName,
                user.MustChangePassword,
                Member = user.Member!.Code,
                LastAct = db.Acts.Max(act => (long?)act.Id),
                LastFilter = db
                    .SavedFilters.Where(filter => filter.AccountId == user.Id)
                    .Max(filter => (int?)filter.Id),
                Filters = db.SavedFilters.Count(filter => filter.AccountId == user.Id),
                Unread = db.Notices.Count(notice => notice.AccountId == user.Id && notice.ReadAt == null),
            })
            .SingleOrDefaultAsync();
        return found is null
            ? null
            : new FoundPerson(
                found.DisplayName,
                new Subject(CodeOf(account), found.Member, await Grants(db, account)),
                found.MustChangePassword,
                $"{found.LastAct}/{found.LastFilter}/{found.Filters}/{found.Unread}",
                found.Filters > 0,
                found.Unread
            );
    }

    /// <summary>The code by which permissions know an account.</summary>
    public static string CodeOf(int account) => account.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<IReadOnlyList<Grant>> Grants(ChiBoContext db, int account)
    {
        var rows = await (
            from grant in db.RoleGrants
            where grant.AccountId == account && grant.SupersededIn == null
            select new
            {
                grant.Role,
                grant.ValidFrom,
                grant.ValidTo,
                Code = grant.Organisation!.Code,
                Parent = db
                    .OrganisationVersions.Where(version =>
                        version.OrganisationId == grant.OrganisationId && version.SupersededIn == null
                    )
                    .OrderByDescending(version => version.ValidFrom != null)
                    .ThenByDescending(version => version.ValidFrom)
                    .Select(version => version.Parent!.Code)
                    .FirstOrDefault(),
            }
        )
            .AsNoTracking()
            .ToListAsync();
        return
        [
            .. rows.Select(row => new Grant(
                row.Role,
                row.Code ?? Grant.Installation,
                new(row.ValidFrom, row.ValidTo),
                row.Parent
            )),
        ];
    }
}

/// <summary>Who an account is.</summary>
/// <param name="Name">The name that others see.</param>
/// <param name="Subject">As permissions see the person.</param>
/// <param name="MustChangePassword">Whether a password that somebody else gave has to be changed first.</param>
/// <param name="State">Another text whenever anything was done that lists may show.</param>
/// <param name="HasFilters">Whether there are saved filters of the account.</param>
/// <param name="Unread">How many notices of the account are not read.</param>
internal sealed record FoundPerson(
    string Name,
    Subject Subject,
    bool MustChangePassword,
    string State,
    bool HasFilters,
    int Unread = 0
);
