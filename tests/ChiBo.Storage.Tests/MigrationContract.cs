using ChiBo.Storage.Life;
using ChiBo.TestKit.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ChiBo.Storage.Tests;

/// <summary>How a database is made and brought up to date: the same on both engines.</summary>
public abstract class MigrationContract : Contract
{
    [Fact]
    public async Task An_empty_database_is_migrated_and_the_second_time_nothing_is_missing()
    {
        await using TestDatabase empty = await Create(migrated: false);
        await using ChiBoContext db = empty.Open();
        (await DatabaseMigration.Apply(db)).ShouldNotBeEmpty();
        (await DatabaseMigration.Apply(db)).ShouldBeEmpty();
        (await db.Acts.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task The_migrations_make_what_the_model_says()
    {
        await using ChiBoContext db = Database.Open();
        db.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_in_words()
    {
        await Tamper("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Later', '99.0')");
        await using ChiBoContext db = Database.Open();
        DatabaseFaultException fault = await Should.ThrowAsync<DatabaseFaultException>(() =>
            DatabaseMigration.Apply(db)
        );
        fault.Vietnamese.ShouldContain("mới hơn");
        fault.English.ShouldContain("29990101000000_Later");
    }
}

public sealed class MigrationOnSqliteTests : MigrationContract
{
    [Fact]
    public async Task Yearly_comments_outlive_the_table_that_is_made_anew_and_are_append_only_in_it()
    {
        await using TestDatabase old = await Create(migrated: false);
        await using ChiBoContext db = old.Open();
        await db.GetService<IMigrator>().MigrateAsync("Life");
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = 0");
        await db.Database.ExecuteSqlRawAsync(
            "INSERT INTO residence_years (id, member_id, cell_id, year, asked_on, due_on, is_typed_in, recorded_in, key) "
                + "VALUES (7, 3, 5, 2025, '2025-11-01', '2025-11-30', 0, 1, 7)"
        );
        (await DatabaseMigration.Apply(db)).ShouldNotBeEmpty();
        ResidenceYear kept = await db.ResidenceYears.AsNoTracking().SingleAsync();
        (kept.Id, kept.MemberId, kept.CellId, kept.Year, kept.Outside).ShouldBe((7, 3, 5, 2025, null));
        foreach (string change in new[] { "UPDATE residence_years SET outside = 'x'", "DELETE FROM residence_years" })
        {
            SqliteException refused = await Should.ThrowAsync<SqliteException>(() =>
                db.Database.ExecuteSqlRawAsync(change)
            );
            refused.Message.ShouldContain("append-only");
        }
    }

    [Fact]
    public async Task Nothing_is_lost_in_a_power_cut()
    {
        await using ChiBoContext db = Database.Open();
        await db.Database.OpenConnectionAsync();
        (await Pragma(db, "journal_mode")).ShouldBe("wal");
        (await Pragma(db, "synchronous")).ShouldBe("2");
        (await Pragma(db, "foreign_keys")).ShouldBe("1");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_in_words()
    {
        string file = Path.Combine(Database.Folder, "other.db");
        await File.WriteAllTextAsync(file, new string('x', 5_000));
        await using var db = new ChiBoContext(DatabaseSettings.File(file).Options());
        DatabaseFaultException fault = await Should.ThrowAsync<DatabaseFaultException>(() =>
            DatabaseMigration.Apply(db)
        );
        fault.English.ShouldContain("not a ChiBo database");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        string file = Path.Combine(Database.Folder, "missing", "chibo.db");
        await using var db = new ChiBoContext(DatabaseSettings.File(file).Options());
        DatabaseFaultException fault = await Should.ThrowAsync<DatabaseFaultException>(() =>
            DatabaseMigration.Apply(db)
        );
        fault.Vietnamese.ShouldContain(file);
    }

    protected override Task<TestDatabase> Create(bool migrated = true) => SqliteTestDatabase.Create(migrated);

    private static async Task<string?> Pragma(ChiBoContext db, string name)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // A constant of this test.
        command.CommandText = $"PRAGMA {name}";
#pragma warning restore CA2100
        return Convert.ToString(await command.ExecuteScalarAsync(), null);
    }
}

public sealed class MigrationOnPostgresTests : MigrationContract
{
    [Fact]
    public async Task A_server_that_is_not_there_is_named()
    {
        var settings = new DatabaseSettings(DatabaseEngine.Postgres, "Host=127.0.0.1;Port=1;Username=x;Timeout=2");
        await using var db = new ChiBoContext(settings.Options());
        DatabaseFaultException fault = await Should.ThrowAsync<DatabaseFaultException>(() =>
            DatabaseMigration.Apply(db)
        );
        fault.English.ShouldContain("cannot be reached");
    }

    protected override Task<TestDatabase> Create(bool migrated = true) => OnPostgres(migrated);
}
