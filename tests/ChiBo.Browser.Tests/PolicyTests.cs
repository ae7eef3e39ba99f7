using Microsoft.Playwright;

namespace ChiBo.Browser.Tests;

/// <summary>What a page may fetch and run: nothing from elsewhere, nothing that was typed by somebody.</summary>
public sealed class PolicyTests(Chromium chromium, RunningServer server)
{
    [Fact]
    public async Task A_request_elsewhere_would_be_noticed()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        await visit.Page.SetContentAsync("<img src='http://127.0.0.1:9/picture.png'>");
        visit.Elsewhere(server).ShouldBe(["http://127.0.0.1:9/picture.png"]);
    }

    [Fact]
    public async Task A_picture_from_elsewhere_that_gets_into_a_page_is_refused()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        await visit.GoAsync("/");
        await visit.Page.EvaluateAsync(
            "new Promise(done => { const i = new Image(); i.onerror = done; i.src = 'http://127.0.0.1:9/p.png'; document.body.append(i); })"
        );
        (await visit.RefusedAsync()).ShouldContain("img-src http://127.0.0.1:9/p.png");
    }

    [Fact]
    public async Task A_script_that_gets_into_a_page_does_not_run()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        await visit.GoAsync("/");
        (await RunsAsync(visit.Page, nonce: "")).ShouldBeFalse();
        (await visit.RefusedAsync()).ShouldContain("script-src-elem inline");
    }

    [Fact]
    public async Task A_script_that_carries_the_word_of_the_page_would_run()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        IResponse answer = await visit.GoAsync("/");
        string policy = (await answer.HeaderValueAsync("content-security-policy"))!;
        (await RunsAsync(visit.Page, policy.Split("'nonce-")[1].Split('\'')[0])).ShouldBeTrue();
    }

    [Fact]
    public async Task Each_answer_has_a_word_of_its_own()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        string? first = await (await visit.GoAsync("/")).HeaderValueAsync("content-security-policy");
        string? second = await (await visit.GoAsync("/")).HeaderValueAsync("content-security-policy");
        first.ShouldNotBe(second);
    }

    private static async Task<bool> RunsAsync(IPage page, string nonce)
    {
        await page.EvaluateAsync(
            "nonce => { const s = document.createElement('script'); s.nonce = nonce; s.textContent = 'window.ran = true'; document.body.append(s); }",
            nonce
        );
        return await page.EvaluateAsync<bool>("window.ran === true");
    }
}
