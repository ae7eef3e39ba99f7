using System.Globalization;
using System.Net;
using ChiBo.App.Tests.Web;

namespace ChiBo.App.Tests.YearReviews;

/// <summary>The yearly review through the pages, by role, without script.</summary>
public sealed class ReviewPagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Office = SampleInstallation.Office;
    private const string Secretary = "bi-thu-co-quan";
    private const string Officer = "phu-trach-thon-5";
    private const string Words = "Còn chậm một báo cáo địa bàn.";

    private static string Year => Stored.Today.Year.ToString(CultureInfo.InvariantCulture);

    private static string Member => $"/members/X99001-M285/reviews/{Year}";

    [Fact]
    public async Task From_the_self_review_to_the_decision_each_form_for_whom_it_falls_to()
    {
        await Shows(Officer, "self");
        await Shows(Secretary, null);
        await Shows(Office, null);
        Answer wordless = await server.Send(Officer, Member, "self", new() { ["Level"] = "Good" });
        wordless.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wordless.Page.ShouldContain("Ghi nội dung: ưu điểm, hạn chế, hướng khắc phục (II.1.3).");
        Answer levelless = await server.Send(Officer, Member, "self", new() { ["Level"] = "9", ["Words"] = Words });
        levelless.Status.ShouldBe(HttpStatusCode.BadRequest);
        levelless.Page.ShouldContain($"{Words}</textarea>");
        (await server.Send(Officer, Member, "self", Said(Words))).ShouldBeDone();
        (await Page(Secretary, Member)).ShouldContain(Words);

        (await server.Send(Officer, Member, "discuss", Said("?"))).Status.ShouldNotBe(HttpStatusCode.SeeOther);
        (await server.Send(Secretary, Member, "discuss", Said("Chi bộ đồng ý."))).ShouldBeDone();
        Answer late = await server.Send(Officer, Member, "self", Said("Sửa sau khi chi bộ đã góp ý"));
        late.Status.ShouldNotBe(HttpStatusCode.SeeOther);
        (await Page(Officer, Member)).ShouldNotContain("Sửa sau khi chi bộ đã góp ý");

        await Shows(Secretary, "vote");
        Answer noNumber = await server.Send(Secretary, Member, "vote", Voted("mười"));
        noNumber.Status.ShouldBe(HttpStatusCode.BadRequest);
        noNumber.Page.ShouldContain("value=\"mười\"");
        Answer tooMany = await server.Send(Secretary, Member, "vote", Voted("999"));
        tooMany.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        tooMany.Page.ShouldContain("value=\"999\"");
        (await server.Send(Secretary, Member, "vote", Voted("15"))).ShouldBeDone();

        await Shows(Secretary, null);
        await Shows(Office, "decide");
        Answer dayless = await server.Send(Office, Member, "decide", new() { ["Level"] = "Good" });
        dayless.Status.ShouldBe(HttpStatusCode.BadRequest);
        Dictionary<string, string> decided = new()
        {
            ["Level"] = "Good",
            ["DecidedOn"] = Stored.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        (await server.Send(Office, Member, "decide", decided)).ShouldBeDone();
        await Shows(Office, null);
        (await server.StatusOf("bi-thu-thon-3", Member)).ShouldBeOneOf(403, 404);
    }

    [Fact]
    public async Task A_year_is_opened_once_and_only_one_that_can_be_asked_about()
    {
        string before = $"/organisations/X99001-CQ/reviews/{Stored.Today.Year - 1}";
        (await server.Send(Secretary, before, "open", [])).ShouldBeDone().Location.ShouldContain("begun=");
        Answer again = await server.Send(Secretary, before, "open", []);
        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.Page.ShouldContain("đã mở rồi");
        foreach (string year in (string[])["0", "-1", "1929", "2101", "99999"])
        {
            (await server.StatusOf(Secretary, $"/organisations/X99001-CQ/reviews/{year}")).ShouldBe(404, year);
            (await server.StatusOf(Secretary, $"/members/X99001-M285/reviews/{year}")).ShouldBe(404, year);
        }
    }

    /// <summary>The one form that the page has for an account; none when nothing is named.</summary>
    private async Task Shows(string account, string? form)
    {
        string page = await Page(account, Member);
        foreach (string one in (string[])["self", "discuss", "vote", "decide"])
        {
            page.Contains($"name=\"_handler\" value=\"{one}\"", StringComparison.Ordinal)
                .ShouldBe(one == form, $"{account} {one}");
        }
    }

    private static Dictionary<string, string> Said(string words) => new() { ["Level"] = "Good", ["Words"] = words };

    private static Dictionary<string, string> Voted(string votes) => new() { ["Level"] = "Good", ["VotesFor"] = votes };

    private async Task<string> Page(string account, string path)
    {
        using HttpClient client = server.As(account);
        return WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
    }
}
