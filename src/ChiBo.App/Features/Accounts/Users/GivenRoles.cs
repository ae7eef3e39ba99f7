using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Accounts.Users;

/// <summary>Gives and ends roles for somebody whose own role lets them: which ones, where and to whom, says <see cref="Appointments"/>.</summary>
internal sealed class GivenRoles(
    ChiBoContext db,
    OrganisationReach reach,
    UserAccounts accounts,
    Person person,
    TimeProvider clock
)
{
    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(7));

    /// <summary>The organisations on which the person gives roles.</summary>
    public async Task<IReadOnlySet<int>> Reached() =>
        await reach.Of(AccessAction.GrantRoles, Sensitivity.Internal, Today, KnownAt.Now);

    /// <summary>The roles there that are held today or will be, by the names of accounts.</summary>
    public async Task<IReadOnlyList<GivenRole>> List()
    {
        IReadOnlySet<int> reached = await Reached();
        var rows = await db
            .RoleGrants.AsNoTracking()
            .Where(grant => grant.SupersededIn == null && (grant.ValidTo == null || grant.ValidTo > Today))
            .Where(grant => grant.OrganisationId != null && reached.Contains(grant.OrganisationId.Value))
            .OrderBy(grant => grant.Account!.DisplayName)
            .ThenBy(grant => grant.Id)
            .Select(grant => new
            {
                Grant = grant,
                grant.Account!.DisplayName,
                grant.Organisation!.Code,
            })
            .ToListAsync();
        var names = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .Where(row => reached.Contains(row.OrganisationId))
            .OrderBy(row => row.ValidFrom)
            .Select(row => new { row.OrganisationId, row.Name })
            .ToListAsync();
        var nameOf = names
            .GroupBy(row => row.OrganisationId)
            .ToDictionary(group => group.Key, group => group.Last().Name);
        var lines = new List<GivenRole>();
        foreach (var row in rows)
        {
            lines.Add(
                new GivenRole(
                    row.Grant.Id,
                    row.DisplayName,
                    row.Grant.Role,
                    nameOf.GetValueOrDefault(row.Grant.OrganisationId!.Value, row.Code),
                    row.Grant.ValidFrom,
                    row.Grant.ValidTo,
                    await MayChange(row.Grant.AccountId, row.Grant.Role, row.Code)
                )
                {
                    AnswersFor = row.Grant.AnswersFor,
                }
            );
        }

        return lines;
    }

    /// <summary>The accounts that can be given a role: those in use, but not the person's own.</summary>
    public async Task<IReadOnlyList<Choice>> Accounts() =>
        await db
            .Users.Where(user => !user.IsClosed && user.Id != person.AccountId)
            .OrderBy(user => user.DisplayName)
            .Select(user => new Choice(user.UserName!, user.DisplayName + " (" + user.UserName + ")"))
            .ToListAsync();

    /// <summary>Gives a role.</summary>
    public async Task<Outcome<string>> Give(string userName, RoleRequest role)
    {
        int? account = await db
            .Users.Where(user => user.UserName == userName && !user.IsClosed)
            .Select(user => (int?)user.Id)
            .SingleOrDefaultAsync();
        if (account is null)
        {
            return new NoSuchAccount(userName);
        }

        return await MayChange(account.Value, role.Role, role.Organisation ?? "")
            ? await accounts.Grant(userName, role)
            : new RoleNotYoursToGive();
    }

    /// <summary>A role that the person may end; nothing when it is not there, or not theirs to end.</summary>
    public async Task<(RoleGrant Grant, string Account, string Organisation)?> Find(long id)
    {
        var row = await db
            .RoleGrants.Where(grant => grant.Id == id && grant.SupersededIn == null && grant.OrganisationId != null)
            .Select(grant => new
            {
                Grant = grant,
                grant.Account!.DisplayName,
                grant.Organisation!.Code,
            })
            .SingleOrDefaultAsync();
        return row is not null && await MayChange(row.Grant.AccountId, row.Grant.Role, row.Code)
            ? (row.Grant, row.DisplayName, row.Code)
            : null;
    }

    private async Task<bool> MayChange(int account, Role role, string organisation)
    {
        string? member = await db
            .Users.Where(user => user.Id == account)
            .Select(user => user.Member!.Code)
            .SingleOrDefaultAsync();
        return await OrganisationPaths.OfOrganisation(db, organisation, Today) is { } path
            && Appointments.Decide(person.Subject, role, Persons.CodeOf(account), member, path, Today).IsAllowed;
    }
}

/// <summary>A role that was given.</summary>
public sealed record GivenRole(
    long Id,
    string Account,
    Role Role,
    string Organisation,
    DateOnly? From,
    DateOnly? To,
    bool MayEnd
)
{
    /// <summary>The body for which it answers proposals.</summary>
    public Addressee? AnswersFor { get; init; }
}
