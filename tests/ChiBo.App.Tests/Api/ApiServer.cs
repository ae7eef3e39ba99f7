using System.Net.Http.Headers;
using System.Net.Http.Json;
using ChiBo.App.Features.Api.Keys;
using ChiBo.App.Permissions;
using ChiBo.App.Tests.Web;
using ChiBo.App.Web;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.TestKit.Databases;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChiBo.App.Tests.Api;

/// <summary>The real server over the sample commune on one of the engines, with a read key and a write key for each role.</summary>
public abstract class ApiServer : IAsyncLifetime
{
    private readonly Dictionary<(string Account, bool MayWrite), string> keys = [];
    private SampleInstallation? sample;
    private WebApplication? server;

    public Uri Origin => new(server!.Urls.Single());

    public IServiceProvider Services => server!.Services;

    public MovedClock Clock { get; } = new();

    public async ValueTask InitializeAsync()
    {
        sample = await CreateSample();
        if (sample is null)
        {
            return;
        }

        server = ChiBoServer.Build(
            new ServeOptions { Urls = "http://127.0.0.1:0" },
            sample.Installation,
            Clock,
            builder =>
            {
                builder.Logging.ClearProviders();
                Adjust(builder.Services);
            }
        );
        await server.StartAsync();
        await SampleInstallation.SetUp(Services);
        foreach (string account in SampleServer.Accounts)
        {
            foreach (bool mayWrite in (bool[])[false, true])
            {
                keys[(account, mayWrite)] = await MakeKey(account, mayWrite);
            }
        }
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

    /// <summary>A client with a key of an account; without a key when none is named.</summary>
    public HttpClient As(string? account, bool mayWrite = false) =>
        With(account is null ? null : keys[(account, mayWrite)]);

    /// <summary>A client that sends a key.</summary>
    public HttpClient With(string? key)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = Origin,
        };
        if (key is not null)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        return client;
    }

    /// <summary>Makes a key as its account does on the page.</summary>
    public Task<string> MakeKey(string account, bool mayWrite, int days = 30) =>
        AsAccount(
            account,
            async services =>
            {
                ApiKeys handler = services.GetRequiredService<ApiKeys>();
                DateOnly last = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime.AddHours(7)).AddDays(days);
                return (await handler.Make("thử", mayWrite, last)).Value!.ToString();
            }
        );

    /// <summary>Works with the services of a request of an account.</summary>
    internal async Task<T> AsAccount<T>(string account, Func<IServiceProvider, Task<T>> work)
    {
        await using AsyncServiceScope scope = Services.CreateAsyncScope();
        int id = await AccountId(account);
        scope
            .ServiceProvider.GetRequiredService<Person>()
            .Enter(
                id,
                new FoundPerson(
                    "",
                    new Subject(Persons.CodeOf(id), null, []),
                    MustChangePassword: false,
                    State: "",
                    HasFilters: false
                ),
                actingFor: null
            );
        return await work(scope.ServiceProvider);
    }

    /// <summary>Works as somebody with all roles of the account.</summary>
    internal async Task<T> By<T>(string account, Func<IServiceProvider, Task<T>> work, string? actingFor = null)
    {
        int id = await AccountId(account);
        await using AsyncServiceScope scope = Services.CreateAsyncScope();
        FoundPerson found = (await Persons.Find(scope.ServiceProvider.GetRequiredService<ChiBoContext>(), id))!;
        scope.ServiceProvider.GetRequiredService<Person>().Enter(id, found, actingFor);
        return await work(scope.ServiceProvider);
    }

    /// <summary>Asks the database.</summary>
    public async Task<T> Look<T>(Func<ChiBoContext, Task<T>> look)
    {
        await using AsyncServiceScope scope = Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<ChiBoContext>());
    }

    public Task<int> AccountId(string account) =>
        Look(db => db.Users.Where(user => user.UserName == account).Select(user => user.Id).SingleAsync());

    private protected abstract Task<SampleInstallation?> CreateSample();

    /// <summary>Puts something else in the place of a service.</summary>
    private protected virtual void Adjust(IServiceCollection services) { }
}

/// <summary>On SQLite.</summary>
public sealed class SqliteApiServer : ApiServer
{
    private protected override Task<SampleInstallation?> CreateSample() =>
        Task.FromResult<SampleInstallation?>(SampleInstallation.Create());
}

/// <summary>On PostgreSQL, when a server was started for the tests.</summary>
public sealed class PostgresApiServer : ApiServer
{
    private protected override async Task<SampleInstallation?> CreateSample() =>
        PostgresTestDatabase.IsThere ? await SampleInstallation.CreateOnPostgres() : null;
}

/// <summary>The clock of the machine, moved on.</summary>
public sealed class MovedClock : TimeProvider
{
    public TimeSpan Moved { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Moved;
}

/// <summary>Asks and reads.</summary>
internal static class Asking
{
    public static async Task<(int Status, string Body)> Ask(this HttpClient client, string path)
    {
        using HttpResponseMessage answer = await client.GetAsync(new Uri("/api/v1" + path, UriKind.Relative));
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public static async Task<System.Text.Json.JsonElement> Read(this HttpClient client, string path) =>
        await client.GetFromJsonAsync<System.Text.Json.JsonElement>(new Uri("/api/v1" + path, UriKind.Relative));
}
