using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Programs;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Api.Keys;

/// <summary>The keys of the account of this request: makes one, ends one, lists them. Both are acts.</summary>
internal sealed class ApiKeys(ChiBoContext db, RegisterActs acts, Person person, TimeProvider clock)
{
    private const int Most = 20;

    /// <summary>The last day that a key may have.</summary>
    public DateOnly Latest => acts.Today.AddYears(1);

    /// <summary>Own keys, those in force first, then the newest first.</summary>
    public async Task<IReadOnlyList<ApiKey>> List()
    {
        List<ApiKey> all = await Own().AsNoTracking().ToListAsync();
        return [.. all.OrderByDescending(IsInForce).ThenByDescending(key => key.Id)];
    }

    /// <summary>One that is in force; nothing when it is not, or somebody else's.</summary>
    public async Task<ApiKey?> Find(int id) =>
        await Own().AsNoTracking().SingleOrDefaultAsync(key => key.Id == id) is { } key && IsInForce(key) ? key : null;

    /// <summary>Whether a program can use it today.</summary>
    public bool IsInForce(ApiKey key) => key.EndedAt is null && acts.Today < key.ValidTo;

    /// <summary>Makes a key; the only time that it is told.</summary>
    public Task<Outcome<ApiKeyText>> Make(string name, bool mayWrite, DateOnly lastDay) =>
        acts.Do<ApiKeyText>(
            new ActHeader(ActKind.ApiKeyChanged, person.AccountId) { Reason = name },
            async scope =>
            {
                if (lastDay < acts.Today || lastDay > Latest)
                {
                    return new LastDayNotPossible(Latest);
                }

                if ((await Own().ToListAsync()).Count(IsInForce) >= Most)
                {
                    return new TooManyKeys(Most);
                }

                string secret = ApiKeyText.NewSecret();
                var key = new ApiKey
                {
                    AccountId = person.AccountId,
                    Name = name,
                    Digest = ApiKeyText.DigestOf(secret),
                    MayWrite = mayWrite,
                    MadeAt = clock.GetUtcNow().UtcDateTime,
                    ValidTo = lastDay.AddDays(1),
                };
                scope.Db.ApiKeys.Add(key);
                await scope.Db.SaveChangesAsync();
                return new ApiKeyText(key.Id, secret);
            }
        );

    /// <summary>Ends a key: from now on it is refused.</summary>
    public Task<Outcome<int>> End(int id, string reason) =>
        acts.Do<int>(
            new ActHeader(ActKind.ApiKeyChanged, person.AccountId) { Reason = reason },
            async scope =>
            {
                if (await Own().SingleOrDefaultAsync(row => row.Id == id) is not { } key || !IsInForce(key))
                {
                    return new NoSuchKey();
                }

                key.EndedAt = clock.GetUtcNow().UtcDateTime;
                return key.Id;
            }
        );

    private IQueryable<ApiKey> Own() => db.ApiKeys.Where(key => key.AccountId == person.AccountId);
}
