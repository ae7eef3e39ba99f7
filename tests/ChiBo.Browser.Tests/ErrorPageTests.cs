using Microsoft.Playwright;

namespace ChiBo.Browser.Tests;

/// <summary>When there is no page, there is a sentence and a way out.</summary>
public sealed class ErrorPageTests(Chromium chromium, RunningServer server)
{
    [Theory]
    [InlineData("/khong-co", 404, "Không có trang này")]
    [InlineData("/gallery/broken", 500, "Chương trình gặp sự cố")]
    public async Task An_error_page_says_what_happened_and_leads_out(string path, int status, string title)
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device { RunsScript = false });
        IResponse answer = await visit.GoAsync(path);
        answer.Status.ShouldBe(status);
        (await visit.Page.Locator("h1").InnerTextAsync()).ShouldBe(title);
        await visit.Page.Locator("main a.button").ClickAsync();
        (await visit.Page.Locator("h1").InnerTextAsync()).ShouldBe("Việc của tôi");
    }

    [Fact]
    public async Task A_form_that_is_sent_without_its_token_is_refused_with_a_page()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        IAPIResponse answer = await visit.Page.APIRequest.PostAsync(server.Origin + "/settings");
        answer.Status.ShouldBe(400);
        (await answer.TextAsync()).ShouldContain("Yêu cầu chưa đúng");
    }

    [Fact]
    public async Task An_outage_tells_its_trace_and_not_what_was_typed()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        await visit.GoAsync("/gallery/broken");
        (await visit.Page.Locator("main code").InnerTextAsync()).ShouldNotBeEmpty();
        (await visit.Page.ContentAsync()).ShouldNotContain("Canh Giữ");
    }
}
