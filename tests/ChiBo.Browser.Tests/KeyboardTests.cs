using Microsoft.Playwright;

namespace ChiBo.Browser.Tests;

/// <summary>Whoever uses no mouse sees where they are, and need not pass the navigation each time.</summary>
public sealed class KeyboardTests(Chromium chromium, RunningServer server)
{
    private const int Steps = 25;

    /// <summary>Name, width of the outline, and whether it lies within the screen.</summary>
    private const string Focused = """
        () => {
          const part = document.activeElement, place = part.getBoundingClientRect(), look = getComputedStyle(part);
          const seen = place.bottom > 0 && place.top < innerHeight && place.right > 0 && place.width > 0;
          return [part.tagName + ' ' + part.className, look.outlineStyle === 'none' ? 0 : parseFloat(look.outlineWidth), seen];
        }
        """;

    [Theory]
    [InlineData("/gallery", Device.Desk)]
    [InlineData("/gallery", Device.Phone)]
    [InlineData("/gallery/forms", Device.Desk)]
    [InlineData("/gallery/pictures", Device.Desk)]
    [InlineData("/settings", Device.Phone)]
    public async Task The_focus_is_always_to_be_seen(string path, int width)
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device { Width = width });
        await visit.GoAsync(path);
        (await UnseenAsync(visit.Page)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_focus_that_is_not_to_be_seen_would_be_found()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        await visit.GoAsync("/settings");
        await visit.Page.EvaluateAsync(
            "document.styleSheets[0].insertRule(':focus-visible { outline: none !important }', document.styleSheets[0].cssRules.length)"
        );
        (await UnseenAsync(visit.Page)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_first_key_offers_to_skip_to_the_content()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        await visit.GoAsync("/gallery?state=faulty");
        ILocator skip = visit.Page.Locator(".skip");
        await visit.Page.Keyboard.PressAsync("Tab");
        (await skip.EvaluateAsync<bool>("link => link === document.activeElement")).ShouldBeTrue();
        (await skip.BoundingBoxAsync())!.Y.ShouldBeGreaterThanOrEqualTo(0);
        await visit.Page.Keyboard.PressAsync("Enter");
        visit.Page.Url.ShouldEndWith("/gallery?state=faulty#main");
        await visit.Page.Keyboard.PressAsync("Tab");
        (await visit.Page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null")).ShouldBeTrue();
    }

    [Fact]
    public async Task The_summary_of_errors_has_the_focus_and_leads_to_the_fields()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        await visit.GoAsync("/gallery/forms?state=faulty");
        await visit.Page.WaitForFunctionAsync("document.activeElement.className === 'errors'");
        foreach (ILocator link in await visit.Page.Locator(".errors a").AllAsync())
        {
            string target = (await link.GetAttributeAsync("href"))!.Split('#')[1];
            await link.ClickAsync();
            (await visit.Page.EvaluateAsync<string>("document.querySelector(':target').id")).ShouldBe(target);
        }
    }

    private static async Task<List<string>> UnseenAsync(IPage page)
    {
        var unseen = new List<string>();
        for (int step = 0; step < Steps; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            var (name, outline, isWithin) = Read(await page.EvaluateAsync<object[]>(Focused));
            if (name.StartsWith("BODY", StringComparison.Ordinal))
            {
                break;
            }

            if (outline < 2 || !isWithin)
            {
                unseen.Add($"{step} {name} {outline} {isWithin}");
            }
        }

        return unseen;
    }

    private static (string Name, double Outline, bool IsWithin) Read(object[] told) =>
        ((string)told[0], Convert.ToDouble(told[1]), (bool)told[2]);
}
