using Microsoft.Playwright;

namespace ChiBo.Browser.Tests;

/// <summary>
/// No page keeps anybody out. With <c>CHIBO_SCREENSHOTS</c> naming a folder, each page is also pictured there, to be looked at.
/// </summary>
public sealed class BarrierTests(Chromium chromium, RunningServer server)
{
    public static TheoryData<int> Widths => [Device.Phone, Device.Desk];

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task No_page_has_a_barrier_or_is_wider_than_the_screen(int width)
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device { Width = width });
        var found = new List<string>();
        foreach (KnownPage page in KnownPages.All)
        {
            IResponse answer = await visit.GoAsync(page.Path);
            answer.Status.ShouldBe(page.Status, page.Path);
            await OpenAsync(visit.Page);
            found.AddRange(await Barriers.OfAsync(visit.Page));
            found.AddRange(await Barriers.WiderAsync(visit.Page));
            await Barriers.PictureAsync(visit.Page, page.FileName, $"{width}-light");
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
            // All else is as in the light.
            found.AddRange(await Barriers.OfAsync(visit.Page, "color-contrast"));
            await Barriers.PictureAsync(visit.Page, page.FileName, $"{width}-dark");
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        }

        found.ShouldBeEmpty();
    }

    /// <summary>What is only there once a form was sent: the plan of a reorganisation, and an act that it became.</summary>
    [Theory]
    [MemberData(nameof(Widths))]
    public async Task The_plan_of_a_reorganisation_and_its_act_have_no_barrier(int width)
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device { Width = width });
        IPage page = visit.Page;
        var found = new List<string>();
        async Task LookAsync(string name)
        {
            await OpenAsync(page);
            found.AddRange(await Barriers.OfAsync(page));
            found.AddRange(await Barriers.WiderAsync(page));
            await Barriers.PictureAsync(page, name, $"{width}-light");
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
            found.AddRange(await Barriers.OfAsync(page, "color-contrast"));
            await Barriers.PictureAsync(page, name, $"{width}-dark");
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        }

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

    /// <summary>1366 px at 200 % zoom are 683 px; with large letters beside, what is 16 px is 40.</summary>
    [Fact]
    public async Task No_page_is_wider_than_the_screen_at_twice_the_size_and_with_large_letters()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device { Width = Device.Desk / 2 });
        await visit.GoAsync("/?text-size=large");
        var found = new List<string>();
        foreach (KnownPage page in KnownPages.All)
        {
            await visit.GoAsync(page.Path);
            await OpenAsync(visit.Page);
            found.AddRange(await Barriers.WiderAsync(visit.Page));
            await Barriers.PictureAsync(visit.Page, page.FileName, "large");
        }

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

    /// <summary>What is folded away is a part of the page too.</summary>
    private static async Task OpenAsync(IPage page) =>
        await page.EvaluateAsync("document.querySelectorAll('main details').forEach(part => part.open = true)");
}
