using Microsoft.Playwright;

namespace ChiBo.Browser.Tests;

/// <summary>Everything works in a browser that runs no script.</summary>
public sealed class WithoutScriptTests(Chromium chromium, RunningServer server)
{
    [Fact]
    public async Task The_language_is_switched_and_kept()
    {
        await using Visit visit = await BeginAsync(Device.Desk);
        await visit.GoAsync("/settings");
        (await LanguageAsync(visit.Page)).ShouldBe("vi");
        await visit.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "English" }).ClickAsync();
        (await LanguageAsync(visit.Page)).ShouldBe("en");
        await visit.GoAsync("/");
        (await LanguageAsync(visit.Page)).ShouldBe("en");
        (await visit.Page.Locator("h1").InnerTextAsync()).ShouldBe("My work");
    }

    [Fact]
    public async Task The_settings_are_kept()
    {
        await using Visit visit = await BeginAsync(Device.Phone);
        await visit.GoAsync("/settings");
        await visit.Page.GetByLabel("Nền tối").CheckAsync();
        await visit.Page.GetByLabel("Chữ to").CheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Lưu lựa chọn" }).ClickAsync();
        await visit.GoAsync("/");
        ILocator html = visit.Page.Locator("html");
        (await html.GetAttributeAsync("data-theme")).ShouldBe("dark");
        (await html.GetAttributeAsync("data-text")).ShouldBe("large");
    }

    [Fact]
    public async Task The_menu_opens_on_a_phone()
    {
        await using Visit visit = await BeginAsync(Device.Phone);
        await visit.GoAsync("/gallery");
        ILocator link = visit.Page.Locator(".menu.narrow-only a[href='/']");
        (await link.IsVisibleAsync()).ShouldBeFalse();
        await visit.Page.Locator(".menu.narrow-only > summary").ClickAsync();
        (await link.IsVisibleAsync()).ShouldBeTrue();
        await link.ClickAsync();
        (await visit.Page.Locator("h1").InnerTextAsync()).ShouldBe("Việc của tôi");
    }

    [Fact]
    public async Task A_day_is_asked_for_and_the_page_says_that_it_is_not_today()
    {
        await using Visit visit = await BeginAsync(Device.Desk);
        await visit.GoAsync("/gallery?state=empty&x=1");
        (await visit.Page.Locator(".reference-day + .banner").CountAsync()).ShouldBe(0);
        await visit.Page.FillAsync("#as-of", "2016-11-15");
        await visit.Page.Locator(".reference-day button").ClickAsync();
        visit.Page.Url.ShouldContain("state=empty");
        visit.Page.Url.ShouldContain("x=1");
        (await visit.Page.Locator(".reference-day + .banner").InnerTextAsync()).ShouldContain("15/11/2016");
        await visit.Page.Locator(".reference-day + .banner a").ClickAsync();
        (await visit.Page.Locator(".reference-day + .banner").CountAsync()).ShouldBe(0);
        visit.Page.Url.ShouldContain("x=1");
    }

    [Fact]
    public async Task A_day_that_is_none_is_shown_with_its_fault()
    {
        await using Visit visit = await BeginAsync(Device.Desk);
        await visit.GoAsync("/gallery?as-of=2016-02-30");
        (await visit.Page.Locator("#as-of-error").InnerTextAsync()).ShouldContain("không có trong lịch");
        (await visit.Page.GetAttributeAsync("#as-of", "aria-describedby")).ShouldBe("as-of-error");
    }

    [Fact]
    public async Task What_was_typed_is_there_again_when_a_form_is_refused()
    {
        await using Visit visit = await BeginAsync(Device.Phone);
        await visit.GoAsync("/gallery/forms?state=faulty");
        await visit.Page.FillAsync("#Place", "Nhà văn hóa thôn «Đông Thượng»");
        await visit.Page.ClickAsync("main form >> nth=0 >> button[type=submit]");
        (await visit.Page.InputValueAsync("#Place")).ShouldBe("Nhà văn hóa thôn «Đông Thượng»");
        await visit.Page.ClickAsync(".errors a >> nth=0");
        visit.Page.Url.ShouldEndWith("#Place");
    }

    private Task<Visit> BeginAsync(int width) =>
        Visit.BeginAsync(chromium, server, new Device { Width = width, RunsScript = false });

    private static async Task<string?> LanguageAsync(IPage page) =>
        await page.Locator("html").GetAttributeAsync("lang");
}
