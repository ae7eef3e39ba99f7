using ChiBo.App.Features.Notices.Mail;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Tests.Api;
using ChiBo.App.Tests.Web;
using ChiBo.App.Web;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.TestKit.Databases;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChiBo.App.Tests.Proposals;

/// <summary>The sample commune with its handlers, without pages, on one of the engines: one for all tests of a class.</summary>
public class WorksServer(bool isOnPostgres) : IAsyncLifetime
{
    private SampleInstallation? sample;
    private WebApplication? server;

    /// <summary>A morning late in a year, so that no test depends on the day on which it runs; it goes on from there.</summary>
    private static readonly DateTimeOffset Begins = new(2026, 11, 26, 9, 0, 0, TimeSpan.FromHours(7));

    public MovedClock Clock { get; } = new() { Moved = Begins - TimeProvider.System.GetUtcNow() };

    public bool IsThere => server is not null;

    /// <summary>How the server sends mail; not at all where a suite does not say.</summary>
    internal MailSettings Mail { get; set; } = MailSettings.None;

    public IServiceProvider Services => server!.Services;

    public async ValueTask InitializeAsync()
    {
        if (isOnPostgres && !PostgresTestDatabase.IsThere)
        {
            return;
        }

        sample = isOnPostgres ? await SampleInstallation.CreateOnPostgres() : SampleInstallation.Create();
        server = ChiBoServer.Build(
            new ServeOptions { Urls = "http://127.0.0.1:0", Mail = Mail },
            sample.Installation,
            Clock,
            builder => builder.Logging.ClearProviders()
        );
        await SampleInstallation.SetUp(server.Services);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        sample?.Dispose();
        GC.SuppressFinalize(this);
    }
}

/// <summary>On SQLite.</summary>
public sealed class SqliteWorks() : WorksServer(isOnPostgres: false);

/// <summary>On PostgreSQL, when a server was started for the tests.</summary>
public sealed class PostgresWorks() : WorksServer(isOnPostgres: true);

/// <summary>
/// Tests that share the sample commune: each makes what it works with, moves the clock on only, and looks at nothing else.
/// Every call is that of an account.
/// </summary>
public abstract class SampleWorks : IAsyncLifetime
{
    protected const string Office = SampleInstallation.Office;
    protected const string Secretary = "bi-thu-co-quan";
    protected const string Government = "chinh-quyen";

    private readonly WorksServer server;

    private protected SampleWorks(WorksServer server) => this.server = server;

    protected MovedClock Clock => server.Clock;

    protected DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime.AddHours(7));

    public virtual ValueTask InitializeAsync()
    {
        Assert.SkipUnless(server.IsThere, "No PostgreSQL server was started.");
        return ValueTask.CompletedTask;
    }

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>Services of the server itself, apart from any request.</summary>
    private protected T Single<T>()
        where T : notnull => server.Services.GetRequiredService<T>();

    /// <summary>Works with a service as an account, in a request of its own.</summary>
    private protected async Task<T> As<TService, T>(string account, Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using AsyncServiceScope scope = server.Services.CreateAsyncScope();
        ChiBoContext db = scope.ServiceProvider.GetRequiredService<ChiBoContext>();
        int id = await db.Users.Where(user => user.UserName == account).Select(user => user.Id).SingleAsync();
        scope.ServiceProvider.GetRequiredService<Person>().Enter(id, (await Persons.Find(db, id))!, actingFor: null);
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Looks at what is kept.</summary>
    protected async Task<T> Ask<T>(Func<ChiBoContext, Task<T>> question)
    {
        await using AsyncServiceScope scope = server.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<ChiBoContext>());
    }

    /// <summary>Records something as it comes from another feature.</summary>
    private protected async Task Write(ActKind kind, Action<ActScope> work)
    {
        await using AsyncServiceScope scope = server.Services.CreateAsyncScope();
        (
            await scope
                .ServiceProvider.GetRequiredService<RegisterActs>()
                .Do<bool>(
                    new ActHeader(kind, null),
                    act =>
                    {
                        work(act);
                        return Task.FromResult<Domain.Shared.Outcome<bool>>(true);
                    }
                )
        ).IsDone.ShouldBeTrue();
    }

    protected Task<int> Cell(string code) =>
        Ask(db => db.Organisations.Where(row => row.Code == code).Select(row => row.Id).SingleAsync());
}

/// <summary>Tests of which each has a sample commune of its own, for they would stand in each other's way.</summary>
public abstract class FreshWorks : SampleWorks
{
    private readonly WorksServer own;

    private protected FreshWorks(bool isOnPostgres)
        : this(new WorksServer(isOnPostgres)) { }

    private FreshWorks(WorksServer own)
        : base(own) => this.own = own;

    /// <summary>How the server sends mail; not at all where a suite does not say.</summary>
    private protected virtual MailSettings Mail => MailSettings.None;

    public sealed override async ValueTask InitializeAsync()
    {
        own.Mail = Mail;
        await own.InitializeAsync();
        await base.InitializeAsync();
    }

    public sealed override async ValueTask DisposeAsync()
    {
        await own.DisposeAsync();
        await Close();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends what a suite began beside the server.</summary>
    protected virtual ValueTask Close() => ValueTask.CompletedTask;
}
