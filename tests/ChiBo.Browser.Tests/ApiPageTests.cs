using Microsoft.Playwright;

namespace ChiBo.Browser.Tests;

/// <summary>The reference of the API, which a script of another house makes, and the page that makes keys.</summary>
public sealed class ApiPageTests(Chromium chromium, RunningServer server)
{
    private const string Path = "/api/docs/";

    [Theory]
    [InlineData(Device.Phone)]
    [InlineData(Device.Desk)]
    public async Task The_reference_works_and_asks_nothing_elsewhere(int width)
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device { Width = width });
        await visit.GoAsync(Path);
        await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "For whom the key acts" }).First.WaitForAsync();
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await PictureAsync(visit.Page, $"api-docs-{width}");
        // The script asks whether it may make code of text, is told that it may not, and does without.
        (await visit.RefusedAsync())
            .Where(refused => refused != "script-src eval")
            .ShouldBeEmpty();
        visit
            .Requests.Select(request => request.Url)
            .Where(url => !url.StartsWith(server.Origin + "/", StringComparison.Ordinal))
            .Where(url => !url.StartsWith("data:", StringComparison.Ordinal))
            .Where(url => !url.StartsWith("blob:", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Its_policy_lets_no_script_in_without_the_word_of_the_page()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        IResponse answer = await visit.GoAsync(Path);
        string policy = (await answer.HeaderValueAsync("content-security-policy"))!;
        policy.ShouldContain("default-src 'none'");
        policy.Split("script-src")[1].Split(';')[0].ShouldNotContain("unsafe");
        await visit.Page.EvaluateAsync(
            "() => { const s = document.createElement('script'); s.textContent = 'window.ran = true'; document.body.append(s); }"
        );
        (await visit.Page.EvaluateAsync<bool>("window.ran === true")).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_script_it_says_where_the_description_lies()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device { RunsScript = false });
        await visit.GoAsync(Path);
        (await visit.Page.ContentAsync()).ShouldContain("/api/v1/openapi.json");
    }

    [Theory]
    [InlineData(Device.Phone)]
    [InlineData(Device.Desk)]
    public async Task A_key_is_made_shown_once_and_ended(int width)
    {
        string name = $"Kho dữ liệu {width}";
        await using Visit visit = await Visit.BeginAsync(
            chromium,
            server,
            new Device { Width = width, RunsScript = false }
        );
        await visit.GoAsync("/account/keys");
        await visit.Page.ClickAsync("main form button[type=submit]");
        (await visit.Page.Locator("#Name-error").InnerTextAsync()).ShouldContain("Hãy gõ tên khóa");
        await PictureAsync(visit.Page, $"keys-faulty-{width}");
        await visit.Page.FillAsync("#Name", name);
        await visit.Page.CheckAsync("input[value=write]");
        await visit.Page.ClickAsync("main form button[type=submit]");
        string key = await visit.Page.Locator("code.secret").InnerTextAsync();
        await PictureAsync(visit.Page, $"keys-made-{width}");
        (await StatusOf(key)).ShouldBe(200);
        await visit.Page.ClickAsync("main a.primary");
        (await visit.Page.ContentAsync()).ShouldNotContain(key);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = $"Kết thúc khóa {name}" }).ClickAsync();
        await visit.Page.ClickAsync("main form button[type=submit]");
        (await visit.Page.Locator("#Reason-error").InnerTextAsync()).ShouldContain("Cần ghi lý do");
        (await StatusOf(key)).ShouldBe(200);
        await visit.Page.FillAsync("#Reason", "Không dùng nữa");
        await visit.Page.ClickAsync("main form button[type=submit]");
        visit.Page.Url.ShouldEndWith("done=ended");
        await PictureAsync(visit.Page, $"keys-ended-{width}");
        (await StatusOf(key)).ShouldBe(401);
    }

    private async Task<int> StatusOf(string key)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        using HttpResponseMessage answer = await client.GetAsync(new Uri(server.Origin + "/api/v1/me"));
        return (int)answer.StatusCode;
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("CHIBO_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(
                new PageScreenshotOptions { Path = System.IO.Path.Combine(folder, name + ".png"), FullPage = true }
            );
        }
    }
}
