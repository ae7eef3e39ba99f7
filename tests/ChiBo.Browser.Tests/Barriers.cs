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
        int wider = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
        return wider > 0 ? [$"{page.Url} is {wider} px wider than the screen"] : [];
    }

    public static async Task PictureAsync(IPage page, string name, string device)
    {
        if (Environment.GetEnvironmentVariable("CHIBO_SCREENSHOTS") is { Length: > 0 } folder)
        {
            string path = Path.Combine(folder, $"{name}-{device}.png");
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = true });
        }
    }
}
