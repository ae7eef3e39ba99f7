using Microsoft.Playwright;

namespace ChiBo.Browser.Tests;

/// <summary>
/// Pages that are only there once a form was sent keep nobody out, and what would is found.
/// </summary>
public sealed class BarrierTests(Chromium chromium, RunningServer server)
{
    /// <summary>What is only there once a form was sent: the plan of a reorganisation, and an act that it became.</summary>
    [Theory]
    [MemberData(nameof(EveryPageTests.Widths), MemberType = typeof(EveryPageTests))]
    public async Task The_plan_of_a_reorganisation_and_its_act_have_no_barrier(int width)
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device { Width = width });
        IPage page = visit.Page;
        var found = new List<string>();
        async Task LookAsync(string name) => found.AddRange(await Barriers.LookAsync(page, name, width));

        await visit.GoAsync("/organisations/X99001-C05/reorganise");
        await page.FillAsync("#On", "2090-01-01");
        await page.ClickAsync("main button[type=submit]");
        (await page.Locator("main select[name^=SentTo]").CountAsync()).ShouldBeGreaterThan(0);
        await LookAsync("reorganise-unplaced");
        await visit.GoAsync("/organisations/X99001-CQ/reorganise");
        await page.FillAsync("#On", "2090-01-01");
        await page.SelectOptionAsync("#OthersTo", "X99001-C01");
        await page.ClickAsync("main button[type=submit]");
        await LookAsync("reorganise-plan");
        await page.ClickAsync("button.danger");
        (await page.Locator(".errors").CountAsync()).ShouldBe(1);
        await LookAsync("reorganise-plan-faulty");
        await page.FillAsync("#Reason", "Công văn 432-CV/TU");
        await page.ClickAsync("button.danger");
        page.Url.ShouldContain("/acts/");
        await LookAsync("act");
        await page.FillAsync("#Reason", "Thử");
        await page.ClickAsync("button.danger");
        await LookAsync("act-undone");
        await visit.GoAsync("/acts");
        await LookAsync("acts-full");
        found.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_field_without_a_label_would_be_found()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        await visit.GoAsync("/gallery/forms");
        await visit.Page.EvaluateAsync("document.querySelector('label[for=Place]').remove()");
        (await Barriers.OfAsync(visit.Page)).ShouldContain(barrier => barrier.Contains("label"));
    }

    [Fact]
    public async Task Letters_that_are_too_pale_would_be_found()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        await visit.GoAsync("/");
        await visit.Page.EvaluateAsync("document.documentElement.style.setProperty('--soft', '#b5aea4')");
        (await Barriers.OfAsync(visit.Page, "color-contrast")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_page_that_is_too_wide_would_be_found()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device { Width = Device.Phone });
        await visit.GoAsync("/");
        await visit.Page.EvaluateAsync("document.querySelector('h1').style.width = '500px'");
        (await Barriers.WiderAsync(visit.Page)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_button_that_is_too_small_to_touch_would_be_found()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device { Width = Device.Phone });
        await visit.GoAsync("/gallery/forms");
        await visit.Page.EvaluateAsync(
            "document.querySelectorAll('.button').forEach(part => { part.style.minHeight = '0'; part.style.padding = '0'; })"
        );
        (await Barriers.TooSmallAsync(visit.Page)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_script_in_a_page_would_be_found()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        await visit.GoAsync("/");
        await visit.Page.EvaluateAsync("document.body.append(document.createElement('script'))");
        (await Barriers.ScriptsAsync(visit.Page)).ShouldNotBeEmpty();
    }
}
