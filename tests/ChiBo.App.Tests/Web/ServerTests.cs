using System.Net;
using System.Net.Http.Headers;
using ChiBo.App.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace ChiBo.App.Tests.Web;

/// <summary>What every answer of the server has, and what its log has not.</summary>
public sealed class ServerTests(WebServer server) : IClassFixture<WebServer>
{
    private const string Canary = "Canh-Giữ-0912345678";

    private HttpClient Client => server.Client;

    [Theory]
    [InlineData("/")]
    [InlineData("/settings")]
    [InlineData("/khong-co")]
    [InlineData("/gallery/broken")]
    [InlineData("/api/khong-co")]
    [InlineData("/health/live")]
    public async Task Every_answer_tells_the_browser_what_to_refuse_and_not_to_keep_it(string path)
    {
        using HttpResponseMessage answer = await Client.GetAsync(path);
        HttpResponseHeaders headers = answer.Headers;
        string policy = headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("http");
        headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        headers.GetValues("Cross-Origin-Opener-Policy").ShouldBe(["same-origin"]);
        headers.CacheControl!.NoStore.ShouldBeTrue();
        headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task Neither_the_words_of_an_address_nor_of_a_fault_are_logged()
    {
        string secret = Uri.EscapeDataString(Canary);
        using HttpResponseMessage page = await Client.GetAsync($"/settings?q={secret}");
        using HttpResponseMessage none = await Client.GetAsync($"/{secret}");
        using HttpResponseMessage broken = await Client.GetAsync("/gallery/broken");
        using HttpResponseMessage inside = await Client.GetAsync("/gallery/broken?inside=true");
        server.Log.ShouldContain("GET /settings 200");
        server.Log.ShouldContain("System.InvalidOperationException");
        server.Log.ShouldNotContain(Canary);
        server.Log.ShouldNotContain(secret);
        server.Log.ShouldNotContain("Canh Giữ");
    }

    [Fact]
    public async Task A_form_that_is_shown_again_with_its_errors_is_the_only_content_of_a_400()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/gallery/forms?state=faulty");
        using HttpResponseMessage answer = await Client.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        string page = await answer.Content.ReadAsStringAsync();
        page.Split("<h1>").Length.ShouldBe(2);
        page.ShouldContain("Ghi cuộc họp");
    }

    [Fact]
    public async Task A_program_is_answered_with_a_problem_document()
    {
        using HttpResponseMessage answer = await Client.GetAsync("/api/khong-co");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await answer.Content.ReadAsStringAsync()).ShouldContain("traceId");
    }

    [Fact]
    public async Task A_request_larger_than_twenty_megabytes_is_refused()
    {
        using var content = new ByteArrayContent(new byte[(20 * 1024 * 1024) + 1]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/upload") { Content = content };
        // Otherwise the server may close the connection before the client has sent all and listens.
        request.Headers.ExpectContinue = true;
        using HttpResponseMessage answer = await Client.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_foreign_name_that_leads_to_this_machine_is_not_answered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "ke-la.example";
        using HttpResponseMessage answer = await Client.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(null, "br")]
    [InlineData("same-origin", "br")]
    [InlineData("cross-site", null)]
    public async Task A_page_is_compressed_unless_another_site_asks_for_it(string? site, string? encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.AcceptEncoding.ParseAdd("br");
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", site);
        using HttpResponseMessage answer = await Client.SendAsync(request);
        answer.Content.Headers.ContentEncoding.FirstOrDefault().ShouldBe(encoding);
    }

    [Theory]
    [InlineData("?lang=en", "<html lang=\"en\"")]
    [InlineData("?lang=vi", "<html lang=\"vi\"")]
    [InlineData("?lang=fr", "<html lang=\"vi\"")]
    [InlineData("?theme=dark", "data-theme=\"dark\"")]
    [InlineData("?text-size=large", "data-text=\"large\"")]
    public async Task What_a_visitor_chooses_is_shown_at_once(string query, string shown) =>
        (await Client.GetStringAsync("/" + query)).ShouldContain(shown);

    [Fact]
    public async Task Vietnamese_letters_are_written_as_they_are() =>
        (await Client.GetStringAsync("/")).ShouldContain("Việc của tôi");

    [Fact]
    public async Task The_gallery_is_not_there_where_people_work()
    {
        using SampleInstallation sample = SampleInstallation.Create();
        await using WebApplication work = ChiBoServer.Build(
            new ServeOptions { Urls = "http://127.0.0.1:0" },
            sample.Installation,
            TimeProvider.System,
            builder => builder.Logging.ClearProviders()
        );
        await work.StartAsync();
        using HttpResponseMessage there = await Client.GetAsync("/gallery");
        using HttpResponseMessage notThere = await Client.GetAsync(new Uri(work.Urls.Single() + "/gallery"));
        there.StatusCode.ShouldBe(HttpStatusCode.OK);
        notThere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
