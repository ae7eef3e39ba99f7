using ChiBo.App.Features.Api.Keys;
using ChiBo.App.Permissions;
using ChiBo.App.Tests.Web;
using ChiBo.App.Web;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(ChiBo.Browser.Tests.RunningServer))]

namespace ChiBo.Browser.Tests;

/// <summary>The real server, in this process, on a free port of this machine.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    private readonly SampleInstallation sample = SampleInstallation.Create();
    private readonly WebApplication server;

    public RunningServer() =>
        server = ChiBoServer.Build(
            new ServeOptions { Urls = "http://127.0.0.1:0", ShowsGallery = true },
            sample.Installation,
            TimeProvider.System,
            builder => builder.Logging.ClearProviders()
        );

    /// <summary>The cookie of who works in the office of the sample commune.</summary>
    public System.Net.Cookie Session { get; private set; } = null!;

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Origin => server.Urls.Single();

    public async ValueTask InitializeAsync()
    {
        await server.StartAsync();
        await SampleInstallation.SetUp(server.Services);
        await MakeKey();
        Session = await SampleInstallation.SignIn(new Uri(Origin), SampleInstallation.Office);
    }

    /// <summary>One key of the office, so that its pages have something to show.</summary>
    private async Task MakeKey()
    {
        await using AsyncServiceScope scope = server.Services.CreateAsyncScope();
        IServiceProvider services = scope.ServiceProvider;
        int office = await services
            .GetRequiredService<ChiBoContext>()
            .Users.Where(user => user.UserName == SampleInstallation.Office)
            .Select(user => user.Id)
            .SingleAsync();
        services
            .GetRequiredService<Person>()
            .Enter(
                office,
                new FoundPerson(
                    "",
                    new Subject(Persons.CodeOf(office), null, []),
                    MustChangePassword: false,
                    State: "",
                    HasFilters: false
                ),
                actingFor: null
            );
        ApiKeys keys = services.GetRequiredService<ApiKeys>();
        (await keys.Make("Kho dữ liệu của tỉnh", mayWrite: false, keys.Latest)).IsDone.ShouldBeTrue();
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        sample.Dispose();
    }
}
