using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ChiBo.Storage;

/// <summary>Brings a database up to this version of the program, or says why it cannot.</summary>
public static class DatabaseMigration
{
    /// <summary>The oldest SQLite that does not corrupt a database when its write-ahead log is reset.</summary>
    private static readonly Version OldestSqlite = new(3, 51, 3);

    /// <summary>Makes the database when there is none, and applies what is missing; done twice it does nothing.</summary>
    /// <returns>The migrations applied.</returns>
    /// <exception cref="DatabaseFaultException">It cannot be reached, is of a newer version, or cannot be written.</exception>
    public static async Task<IReadOnlyList<string>> Apply(ChiBoContext db)
    {
        try
        {
            IReadOnlyList<string> missing = await Missing(db);
            if (missing.Count > 0)
            {
                await db.Database.MigrateAsync();
            }

            if (db.Database.IsSqlite())
            {
                await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL");
            }

            return missing;
        }
        catch (Exception fault) when (DatabaseFaults.Find(fault) is { } cause)
        {
            throw DatabaseFaults.Of(db, cause);
        }
    }

    /// <summary>The migrations that the database lacks.</summary>
    /// <exception cref="DatabaseFaultException">It cannot be reached, or is of a newer version.</exception>
    public static async Task<IReadOnlyList<string>> Missing(ChiBoContext db)
    {
        try
        {
            await CheckEngine(db);
            HashSet<string> own = [.. db.Database.GetMigrations()];
            List<string> applied = await IsThere(db) ? [.. await db.Database.GetAppliedMigrationsAsync()] : [];
            if (applied.Find(migration => !own.Contains(migration)) is { } newer)
            {
                throw DatabaseFaults.Newer(newer);
            }

            return [.. own.Except(applied, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        }
        catch (Exception fault) when (DatabaseFaults.Find(fault) is { } cause)
        {
            throw DatabaseFaults.Of(db, cause);
        }
    }

    /// <summary>A file that is there and cannot be opened, as on a disk that only reads, is no database of an older version.</summary>
    private static async Task<bool> IsThere(ChiBoContext db)
    {
        if (await db.Database.CanConnectAsync())
        {
            return true;
        }

        if (db.Database.IsSqlite() && File.Exists(db.Database.GetDbConnection().DataSource))
        {
            await db.Database.OpenConnectionAsync();
            await db.Database.CloseConnectionAsync();
            return true;
        }

        return false;
    }

    private static async Task CheckEngine(ChiBoContext db)
    {
        if (db.Database.IsSqlite())
        {
            var version = new Version(new Microsoft.Data.Sqlite.SqliteConnection().ServerVersion);
            if (version < OldestSqlite)
            {
                throw new InvalidOperationException($"SQLite {version} is bundled; {OldestSqlite} or later is needed.");
            }

            return;
        }

        // A server that is not there must be told apart from a database that is not there yet.
        if (!await db.Database.CanConnectAsync())
        {
            try
            {
                await db.Database.OpenConnectionAsync();
            }
            catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.InvalidCatalogName)
            {
                // It will be made.
            }
        }
    }
}
