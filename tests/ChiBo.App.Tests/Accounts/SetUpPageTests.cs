using System.Net;
using ChiBo.App.Databases;
using ChiBo.App.Tests.Web;
using ChiBo.App.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace ChiBo.App.Tests.Accounts;

/// <summary>The page that a new installation shows once.</summary>
public sealed class SetUpPageTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("chibo-setup-").FullName;
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private Installation installation = null!;
    private WebApplication server = null!;

    public async ValueTask InitializeAsync()
    {
        installation = await Installation.Open(new DataFolder(folder));
        server = ChiBoServer.Build(
            new ServeOptions { Urls = "http://127.0.0.1:0" },
            installation,
            TimeProvider.System,
            builder => builder.Logging.ClearProviders()
        );
        await server.StartAsync();
        client.BaseAddress = new Uri(server.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
        installation.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Every_page_leads_to_it_until_it_is_done()
    {
        using HttpResponseMessage home = await client.GetAsync("/");
        home.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        home.Headers.Location!.ToString().ShouldBe("/setup");
        using HttpResponseMessage program = await client.GetAsync("/api/v1/members");
        program.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task An_empty_form_names_each_field_that_it_needs_and_no_other()
    {
        Answer answer = await Send(new() { ["Begin"] = "own" });
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        foreach (
            string field in new[] { "DisplayName", "UserName", "Password", "UnitName", "OrganisationName", "UnitCode" }
        )
        {
            answer.Page.ShouldContain($"id=\"{field}-error\"");
        }

        answer.Page.ShouldContain("Chưa có mật khẩu.");
        answer.Page.ShouldNotContain("id=\"Again-error\"");
    }

    [Theory]
    [InlineData("ngắn-8đ", "ngắn-8đ", "Password", HttpStatusCode.UnprocessableEntity)]
    [InlineData("ruộng đồng mưa phùn", "ruộng đồng mưa rào", "Again", HttpStatusCode.BadRequest)]
    public async Task A_password_that_will_not_do_is_said_beside_its_field_and_the_rest_is_kept(
        string password,
        string again,
        string field,
        HttpStatusCode status
    )
    {
        Answer answer = await Send(WithSample(password, again));
        answer.Status.ShouldBe(status);
        answer.Page.ShouldContain($"id=\"{field}-error\"");
        answer.Page.ShouldContain("value=\"Phạm Mẫu Hà\"");
        answer.Page.ShouldNotContain(password);
    }

    [Fact]
    public async Task Done_once_it_signs_in_shows_the_sample_commune_and_is_gone()
    {
        Answer answer = await Send(WithSample(SampleInstallation.Password, SampleInstallation.Password));
        answer.ShouldBeDone().Location.ShouldBe("/?done=setup");
        (await client.GetStringAsync("/communes")).ShouldContain("/communes/X99001");
        using HttpResponseMessage again = await client.GetAsync("/setup");
        again.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Dictionary<string, string> WithSample(string password, string again) =>
        new()
        {
            ["DisplayName"] = "Phạm Mẫu Hà",
            ["UserName"] = "ha",
            ["Password"] = password,
            ["Again"] = again,
            ["Begin"] = "sample",
        };

    private async Task<Answer> Send(Dictionary<string, string> values) =>
        await client.Send("/setup", "setup", values, await client.GetStringAsync("/setup"));
}
