using System.Net;
using ChiBo.App.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace ChiBo.App.Tests.Web;

/// <summary>The real server over the sample commune, with a session for each role.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    private readonly Dictionary<string, Cookie> sessions = new(StringComparer.Ordinal);
    private readonly SampleInstallation sample = SampleInstallation.Create();
    private WebApplication? server;

    /// <summary>The accounts of the sample commune, and the one that set it up.</summary>
    public static IReadOnlyList<string> Accounts { get; } =
    [
        SampleInstallation.Office,
        "bi-thu-co-quan",
        "bi-thu-thon-3",
        "phu-trach-thon-5",
        "chinh-quyen",
        "dang-vien",
        "ban-to-chuc",
        "quan-tri",
    ];

    public Uri Origin => new(server!.Urls.Single());

    public IServiceProvider Services => server!.Services;

    public async ValueTask InitializeAsync()
    {
        server = ChiBoServer.Build(
            new ServeOptions { Urls = "http://127.0.0.1:0" },
            sample.Installation,
            TimeProvider.System,
            builder => builder.Logging.ClearProviders()
        );
        await server.StartAsync();
        await SampleInstallation.SetUp(Services);
        foreach (string account in Accounts)
        {
            sessions[account] = await SampleInstallation.SignIn(Origin, account);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        sample.Dispose();
    }

    /// <summary>A client that is signed in with an account; nobody when none is named.</summary>
    public HttpClient As(string? account)
    {
        var cookies = new CookieContainer();
        if (account is not null)
        {
            cookies.Add(Origin, new Cookie(sessions[account].Name, sessions[account].Value));
        }

        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies })
        {
            BaseAddress = Origin,
        };
        return client;
    }

    /// <summary>The status with which a page answers an account.</summary>
    public async Task<int> StatusOf(string? account, string path)
    {
        using HttpClient client = As(account);
        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (int)answer.StatusCode;
    }
}
