using Microsoft.Playwright;

namespace ChiBo.Browser.Tests;

/// <summary>A link of 64 kbit/s carries 8 kB a second: what it costs to see the first page.</summary>
public sealed class FirstPageTests(Chromium chromium, RunningServer server)
{
    private const int Most = 60 * 1024;
    private const int MostForStyles = 20 * 1024;

    [Fact]
    public async Task The_first_page_costs_at_most_sixty_kilobytes_with_all_that_belongs_to_it()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        await visit.GoAsync("/");
        visit.Requests.Count.ShouldBeInRange(3, 5);
        (await BytesAsync(visit)).ShouldBeLessThan(Most);
    }

    [Fact]
    public async Task A_page_that_costs_more_would_be_noticed()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        await visit.Page.RouteAsync(
            "**/*.css",
            route =>
                route.FulfillAsync(new RouteFulfillOptions { Body = new string(' ', Most), ContentType = "text/css" })
        );
        await visit.GoAsync("/");
        (await BytesAsync(visit)).ShouldBeGreaterThan(Most);
    }

    [Fact]
    public async Task The_stylesheet_is_small_and_kept_for_a_year()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        await visit.GoAsync("/");
        IRequest styles = visit.Requests.Single(request => request.ResourceType == "stylesheet");
        IResponse answer = (await styles.ResponseAsync())!;
        (await answer.BodyAsync()).Length.ShouldBeLessThan(MostForStyles);
        (await answer.HeaderValueAsync("cache-control")).ShouldBe("public, max-age=31536000, immutable");
        (await answer.HeaderValueAsync("content-encoding")).ShouldBe("br");
    }

    [Fact]
    public async Task A_second_page_asks_for_itself_alone()
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device());
        await visit.GoAsync("/");
        visit.Requests.Clear();
        await visit.Page.ClickAsync("footer a[href='/settings']");
        await visit.Page.WaitForLoadStateAsync();
        int fetched = 0;
        foreach (IRequest request in visit.Requests.ToArray())
        {
            RequestSizesResult sizes = await request.SizesAsync();
            fetched += sizes.ResponseBodySize > 0 ? 1 : 0;
        }

        fetched.ShouldBe(1);
    }

    private static async Task<int> BytesAsync(Visit visit)
    {
        int bytes = 0;
        foreach (IRequest request in visit.Requests.ToArray())
        {
            RequestSizesResult sizes = await request.SizesAsync();
            bytes += sizes.ResponseBodySize + sizes.ResponseHeadersSize;
        }

        return bytes;
    }
}
