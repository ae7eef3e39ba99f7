using ChiBo.Storage;
using Npgsql;

namespace ChiBo.TestKit.Databases;

/// <summary>A database on the PostgreSQL server that the test command started.</summary>
public sealed class PostgresTestDatabase : TestDatabase
{
    private const string Variable = "CHIBO_TEST_POSTGRES";
    private static readonly SemaphoreSlim MakingTemplate = new(1);
    private static string? template;

    private PostgresTestDatabase(string name) =>
        Settings = new DatabaseSettings(DatabaseEngine.Postgres, ConnectionTo(name));

    /// <summary>Whether there is a server to test with.</summary>
    public static bool IsThere => Server is not null;

    public override DatabaseSettings Settings { get; }

    private static string? Server => Environment.GetEnvironmentVariable(Variable);

    /// <summary>A new one; empty of tables when it is not to be migrated.</summary>
    public static async Task<TestDatabase> Create(bool migrated = true)
    {
        string name = NewName();
        await Run(migrated ? $"CREATE DATABASE {name} TEMPLATE {await Template()}" : $"CREATE DATABASE {name}");
        return new PostgresTestDatabase(name);
    }

    /// <summary>One that the server does not have yet.</summary>
    public static TestDatabase NotThere() => new PostgresTestDatabase(NewName());

    public override async ValueTask DisposeAsync()
    {
        await using (var connection = new NpgsqlConnection(Settings.ConnectionString))
        {
            NpgsqlConnection.ClearPool(connection);
            await Run($"DROP DATABASE IF EXISTS {connection.Database} WITH (FORCE)");
        }

        await base.DisposeAsync();
    }

    /// <summary>One database is migrated; the others are copies of it.</summary>
    private static async Task<string> Template()
    {
        await MakingTemplate.WaitAsync();
        try
        {
            if (template is null)
            {
                string name = NewName();
                await Run($"CREATE DATABASE {name}");
                var settings = new DatabaseSettings(DatabaseEngine.Postgres, ConnectionTo(name) + ";Pooling=false");
                await using var db = new ChiBoContext(settings.Options());
                await DatabaseMigration.Apply(db);
                template = name;
            }

            return template;
        }
        finally
        {
            MakingTemplate.Release();
        }
    }

    private static string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(Server) { Database = database, MaxPoolSize = 20 }.ConnectionString;

    private static async Task Run(string statement)
    {
        await using var connection = new NpgsqlConnection(Server + ";Pooling=false");
        await connection.OpenAsync();
#pragma warning disable CA2100 // Names made above.
        await using var command = new NpgsqlCommand(statement, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
