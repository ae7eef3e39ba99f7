using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Playwright;

namespace ChiBo.Browser.Tests;

/// <summary>What somebody types is shown as it was typed, and never runs.</summary>
public sealed class PayloadTests(Chromium chromium, RunningServer server)
{
    private const string Mark = "window.ran=true;alert(1)";

    private static readonly string[] Payloads =
    [
        $"<script>{Mark}</script>",
        $"\"><script>{Mark}</script>",
        $"'><img src=x onerror=\"{Mark}\">",
        $"</textarea><script>{Mark}</script>",
        $"</title><svg onload=\"{Mark}\">",
        $"<svg><script>{Mark}</script></svg>",
        $"<a href=\"javascript:{Mark}\" autofocus onfocus=\"{Mark}\">x</a>",
        $"\" onfocus=\"{Mark}\" autofocus x=\"",
        $"' onmouseover='{Mark}' x='",
        $"<iframe srcdoc=\"<script>parent.{Mark}</script>\"></iframe>",
        $"<details open ontoggle=\"{Mark}\">",
        $"&lt;script&gt;{Mark}&lt;/script&gt;",
        $"\u2028<script>{Mark}</script>\u2029",
        "@(1+1) {{1+1}} ${1+1}",
    ];

    [Fact]
    public async Task Nothing_that_is_typed_into_a_form_runs_and_all_of_it_is_kept()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        await visit.GoAsync("/gallery/forms?state=faulty");
        foreach (string payload in Payloads)
        {
            await visit.Page.FillAsync("#Place", payload);
            await visit.Page.FillAsync("#Notes", payload);
            await visit.Page.ClickAsync("main form >> nth=0 >> button[type=submit]");
            // Each answer has an address of its own: to wait for any would be content with the one before.
            await visit.Page.WaitForURLAsync(
                address => QueryHelpers.ParseQuery(new Uri(address).Query)["Place"] == payload,
                new PageWaitForURLOptions { WaitUntil = WaitUntilState.Commit }
            );
            await visit.Page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
            (await visit.Page.EvaluateAsync<bool>("window.ran === true")).ShouldBeFalse(payload);
            (await visit.RefusedAsync()).ShouldBeEmpty(payload);
            (await visit.Page.InputValueAsync("#Notes")).ShouldBe(payload);
        }

        visit.Dialogs.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_that_stands_in_an_address_runs()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        foreach (string payload in Payloads)
        {
            string value = Uri.EscapeDataString(payload);
            await visit.GoAsync($"/gallery?as-of={value}&page={value}&{value}={value}");
            (await visit.Page.EvaluateAsync<bool>("window.ran === true")).ShouldBeFalse(payload);
            (await visit.RefusedAsync()).ShouldBeEmpty(payload);
        }

        visit.Dialogs.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_payload_that_runs_would_be_noticed()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        await visit.Page.SetContentAsync($"<svg onload=\"{Mark}\"></svg>");
        (await visit.Page.EvaluateAsync<bool>("window.ran === true")).ShouldBeTrue();
        visit.Dialogs.ShouldBe(["1"]);
    }
}
