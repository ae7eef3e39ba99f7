using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ChiBo.Browser.Tests;

/// <summary>What keeps somebody out of a page.</summary>
internal static class Barriers
{
    public static async Task<IEnumerable<string>> OfAsync(IPage page, string? rule = null)
    {
        // What is in order need not be told.
        var options = new AxeRunOptions { ResultTypes = [ResultType.Violations] };
        if (rule is not null)
        {
            options.RunOnly = new RunOnlyOptions { Type = "rule", Values = [rule] };
        }

        AxeResult result = await page.RunAxe(options);
        return result.Violations.SelectMany(broken =>
            broken.Nodes.Select(node => $"{page.Url} {broken.Id}: {node.Html} {node.Any.FirstOrDefault()?.Message}")
        );
    }

    public static async Task<IEnumerable<string>> WiderAsync(IPage page)
    {
        // A document that has only just begun has no element yet.
        await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
        int wider = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
        return wider > 0 ? [$"{page.Url} is {wider} px wider than the screen"] : [];
    }

    /// <summary>What a finger cannot hit: everything to touch is 44 px high.</summary>
    public static async Task<IEnumerable<string>> TooSmallAsync(IPage page) =>
        await page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('.button, .input, .choice, summary, nav a, .tile')]
              .filter(part => part.checkVisibility() && part.getBoundingClientRect().height < 43.5)
              .map(part => location + part.outerHTML.slice(0, 120) + part.getBoundingClientRect().height)
            """
        );

    public static async Task<IEnumerable<string>> ScriptsAsync(IPage page) =>
        await page.EvaluateAsync<string[]>("[...document.scripts].map(script => script.outerHTML.slice(0, 120))");

    /// <summary>Everything on the page as it stands, what is folded away too, in light and dark.</summary>
    public static async Task<IEnumerable<string>> LookAsync(IPage page, string name, int width)
    {
        await page.EvaluateAsync("document.querySelectorAll('main details').forEach(part => part.open = true)");
        var found = new List<string>();
        found.AddRange(await OfAsync(page));
        found.AddRange(await WiderAsync(page));
        await PictureAsync(page, name, $"{width}-light");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        // All else is as in the light.
        found.AddRange(await OfAsync(page, "color-contrast"));
        await PictureAsync(page, name, $"{width}-dark");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        return found;
    }

    /// <summary>With <c>CHIBO_SCREENSHOTS</c> naming a folder, the page is pictured there, to be looked at.</summary>
    public static async Task PictureAsync(IPage page, string name, string device)
    {
        if (Environment.GetEnvironmentVariable("CHIBO_SCREENSHOTS") is { Length: > 0 } folder)
        {
            string path = Path.Combine(folder, $"{name}-{device}.png");
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = true });
        }
    }
}
