using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(ChiBo.Browser.Tests.Chromium))]

namespace ChiBo.Browser.Tests;

/// <summary>The one browser of all tests: the system's.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    private static readonly string[] Quiet =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The browser. Where there is none the test is skipped, and with CI=true it fails.</summary>
    public IBrowser Browser
    {
        get
        {
            bool mayBeMissing = Environment.GetEnvironmentVariable("CI") != "true";
            Assert.SkipWhen(browser is null && mayBeMissing, $"{Program} is not installed.");
            return browser ?? throw new InvalidOperationException($"{Program} is not installed, and CI=true.");
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program))
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Quiet }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
