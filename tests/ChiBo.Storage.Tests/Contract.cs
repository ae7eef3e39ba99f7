using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Importing;
using ChiBo.TestKit.Databases;

namespace ChiBo.Storage.Tests;

/// <summary>What a behaviour suite needs: each engine adds one method to each suite.</summary>
public abstract class Contract : IAsyncLifetime
{
    private TestDatabase? database;

    protected TestDatabase Database => database!;

    protected abstract Task<TestDatabase> Create(bool migrated = true);

    public async ValueTask InitializeAsync() => database = await Create();

    public async ValueTask DisposeAsync()
    {
        if (database is not null)
        {
            await database.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>The database of PostgreSQL; the test is skipped, visibly, where there is no server.</summary>
    protected static Task<TestDatabase> OnPostgres(bool migrated)
    {
        Assert.SkipUnless(PostgresTestDatabase.IsThere, "No PostgreSQL server was started.");
        return PostgresTestDatabase.Create(migrated);
    }

    /// <summary>Imports rows as an act of the program.</summary>
    protected async Task<ImportCounts> Import(RegisterRows rows)
    {
        Outcome<ImportCounts> outcome = await Act<ImportCounts>(
            ActKind.RegisterImported,
            async scope => await RegisterImport.Run(scope, rows)
        );
        return outcome.Value!;
    }

    /// <summary>Does an act on a context of its own.</summary>
    protected async Task<Outcome<T>> Act<T>(ActKind kind, Func<ActScope, Task<Outcome<T>>> work, string? reason = null)
    {
        await using ChiBoContext db = Database.Open();
        var writer = new ActWriter(db, TimeProvider.System, Database.Key);
        return await writer.Write(new ActHeader(kind, null) { Reason = reason }, work);
    }

    /// <summary>Runs a statement behind the program's back.</summary>
    protected async Task Tamper(params string[] statements)
    {
        await using ChiBoContext db = Database.Open();
        await using var connection = Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(
            db.Database
        );
        await connection.OpenAsync();
        foreach (string statement in statements)
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of the tests.
            command.CommandText = statement;
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync();
        }
    }
}
