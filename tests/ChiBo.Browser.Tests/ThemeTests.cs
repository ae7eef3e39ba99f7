using Microsoft.Playwright;

namespace ChiBo.Browser.Tests;

/// <summary>The stylesheet writes the dark colours twice, for the device that asks and for the visitor who does.</summary>
public sealed class ThemeTests(Chromium chromium, RunningServer server)
{
    private const string Colours = """
        () => {
          const names = [...document.styleSheets[0].cssRules].find(rule => rule.selectorText === ':root').style;
          const look = getComputedStyle(document.documentElement);
          return [...names].filter(name => name.startsWith('--')).map(name => name + look.getPropertyValue(name)).join(';');
        }
        """;

    [Fact]
    public async Task Dark_is_the_same_dark_whoever_asks_for_it()
    {
        string device = await ColoursAsync("/", ColorScheme.Dark);
        string visitor = await ColoursAsync("/?theme=dark", ColorScheme.Light);
        visitor.ShouldBe(device);
        visitor.ShouldNotBe(await ColoursAsync("/", ColorScheme.Light));
    }

    [Fact]
    public async Task Who_asks_for_light_gets_it_on_a_dark_device() =>
        (await ColoursAsync("/?theme=light", ColorScheme.Dark)).ShouldBe(await ColoursAsync("/", ColorScheme.Light));

    private async Task<string> ColoursAsync(string path, ColorScheme device)
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device { Colours = device });
        await visit.GoAsync(path);
        return await visit.Page.EvaluateAsync<string>(Colours);
    }
}
