using ChiBo.App.Tests.Web;
using ChiBo.App.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace ChiBo.Browser.Tests.Acting;

/// <summary>The real server over the sample commune, at a time that is set by hand.</summary>
internal sealed class ActedServer : IAsyncDisposable
{
    private readonly SampleInstallation sample = SampleInstallation.Create();
    private readonly SetClock clock;
    private readonly WebApplication server;
    private int steps;

    private ActedServer(DateTime now)
    {
        clock = new SetClock { Local = now };
        server = ChiBoServer.Build(
            new ServeOptions { Urls = "http://127.0.0.1:0" },
            sample.Installation,
            clock,
            builder => builder.Logging.ClearProviders()
        );
    }

    /// <summary>What is acted through, as part of the names of its pictures.</summary>
    public required string Name { get; init; }

    public string Origin => server.Urls.Single();

    /// <summary>The time in Vietnam.</summary>
    public DateTime Now
    {
        get => clock.Local;
        set => clock.Local = value;
    }

    /// <summary>Counts a step that somebody takes; which one it is.</summary>
    public int CountStep() => ++steps;

    /// <summary>Sets it up at a time of Vietnam.</summary>
    public static async Task<ActedServer> BeginAsync(string name, DateTime now)
    {
        var begun = new ActedServer(now) { Name = name };
        await begun.server.StartAsync();
        await SampleInstallation.SetUp(begun.server.Services);
        return begun;
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        sample.Dispose();
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTime Local { get; set; }

        public override DateTimeOffset GetUtcNow() => new(DateTime.SpecifyKind(Local.AddHours(-7), DateTimeKind.Utc));
    }
}
