using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ChiBo.Storage.Acts;

/// <summary>A transaction that nobody else writes beside: acts are numbered without gaps, and the audit is one chain.</summary>
public static class WriteLock
{
    private const long LockNumber = 28_2014;

    /// <summary>Begins it; whoever writes meanwhile waits.</summary>
    public static async Task<IDbContextTransaction> Begin(ChiBoContext db)
    {
        // On SQLite a transaction is begun IMMEDIATE: it waits here, and never fails half-way.
        IDbContextTransaction transaction = await db.Database.BeginTransactionAsync();
        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockNumber})");
        }

        return transaction;
    }
}
