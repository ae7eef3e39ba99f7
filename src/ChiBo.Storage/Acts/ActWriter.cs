using ChiBo.Domain.Shared;
using ChiBo.Storage.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ChiBo.Storage.Acts;

/// <summary>Writes acts: the facts, and the entry of the audit, in one transaction or not at all.</summary>
/// <param name="db">The context; what it tracks is forgotten when an act is declined.</param>
/// <param name="clock">Tells when.</param>
/// <param name="key">Signs the audit.</param>
public sealed class ActWriter(ChiBoContext db, TimeProvider clock, AuditKey key)
{
    /// <summary>Does an act.</summary>
    /// <param name="header">Who, what, why.</param>
    /// <param name="work">Records and supersedes; when it declines, nothing is written.</param>
    /// <param name="beforeCommit">What else belongs into the transaction, once the facts are written.</param>
    /// <param name="refuses">What the facts that are written may be declined for: nothing of them stays then.</param>
    public async Task<Outcome<T>> Write<T>(
        ActHeader header,
        Func<ActScope, Task<Outcome<T>>> work,
        Func<ActScope, Task>? beforeCommit = null,
        Func<ActScope, Task<Refusal?>>? refuses = null
    )
    {
        await using IDbContextTransaction transaction = await WriteLock.Begin(db);
        long last = await db.Acts.MaxAsync(act => (long?)act.Id) ?? 0;
        var scope = new ActScope(db, NewAct(last + 1, header));
        Outcome<T> outcome = await work(scope);
        if (!outcome.IsDone)
        {
            db.ChangeTracker.Clear();
            return outcome;
        }

        scope.Act.ChangesRegister = scope.Recorded.Concat(scope.Superseded).Any(fact => fact is not Accounts.RoleGrant);
        scope.Act.Touches = await TouchedCodes.Of(scope);
        await scope.Flush();
        if (refuses is not null && await refuses(scope) is { } refusal)
        {
            db.ChangeTracker.Clear();
            return refusal;
        }

        await AuditTrail.Append(scope, key);
        if (beforeCommit is not null)
        {
            await beforeCommit(scope);
        }

        await transaction.CommitAsync();
        return outcome;
    }

    private Act NewAct(long number, ActHeader header)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        return new Act
        {
            Id = number,
            // PostgreSQL keeps microseconds: what is hashed must be what is read back.
            At = new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc),
            Kind = header.Kind,
            AccountId = header.AccountId,
            ActingFor = header.ActingFor,
            Reason = header.Reason,
            OrganisationCode = header.OrganisationCode,
            Undoes = header.Undoes,
        };
    }
}
