using System.Globalization;
using System.Text.Json;
using ChiBo.App.Tests.Api;
using ChiBo.App.Tests.Web;

namespace ChiBo.App.Tests.Campaigns;

/// <summary>Campaigns and the register of cells by programs: plan, several at once, comparison, remedies.</summary>
public sealed class CampaignApiTests(SqliteApiServer server) : IClassFixture<SqliteApiServer>
{
    private const string Office = SampleInstallation.Office;
    private const string Board = "ban-to-chuc";
    private const string Part = "/campaigns/1/communes/X99001";

    private DateOnly Today => DateOnly.FromDateTime(server.Clock.GetUtcNow().UtcDateTime.AddHours(7));

    [Fact]
    public async Task From_the_plan_to_several_accepted_as_they_were_seen()
    {
        long first = await Version();
        (await server.Send(Office, "POST", $"{Part}/plan", Plan("Bổ sung", first))).Status.ShouldBe(200);
        (await server.Send(Office, "POST", $"{Part}/plan", Plan("Khác", first))).Status.ShouldBe(409);
        (await Commune()).GetProperty("plan").GetString().ShouldBe("Bổ sung");
        (await Commune()).GetProperty("aboveCode").GetString().ShouldBe("X99.H");
        (await server.Send(Board, "POST", $"{Part}/plan", Plan("Khác", null))).Status.ShouldBe(403);

        // Empty words clear the plan, null leaves it.
        (await server.Send(Office, "POST", $"{Part}/submit", Plan("", null))).Status.ShouldBe(200);
        (await Commune()).GetProperty("plan").GetString().ShouldBeNull();
        long submitted = await Version();
        foreach (
            string bad in (string[])
                [
                    """{"communes":null,"allConforming":false}""",
                    """{"communes":[],"allConforming":true}""",
                    """{"communes":[{"code":"X99001","version":1},{"code":"X99001","version":2}],"allConforming":false}""",
                ]
        )
        {
            (await server.Send(Board, "POST", "/campaigns/1/accept", bad)).Status.ShouldBe(400, bad);
        }

        (await server.Send(Board, "POST", "/campaigns/1/accept", Seen(first))).Status.ShouldBe(409);
        (await server.Send(Office, "POST", "/campaigns/1/accept", Seen(submitted))).Status.ShouldBe(403);
        ApiAnswer accepted = await server.Send(Board, "POST", "/campaigns/1/accept", Seen(submitted));
        accepted.Status.ShouldBe(200, accepted.Body);
        accepted.Json.GetProperty("communes").GetInt32().ShouldBe(1);
        (
            await server.Send(Board, "POST", "/campaigns/1/accept", """{"communes":null,"allConforming":true}""")
        ).Body.ShouldContain("campaign-nothing-to-move");

        (await server.Send(Board, "POST", "/campaigns/1/close", "{}")).Status.ShouldBe(200);
        ApiAnswer opened = await server.Send(
            Board,
            "POST",
            "/campaigns",
            $$"""{"name":"Hai","opener":null,"scope":"X99.H","cutOff":"{{Day(Today.AddDays(-2))}}","due":"{{Day(Today)}}","comparedWith":null}"""
        );
        opened.Status.ShouldBe(200, opened.Body);
        string second = $"/campaigns/{opened.Json.GetProperty("key")}";
        (await server.Send(Board, "POST", second + "/comparison", """{"with":999}""")).Status.ShouldBe(404);
        (await server.Send(Office, "POST", second + "/comparison", """{"with":1}""")).Status.ShouldBe(403);
        (await server.Send(Board, "POST", second + "/comparison", """{"with":1}""")).Status.ShouldBe(200);
        (await server.Read(Board, second)).GetProperty("comparedWith").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task Cells_that_do_not_conform_are_listed_decided_and_ended()
    {
        (await server.Read(Board, "/cell-remedies")).GetProperty("items").GetArrayLength().ShouldBe(0);
        await FailingCell.Make(server.Services);
        JsonElement cell = await Cell(Board);
        (cell.GetProperty("code").GetString(), cell.GetProperty("state").GetString()).ShouldBe(
            ("X99001-CQ", "undecided")
        );
        const string path = "/cell-remedies/X99001-CQ";
        (await server.Send(Board, "POST", path + "/decide", Decision("khac", "X99.H-HU"))).Status.ShouldBe(400);
        (await server.Send(Board, "POST", path + "/decide", Decision("mend", "X99001-C01"))).Body.ShouldContain(
            "remedy-owner-not-known"
        );
        (await server.Send(Office, "POST", path + "/decide", Decision("mend", "X99001-DU"))).Body.ShouldContain(
            "not-your-remedy"
        );
        (await server.Send("bi-thu-thon-3", "POST", path + "/decide", "{}")).Status.ShouldBe(404);
        (await server.Send(Board, "POST", path + "/decide", Decision("mend", "X99001-DU"))).Status.ShouldBe(200);
        cell = await Cell(Office);
        (cell.GetProperty("state").GetString(), cell.GetProperty("owner").GetString()).ShouldBe(
            ("running", "X99001-DU")
        );
        (await server.Read(Board, "/cell-remedies?state=undecided")).GetProperty("items").GetArrayLength().ShouldBe(0);
        string ended = $$"""{"outcome":"Đã bổ sung","on":"{{Day(Today)}}","version":{{cell.GetProperty("version")}}}""";
        (await server.Send(Office, "POST", path + "/end", ended)).Status.ShouldBe(200);
        (await Cell(Board)).GetProperty("outcome").GetString().ShouldBe("Đã bổ sung");
        (await server.Send(Board, "POST", "/cell-remedies/X99001-C01/end", ended)).Status.ShouldBe(404);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Plan(string plan, long? version) =>
        $$"""{"plan":"{{plan}}","version":{{version?.ToString(CultureInfo.InvariantCulture) ?? "null"}}}""";

    private static string Seen(long version) =>
        $$"""{"communes":[{"code":"X99001","version":{{version}}}],"allConforming":false}""";

    private string Decision(string option, string owner) =>
        $$"""{"option":"{{option}}","owner":"{{owner}}","ownerName":"Bà Mẫu An","due":"{{Day(Today)}}","note":null,"version":null}""";

    private async Task<JsonElement> Commune() =>
        (await server.Read(Office, "/campaigns/1/communes")).GetProperty("items")[0];

    private async Task<long> Version() => (await Commune()).GetProperty("version").GetInt64();

    private async Task<JsonElement> Cell(string account) =>
        (await server.Read(account, "/cell-remedies")).GetProperty("items").EnumerateArray().Single();
}
