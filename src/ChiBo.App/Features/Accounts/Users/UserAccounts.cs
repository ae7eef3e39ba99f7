using ChiBo.App.Databases;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Acts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Accounts.Users;

/// <summary>Makes, closes and opens accounts, and gives roles.</summary>
/// <param name="db">The context.</param>
/// <param name="users">Keeps passwords.</param>
/// <param name="acts">Does acts.</param>
/// <param name="person">Who does it; nobody where it is done by whoever has the files of the installation.</param>
internal sealed class UserAccounts(
    ChiBoContext db,
    UserManager<Account> users,
    RegisterActs acts,
    Person? person = null
)
{
    private int? Doer => person?.AccountId;

    /// <summary>Opens what is needed and works with it.</summary>
    public static async Task<T> Use<T>(Installation installation, TimeProvider clock, Func<UserAccounts, Task<T>> work)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddDataProtection();
        services.AddDatabase(installation);
        services.AddSingleton(clock);
        services.AddScoped<RegisterActs>();
        services.AddScoped<UserAccounts>();
        services.AddAccounts();
        await using ServiceProvider provider = services.BuildServiceProvider();
        await using AsyncServiceScope scope = provider.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<UserAccounts>());
    }

    /// <summary>Makes an account; the password that is handed over.</summary>
    public async Task<Outcome<string>> Add(string name, string display, string? member, RoleRequest? role)
    {
        int? memberId = null;
        if (member is not null)
        {
            memberId = await db
                .Members.Where(row => row.Code == member)
                .Select(row => (int?)row.Id)
                .SingleOrDefaultAsync();
            if (memberId is null)
            {
                return new UnknownCode(member);
            }
        }

        string password = GeneratedPassword.New();
        var account = new Account
        {
            UserName = name,
            DisplayName = display,
            MemberId = memberId,
            MustChangePassword = true,
        };
        return await acts.Do<string>(
            new ActHeader(ActKind.AccountChanged, Doer) { OrganisationCode = role?.Organisation },
            async scope =>
            {
                if (!(await users.CreateAsync(account, password)).Succeeded)
                {
                    return new UserNameNotPossible(name);
                }

                return role is null ? password : await Grant(scope, account, role, password);
            }
        );
    }

    /// <summary>Gives a role to an account.</summary>
    public async Task<Outcome<string>> Grant(string name, RoleRequest role) =>
        await users.FindByNameAsync(name) is { } account
            ? await acts.Do<string>(
                new ActHeader(ActKind.RoleGranted, Doer) { OrganisationCode = role.Organisation },
                scope => Grant(scope, account, role, name)
            )
            : new NoSuchAccount(name);

    /// <summary>Ends a role of an account on a day.</summary>
    public async Task<Outcome<string>> EndGrant(string name, RoleRequest role, DateOnly on)
    {
        if (await users.FindByNameAsync(name) is not { } account)
        {
            return new NoSuchAccount(name);
        }

        RoleGrant? grant = await db
            .RoleGrants.Where(row =>
                row.AccountId == account.Id
                && row.SupersededIn == null
                && row.Role == role.Role
                && (row.ValidTo == null || row.ValidTo > on)
                && row.Organisation!.Code == role.Organisation
            )
            .FirstOrDefaultAsync();
        if (grant is null)
        {
            return new NoSuchGrant(name);
        }

        return await End(grant, role.Organisation, on, name);
    }

    /// <summary>Ends a role on a day: the day is the first on which it is no longer held.</summary>
    public Task<Outcome<string>> End(RoleGrant grant, string? organisation, DateOnly on, string answer) =>
        acts.Do<string>(
            new ActHeader(ActKind.RoleGranted, Doer) { OrganisationCode = organisation },
            scope =>
            {
                Period left = new(grant.ValidFrom, on);
                scope.Shorten(grant, act => left.EndsAfterItBegins ? grant.With(act, left) : null);
                return Task.FromResult<Outcome<string>>(answer);
            }
        );

    /// <summary>A new password, to be changed at the next sign-in.</summary>
    public async Task<Outcome<string>> ResetPassword(string name)
    {
        if (await users.FindByNameAsync(name) is not { } account)
        {
            return new NoSuchAccount(name);
        }

        string password = GeneratedPassword.New();
        return await acts.Do<string>(
            new ActHeader(ActKind.AccountChanged, Doer),
            async scope =>
            {
                account.MustChangePassword = true;
                account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
                await users.UpdateSecurityStampAsync(account);
                return password;
            }
        );
    }

    /// <summary>Closes an account: nobody signs in with it any more. Nobody closes their own.</summary>
    public Task<Outcome<string>> Close(string name) => Shut(name, isClosed: true);

    /// <summary>Opens an account again.</summary>
    public Task<Outcome<string>> Reopen(string name) => Shut(name, isClosed: false);

    private async Task<Outcome<string>> Shut(string name, bool isClosed)
    {
        if (await users.FindByNameAsync(name) is not { } account)
        {
            return new NoSuchAccount(name);
        }

        if (account.Id == Doer)
        {
            return new OwnAccount();
        }

        return await acts.Do<string>(
            new ActHeader(ActKind.AccountChanged, Doer),
            async scope =>
            {
                account.IsClosed = isClosed;
                await users.UpdateSecurityStampAsync(account);
                return name;
            }
        );
    }

    /// <summary>All accounts with their roles, by name.</summary>
    public async Task<IReadOnlyList<UserLine>> List()
    {
        List<Account> all = await db.Users.AsNoTracking().OrderBy(user => user.NormalizedUserName).ToListAsync();
        var grants = await db
            .RoleGrants.Where(grant => grant.SupersededIn == null)
            .Select(grant => new
            {
                grant.AccountId,
                grant.Role,
                grant.Organisation!.Code,
                grant.ValidTo,
                grant.AnswersFor,
            })
            .ToListAsync();
        return
        [
            .. all.Select(user => new UserLine(
                user.UserName!,
                user.DisplayName,
                user.IsClosed,
                [
                    .. grants
                        .Where(grant => grant.AccountId == user.Id)
                        .Select(grant =>
                            $"{RoleWords.Of(grant.Role)} {grant.Code} {(grant.AnswersFor is { } body ? BodyWords.Of(body) : "")}".TrimEnd()
                        ),
                ]
            )),
        ];
    }

    private async Task<Outcome<string>> Grant(ActScope scope, Account account, RoleRequest role, string answer)
    {
        int? organisation = await db
            .Organisations.Where(row => row.Code == role.Organisation)
            .Select(row => (int?)row.Id)
            .SingleOrDefaultAsync();
        if (organisation is null && role.Role != Role.TechnicalAdministrator)
        {
            return new UnknownCode(role.Organisation ?? "");
        }

        if (role is { Role: Role.AnsweringBody, AnswersFor: null })
        {
            return new AnswersForNobody();
        }

        scope.Record(
            new RoleGrant
            {
                RecordedIn = scope.Act.Id,
                AccountId = account.Id,
                Role = role.Role,
                OrganisationId = organisation,
                AnswersFor = role.AnswersFor,
                Period = role.Period,
            }
        );
        return answer;
    }
}

/// <summary>A role to be given: on which organisation, from when to when.</summary>
internal sealed record RoleRequest(Role Role, string? Organisation, Period Period)
{
    /// <summary>For which body it answers proposals; a body that answers has to be one.</summary>
    public Addressee? AnswersFor { get; init; }
}

/// <summary>An account in a list.</summary>
internal sealed record UserLine(string Name, string DisplayName, bool IsClosed, IReadOnlyList<string> Roles);
