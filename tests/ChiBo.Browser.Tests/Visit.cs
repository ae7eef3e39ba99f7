using Microsoft.Playwright;

namespace ChiBo.Browser.Tests;

/// <summary>How somebody looks at pages.</summary>
public sealed record Device
{
    public const int Phone = 360;
    public const int Desk = 1366;
    public const int Height = 768;

    public int Width { get; init; } = Desk;

    public ColorScheme Colours { get; init; } = ColorScheme.Light;

    public bool RunsScript { get; init; } = true;

    /// <summary>Whether nobody is signed in.</summary>
    public bool IsStranger { get; init; }

    public override string ToString() => $"{Width} {Colours}";
}

/// <summary>A visit in a browser profile of its own, which notes what a page must not do.</summary>
public sealed class Visit : IAsyncDisposable
{
    /// <summary>Notes what the policy of the page refused, and what it failed to refuse.</summary>
    private const string Watcher = """
        window.refused = [];
        document.addEventListener('securitypolicyviolation', e => window.refused.push(e.violatedDirective + ' ' + e.blockedURI));
        """;

    private readonly IBrowserContext context;

    private Visit(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>The addresses that were asked for.</summary>
    public List<IRequest> Requests { get; } = [];

    /// <summary>Dialogs that a script opened.</summary>
    public List<string> Dialogs { get; } = [];

    public static Task<Visit> BeginAsync(Chromium chromium, RunningServer server, Device device) =>
        BeginAsync(chromium, server.Origin, device.IsStranger ? null : server.Session, device);

    /// <summary>A visit to a server with a session of it, or as a stranger.</summary>
    public static async Task<Visit> BeginAsync(
        Chromium chromium,
        string origin,
        System.Net.Cookie? session,
        Device device
    )
    {
        IBrowserContext profile = await chromium.Browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = origin,
                ViewportSize = new ViewportSize { Width = device.Width, Height = Device.Height },
                ColorScheme = device.Colours,
                ReducedMotion = ReducedMotion.Reduce,
                JavaScriptEnabled = device.RunsScript,
                Locale = "vi-VN",
                TimezoneId = "Asia/Ho_Chi_Minh",
            }
        );
        await profile.AddInitScriptAsync(Watcher);
        if (session is not null)
        {
            await profile.AddCookiesAsync([
                new Cookie
                {
                    Name = session.Name,
                    Value = session.Value,
                    Url = origin,
                },
            ]);
        }

        IPage page = await profile.NewPageAsync();
        var visit = new Visit(profile, page);
        page.Request += (_, request) => visit.Requests.Add(request);
        page.Dialog += async (_, dialog) =>
        {
            visit.Dialogs.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        return visit;
    }

    /// <summary>Goes to a page and waits until it and its pictures are there.</summary>
    public async Task<IResponse> GoAsync(string path)
    {
        IResponse? answer = await Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        return answer ?? throw new InvalidOperationException($"No answer from {path}.");
    }

    /// <summary>The addresses that were asked for and are not of the server.</summary>
    public IEnumerable<string> Elsewhere(RunningServer server) =>
        Requests
            .Select(request => request.Url)
            .Where(url => !url.StartsWith(server.Origin + "/", StringComparison.Ordinal));

    /// <summary>What the policy of the page refused.</summary>
    public async Task<string[]> RefusedAsync() => await Page.EvaluateAsync<string[]>("window.refused");

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
