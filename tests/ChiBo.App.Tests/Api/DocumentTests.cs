using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ChiBo.App.Tests.Web;

namespace ChiBo.App.Tests.Api;

/// <summary>The description of the API says all that there is to say.</summary>
public sealed partial class DocumentTests(SqliteApiServer server) : IClassFixture<SqliteApiServer>
{
    private static readonly string[] EveryRefusal = ["400", "401", "403", "404", "429"];

    [Fact]
    public async Task Every_operation_has_its_summary_parameters_examples_and_refusals()
    {
        JsonElement document = await Document();
        int operations = 0;
        foreach (JsonProperty path in document.GetProperty("paths").EnumerateObject())
        {
            foreach (JsonProperty method in path.Value.EnumerateObject())
            {
                string name = $"{method.Name} {path.Name}";
                JsonElement operation = method.Value;
                operation.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty(name);
                operation.GetProperty("description").GetString()!.ShouldContain("Needs: ", customMessage: name);
                JsonElement responses = operation.GetProperty("responses");
                foreach (JsonProperty form in responses.GetProperty("200").GetProperty("content").EnumerateObject())
                {
                    form.Value.TryGetProperty("example", out _).ShouldBeTrue($"{name} {form.Name}");
                }

                foreach (string status in EveryRefusal)
                {
                    responses
                        .GetProperty(status)
                        .GetProperty("content")
                        .GetProperty("application/problem+json")
                        .TryGetProperty("example", out _)
                        .ShouldBeTrue($"{name} {status}");
                }

                if (operation.TryGetProperty("parameters", out JsonElement parameters))
                {
                    parameters
                        .EnumerateArray()
                        .Where(parameter => parameter.GetProperty("in").GetString() != "path")
                        .ShouldAllBe(parameter => parameter.GetProperty("description").GetString() != "");
                }

                operations++;
            }
        }

        operations.ShouldBeGreaterThan(15);
    }

    [Fact]
    public async Task What_an_example_shows_is_what_the_endpoint_answers()
    {
        JsonElement document = await Document();
        using HttpClient client = server.As(SampleInstallation.Office);
        foreach (
            string path in (string[])
                [
                    "/me",
                    "/organisations",
                    "/units",
                    "/members",
                    "/communes",
                    "/overview",
                    "/overview/series",
                    "/members/X99001-M055",
                    "/meetings",
                    "/areas",
                    "/proposals",
                    "/tasks",
                    "/admissions",
                    "/residence/requests",
                    "/communes/X99001/forecast",
                    "/organisations/X99001-CQ/regulations",
                    "/organisations/X99001-CQ/programme",
                    "/organisations/X99001-CQ/residence",
                    "/organisations/X99001-CQ/cases",
                    "/members/X99001-M280/residence",
                    "/regulations/1",
                    "/goals/1",
                    "/admissions/1",
                ]
        )
        {
            string pattern =
                "/api/v1" + CodeOrKey().Replace(path, match => char.IsDigit(match.Value[1]) ? "/{key}" : "/{code}");
            JsonElement example = document
                .GetProperty("paths")
                .GetProperty(pattern)
                .GetProperty("get")
                .GetProperty("responses")
                .GetProperty("200")
                .GetProperty("content")
                .GetProperty("application/json")
                .GetProperty("example");
            Names(await client.Read(path)).ShouldBe(Names(example), path);
        }
    }

    [Fact]
    public async Task A_key_is_how_one_gets_in()
    {
        JsonElement document = await Document();
        JsonElement scheme = document.GetProperty("components").GetProperty("securitySchemes").GetProperty("key");
        scheme.GetProperty("type").GetString().ShouldBe("http");
        scheme.GetProperty("scheme").GetString().ShouldBe("bearer");
        document.GetProperty("security")[0].TryGetProperty("key", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task A_write_asks_for_its_headers()
    {
        JsonElement document = await Document();
        document
            .GetProperty("paths")
            .GetProperty("/api/v1/members/{code}/details")
            .GetProperty("put")
            .GetProperty("parameters")
            .EnumerateArray()
            .Where(parameter => parameter.GetProperty("in").GetString() == "header")
            .Select(parameter => parameter.GetProperty("name").GetString())
            .ShouldBe(["Idempotency-Key", "If-Match"]);
    }

    [Fact]
    public async Task Neither_the_document_nor_its_page_is_for_strangers()
    {
        using HttpClient stranger = server.As(null);
        (await stranger.Ask("/openapi.json")).Status.ShouldBe(401);
        using HttpResponseMessage page = await stranger.GetAsync("/api/docs");
        page.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        page.Headers.Location!.ToString().ShouldStartWith("/sign-in?back=");
        using HttpClient key = server.As("dang-vien");
        (await key.Ask("/openapi.json")).Status.ShouldBe(200);
    }

    [GeneratedRegex("/(X99001(-\\w+)?|\\d+)(?=/|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex CodeOrKey();

    private async Task<JsonElement> Document()
    {
        using HttpClient client = server.As(SampleInstallation.Office);
        return await client.Read("/openapi.json");
    }

    private static IEnumerable<string> Names(JsonElement json) =>
        json.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal);
}
