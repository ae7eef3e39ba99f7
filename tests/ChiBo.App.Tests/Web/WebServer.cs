using System.Collections.Concurrent;
using System.Net;
using ChiBo.App.Permissions;
using ChiBo.App.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChiBo.App.Tests.Web;

/// <summary>The real server on a free port, with its log at hand.</summary>
public sealed class WebServer : IAsyncLifetime
{
    private readonly Notes notes = new();
    private readonly SampleInstallation sample = SampleInstallation.Create();
    private readonly WebApplication server;

    public WebServer()
    {
        server = ChiBoServer.Build(
            new ServeOptions { Urls = "http://127.0.0.1:0", ShowsGallery = true },
            sample.Installation,
            TimeProvider.System,
            builder => builder.Logging.ClearProviders().AddProvider(notes)
        );
        server
            .MapPost("/api/upload", async (HttpRequest request) => (await request.ReadFormAsync()).Count)
            .WithMetadata(new OpenToAllAttribute());
    }

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>All lines of the log so far.</summary>
    public string Log => string.Join('\n', notes.Lines);

    public async ValueTask InitializeAsync()
    {
        await server.StartAsync();
        Client.BaseAddress = new Uri(server.Urls.Single());
        await SampleInstallation.SetUp(server.Services);
        Cookie session = await SampleInstallation.SignIn(Client.BaseAddress, SampleInstallation.Office);
        Client.DefaultRequestHeaders.Add("Cookie", $"{session.Name}={session.Value}");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        notes.Dispose();
        await server.DisposeAsync();
        sample.Dispose();
    }

    private sealed class Notes : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Dispose() => Lines.Clear();
    }
}
