using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ChiBo.App.Tests.CommandLine;
using ChiBo.App.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Api;

/// <summary>What reads answer, in parts, with tags, and why they do not.</summary>
public sealed class ReadTests(SqliteApiServer server) : IClassFixture<SqliteApiServer>
{
    private const string Office = SampleInstallation.Office;

    [Theory]
    [InlineData("/organisations", 3)]
    [InlineData("/organisations?kind=residential_cell", 4)]
    [InlineData("/units?kind=residential_area", 5)]
    [InlineData("/members", 50)]
    [InlineData("/members?name=mau&standing=official", 60)]
    [InlineData("/organisations/X99001-C03/members", 2)]
    [InlineData("/communes", 1)]
    public async Task The_parts_of_a_list_are_the_list(string path, int limit)
    {
        using HttpClient client = server.As(Office);
        string sign = path.Contains('?') ? "&" : "?";
        IReadOnlyList<string> parts = await Parts(client, $"{path}{sign}limit={limit}", limit);
        IReadOnlyList<string> whole = await Parts(client, $"{path}{sign}limit=200", 200);
        parts.ShouldBe(whole);
        parts.Distinct().Count().ShouldBe(parts.Count);
        parts.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_list_of_members_is_the_list_of_the_page()
    {
        using HttpClient client = server.As("bi-thu-thon-3");
        IReadOnlyList<string> members = await Parts(client, "/members?limit=4", 4);
        members.Count.ShouldBe(
            await server.Look(db =>
                db.Memberships.CountAsync(row =>
                    row.Organisation!.Code == "X99001-C03" && row.SupersededIn == null && row.ValidTo == null
                )
            )
        );
        (await Parts(client, "/members?name=Ha", 50)).ShouldContain("X99001-M055");
    }

    [Theory]
    [InlineData("/organisations?limit=0", "limit")]
    [InlineData("/organisations?limit=201", "limit")]
    [InlineData("/organisations?limit=mot", "limit")]
    [InlineData("/organisations?cursor=%21", "cursor")]
    [InlineData("/members?cursor=a2hvbmctY28", "cursor")]
    [InlineData("/members?cursor=a2hvbmctY28&name=ha", "cursor")]
    [InlineData("/communes?cursor=a2hvbmctY28", "cursor")]
    [InlineData("/organisations?kind=xa", "kind")]
    [InlineData("/organisations?as-of=2016-02-30", "as-of")]
    [InlineData("/organisations?as-of=1800-01-01", "as-of")]
    [InlineData("/organisations?known-on=hom-nay", "known-on")]
    [InlineData("/organisations?as_of=2016-01-01", "as_of")]
    [InlineData("/organisations?as-of=2016-01-01&as-of=2017-01-01", "as-of")]
    [InlineData("/me?lang=en", "lang")]
    [InlineData("/communes/X99001/timeline?since=2020-01-01&until=2019-01-01", "since")]
    public async Task A_parameter_that_cannot_be_is_named(string path, string name)
    {
        using HttpClient client = server.As(Office);
        (int status, string body) = await client.Ask(path);
        status.ShouldBe(400, path);
        JsonDocument.Parse(body).RootElement.GetProperty("errors").GetProperty(name)[0].GetString().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(null, "Không có nội dung này", "vi")]
    [InlineData("en", "There is no such thing", "en")]
    [InlineData("fr, en-GB;q=0.8, vi;q=0.2", "There is no such thing", "en")]
    [InlineData("vi, en;q=0.9", "Không có nội dung này", "vi")]
    [InlineData("fr", "Không có nội dung này", "vi")]
    public async Task A_problem_speaks_the_language_that_is_accepted(string? accepted, string title, string language)
    {
        using HttpClient client = server.As(Office);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/members/khong-co");
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        using HttpResponseMessage answer = await client.SendAsync(request);
        JsonElement problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        answer.Content.Headers.ContentLanguage.ShouldBe([language]);
        problem.GetProperty("type").GetString().ShouldBe("urn:chibo:not-found");
        problem.GetProperty("title").GetString().ShouldBe(title);
        problem.GetProperty("status").GetInt32().ShouldBe(404);
        problem.GetProperty("traceId").GetString().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Another_method_is_refused_with_those_that_there_are()
    {
        using HttpClient client = server.As(Office, mayWrite: true);
        using HttpResponseMessage answer = await client.DeleteAsync("/api/v1/members/X99001-M001/details");
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Content.Headers.Allow.ShouldBe(["GET", "PUT"], ignoreOrder: true);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("urn:chibo:method-not-allowed");
    }

    [Fact]
    public async Task An_answer_that_a_program_has_already_is_not_sent_nor_logged_again()
    {
        const string path = "/members/X99001-M033";
        using HttpClient client = server.As(Office);
        string tag = await TagOf(client, path);
        int looks = await Looks();
        looks.ShouldBeGreaterThan(0);
        (await StatusOf(client, path, tag)).ShouldBe(304);
        (await StatusOf(client, path, $"\"khac\", {tag}")).ShouldBe(304);
        (await Looks()).ShouldBe(looks);
        (await StatusOf(client, path, "W/\"khac\"")).ShouldBe(200);
        (await Looks()).ShouldBe(looks + 1);
        await server.MakeKey(Office, mayWrite: false);
        (await StatusOf(client, path, tag)).ShouldBe(200);

        Task<int> Looks() => server.Look(db => db.PersonalLooks.CountAsync(look => look.Member!.Code == "X99001-M033"));
    }

    [Fact]
    public async Task Each_address_person_language_and_day_has_a_tag_of_its_own()
    {
        using HttpClient office = server.As(Office);
        using HttpClient secretary = server.As("bi-thu-thon-3");
        using HttpClient english = server.As(Office);
        english.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue("en"));
        List<string> tags =
        [
            await TagOf(office, "/organisations"),
            await TagOf(office, "/organisations?limit=50"),
            await TagOf(office, "/units"),
            await TagOf(secretary, "/organisations"),
            await TagOf(english, "/organisations"),
        ];
        try
        {
            server.Clock.Moved = TimeSpan.FromDays(1);
            tags.Add(await TagOf(office, "/organisations"));
        }
        finally
        {
            server.Clock.Moved = TimeSpan.Zero;
        }

        tags.Distinct().Count().ShouldBe(tags.Count);
        (await TagOf(office, "/organisations")).ShouldBe(tags[0]);
    }

    [Fact]
    public async Task The_details_of_a_member_keep_their_tag_whatever_else_is_recorded()
    {
        using HttpClient client = server.As(Office);
        string tag = await TagOf(client, "/members/X99001-M034/details");
        await server.MakeKey(Office, mayWrite: false);
        (await StatusOf(client, "/members/X99001-M034/details", tag)).ShouldBe(304);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task A_review_is_the_very_document_of_the_command_line(string language)
    {
        using var cli = new Cli();
        CliAnswer printed = cli.Call(
            "review",
            "--from",
            cli.Sample,
            "--as-of",
            "2016-11-15",
            "--commune",
            "X99001",
            "--format",
            "json",
            "--lang",
            language
        );
        using HttpClient client = server.As(Office);
        client.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        (await client.Ask("/communes/X99001/review?as-of=2016-11-15")).Body.ShouldBe(printed.Output);
        CliAnswer timeline = cli.Call(
            "timeline",
            "--from",
            cli.Sample,
            "--commune",
            "X99001",
            "--until",
            "2020-01-01",
            "--format",
            "json"
        );
        (await client.Ask("/communes/X99001/timeline?until=2020-01-01")).Body.ShouldBe(timeline.Output);
    }

    [Fact]
    public async Task Before_any_guidance_was_in_force_a_review_has_to_name_one()
    {
        using HttpClient client = server.As(Office);
        (int status, string body) = await client.Ask("/communes/X99001/review?as-of=2012-01-01");
        status.ShouldBe(422);
        body.ShouldContain("urn:chibo:no-guidance-in-force");
        (await client.Ask("/communes/X99001/review?as-of=2012-01-01&guidance=28-HD/BTCTW")).Status.ShouldBe(200);
        (await client.Ask("/communes/X99001/review?as-of=1990-01-01&guidance=28-HD/BTCTW")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Who_may_see_numbers_alone_finds_people_counted()
    {
        using HttpClient government = server.As("chinh-quyen");
        JsonElement review = await government.Read("/communes/X99001/review?as-of=2016-11-15");
        JsonElement rank = review
            .GetProperty("communes")[0]
            .GetProperty("findings")
            .EnumerateArray()
            .Single(finding => finding.GetProperty("rule").GetString() == "agency-cell.secretary-rank");
        rank.GetProperty("observed").GetString().ShouldBe("1");
        review.ToString().ShouldNotContain("X99001-M");
    }

    private static async Task<IReadOnlyList<string>> Parts(HttpClient client, string path, int limit)
    {
        var codes = new List<string>();
        for (string? next = path; next is not null; )
        {
            JsonElement answer = await client.Read(next);
            List<string> part = [.. answer.GetProperty("items").EnumerateArray().Select(Code)];
            part.Count.ShouldBeLessThanOrEqualTo(limit);
            codes.AddRange(part);
            next = answer.GetProperty("next").GetString()?["/api/v1".Length..];
        }

        return codes;
    }

    private static string Code(JsonElement item) => item.GetProperty("code").GetString()!;

    private static async Task<string> TagOf(HttpClient client, string path)
    {
        using HttpResponseMessage answer = await client.GetAsync(new Uri("/api/v1" + path, UriKind.Relative));
        return answer.Headers.ETag!.ToString();
    }

    private static async Task<int> StatusOf(HttpClient client, string path, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1" + path);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using HttpResponseMessage answer = await client.SendAsync(request);
        return (int)answer.StatusCode;
    }
}
