using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Upkeep;

/// <summary>What is done to a SQLite database as a file: copied while in use, read only, looked through.</summary>
public static class SqliteFile
{
    /// <summary>A file to be read and never written, such as a backup.</summary>
    public static DatabaseSettings ReadOnly(string path) =>
        new(
            DatabaseEngine.Sqlite,
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            }.ConnectionString
        );

    /// <summary>A file to be written by nobody else.</summary>
    public static DatabaseSettings New(string path) =>
        new(
            DatabaseEngine.Sqlite,
            new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString
        );

    /// <summary>Brings all that was written into the one file, so that nothing beside it is needed.</summary>
    public static Task<int> MakeOne(ChiBoContext db) => db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=DELETE");

    /// <summary>Writes its log back and empties it, so that what was deleted is not in there either.</summary>
    public static Task<int> EmptyLog(ChiBoContext db) =>
        db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");

    /// <summary>Whether the database of a context is such a file.</summary>
    public static bool Holds(ChiBoContext db) => db.Database.IsSqlite();

    /// <summary>Copies a database that may be in use; what is copied is one moment of it.</summary>
    /// <param name="db">The database.</param>
    /// <param name="path">A file that is not there yet.</param>
    /// <returns>The file.</returns>
    public static async Task<string> CopyTo(ChiBoContext db, string path)
    {
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {path}");
        return path;
    }

    /// <summary>Whether its pages are whole, and no row refers to one that is not there.</summary>
    public static async Task<bool> IsWhole(ChiBoContext db)
    {
        List<string> pages = await db.Database.SqlQueryRaw<string>("PRAGMA integrity_check").ToListAsync();
        List<string> orphans = await db
            .Database.SqlQueryRaw<string>("SELECT \"table\" FROM pragma_foreign_key_check")
            .ToListAsync();
        return pages is ["ok"] && orphans.Count == 0;
    }
}
