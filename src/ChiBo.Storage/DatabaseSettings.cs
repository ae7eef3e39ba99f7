using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ChiBo.Storage;

/// <summary>Where the register is kept.</summary>
/// <param name="Engine">The engine.</param>
/// <param name="ConnectionString">How to reach it.</param>
public sealed record DatabaseSettings(DatabaseEngine Engine, string ConnectionString)
{
    private const string SqliteMigrations = "ChiBo.Storage.Sqlite";
    private const string PostgresMigrations = "ChiBo.Storage.Postgres";

    /// <summary>The identity tables with room for passkeys: the context asks its application services for it.</summary>
    private static readonly ServiceProvider Identity = new ServiceCollection()
        .Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
        .BuildServiceProvider();

    /// <summary>A SQLite file.</summary>
    public static DatabaseSettings File(string path) =>
        new(DatabaseEngine.Sqlite, $"Data Source={path};Foreign Keys=True;Default Timeout=30");

    /// <summary>A PostgreSQL server.</summary>
    /// <exception cref="DatabaseFaultException">This is no connection string; it is not repeated, for it may hold a password.</exception>
    public static DatabaseSettings Server(string connectionString)
    {
        try
        {
            if (!string.IsNullOrEmpty(new NpgsqlConnectionStringBuilder(connectionString).Host))
            {
                return new DatabaseSettings(DatabaseEngine.Postgres, connectionString);
            }
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or InvalidCastException)
        {
            throw DatabaseFaults.NoConnectionString(fault);
        }

        throw DatabaseFaults.NoConnectionString(null);
    }

    /// <summary>Options of a context for it.</summary>
    public DbContextOptions<ChiBoContext> Options()
    {
        var builder = new DbContextOptionsBuilder<ChiBoContext>();
        if (Engine == DatabaseEngine.Sqlite)
        {
            builder
                .UseSqlite(
                    ConnectionString,
                    sqlite =>
                        sqlite
                            .MigrationsAssembly(SqliteMigrations)
                            // One parameter for a list: a statement for each length would be written anew each time.
                            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
                )
                .AddInterceptors(new SqliteDurability());
        }
        else
        {
            builder.UseNpgsql(ConnectionString, postgres => postgres.MigrationsAssembly(PostgresMigrations));
        }

        return builder.UseSnakeCaseNamingConvention().UseApplicationServiceProvider(Identity).Options;
    }
}
