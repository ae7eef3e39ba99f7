using ChiBo.Storage;
using Microsoft.Data.Sqlite;

namespace ChiBo.TestKit.Databases;

/// <summary>A SQLite file.</summary>
public sealed class SqliteTestDatabase : TestDatabase
{
    private SqliteTestDatabase() => Settings = DatabaseSettings.File(Path.Combine(Folder, "chibo.db"));

    public override DatabaseSettings Settings { get; }

    /// <summary>A new one; empty of tables when it is not to be migrated.</summary>
    public static async Task<TestDatabase> Create(bool migrated = true)
    {
        var database = new SqliteTestDatabase();
        if (migrated)
        {
            await using ChiBoContext db = database.Open();
            await DatabaseMigration.Apply(db);
        }

        return database;
    }

    public override async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        await base.DisposeAsync();
    }
}
