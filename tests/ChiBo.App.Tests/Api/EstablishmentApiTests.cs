using System.Globalization;
using System.Text.Json;
using ChiBo.App.Tests.Web;
using ChiBo.TestKit.Databases;

namespace ChiBo.App.Tests.Api;

/// <summary>Cases and deviations acted by programs, each step once with success and declined.</summary>
public abstract class EstablishmentApiTests(ApiServer server)
{
    private const string Office = SampleInstallation.Office;
    private const string Board = "ban-to-chuc";
    private const string Cases = "/communes/X99001/establishments";

    private string Today =>
        DateOnly
            .FromDateTime(server.Clock.GetUtcNow().UtcDateTime.AddHours(7))
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_cell_is_renamed_by_a_case_from_its_application_to_the_register()
    {
        Skip();
        string asked =
            $$"""{"cell":"X99001-C02","name":"Chi bộ thôn Mẫu mới","appliedOn":"{{Today}}","effectiveOn":"{{Today}}","grounds":"Đổi theo tên thôn."}""";
        (await server.Send(Board, "POST", Cases + "/rename", asked)).Status.ShouldBe(403);
        ApiAnswer unknown = await server.Send(
            Office,
            "POST",
            Cases + "/rename",
            asked.Replace("X99001-C02", "khong-co", StringComparison.Ordinal)
        );
        unknown.Status.ShouldBe(422, unknown.Body);
        (
            await server.Send(
                Office,
                "POST",
                Cases + "/rename",
                asked.Replace("Đổi theo tên thôn.", " ", StringComparison.Ordinal)
            )
        ).Status.ShouldBe(400);
        string path = await Opened("rename", asked);
        JsonElement open = await server.Read(Office, path);
        Text(open, "stage").ShouldBe("applied");
        long version = open.GetProperty("version").GetInt64();

        string decision = $$"""{"number":"3-QĐ/ĐU","on":"{{Today}}","words":null,"version":null}""";
        ApiAnswer early = await server.Send(Office, "POST", path + "/decide", decision);
        (early.Status, Text(early.Json, "type")).ShouldBe((409, "urn:chibo:not-the-next-step-of-case"), early.Body);
        (await server.Send(Office, "POST", path + "/appraise", Step(null, version))).Status.ShouldBe(200);
        (await server.Send(Office, "POST", path + "/appraise", Step(null, version))).Status.ShouldBe(409);
        (await server.Send(Office, "POST", path + "/ask-consent", Step(null))).Status.ShouldBe(200);
        string consent = $$"""{"consents":true,"number":"5-CV/BTCHU","on":"{{Today}}","words":null,"version":null}""";
        (await server.Send(Office, "POST", path + "/answer", consent)).Status.ShouldBe(403);
        (await server.Send(Board, "POST", path + "/answer", consent)).Status.ShouldBe(200);
        (
            await server.Send(
                Office,
                "POST",
                path.Replace("X99001", "khong-co", StringComparison.Ordinal) + "/decide",
                decision
            )
        ).Status.ShouldBeOneOf(403, 404);
        ApiAnswer decided = await server.Send(Office, "POST", path + "/decide", decision);
        decided.Status.ShouldBe(200, decided.Body);
        JsonElement ended = await server.Read(Office, path);
        (Text(ended, "stage"), Text(ended, "decisionNumber")).ShouldBe(("recorded", "3-QĐ/ĐU"));
        ended.GetProperty("act").GetInt64().ShouldBe(decided.Json.GetProperty("act").GetInt64());
    }

    [Fact]
    public async Task Splits_mergers_and_dissolutions_are_applied_for_refused_and_withdrawn()
    {
        Skip();
        string frame = $"\"appliedOn\":\"{Today}\",\"effectiveOn\":\"{Today}\",\"grounds\":\"Theo nghị quyết.\"";
        string merge = await Opened(
            "merge",
            $$"""{"cells":["X99001-C03","X99001-C04"],"name":"Chi bộ Mẫu",{{frame}}}"""
        );
        string refusal = $$"""{"number":null,"on":"{{Today}}","words":"Chưa đủ.","version":null}""";
        (await server.Send(Office, "POST", merge + "/refuse", refusal)).Status.ShouldBe(200);
        (await server.Send(Office, "POST", merge + "/refuse", refusal)).Status.ShouldBe(409);
        Text(await server.Read(Office, merge), "decisionOn").ShouldBe(Today);

        string dissolve = await Opened(
            "dissolve",
            $$"""{"cell":"X99001-C06","sentTo":{},"othersTo":"X99001-C05",{{frame}}}"""
        );
        (await server.Send(Office, "POST", dissolve + "/withdraw", Step(null))).Status.ShouldBe(422);
        (await server.Send(Office, "POST", dissolve + "/withdraw", Step("Xin rút."))).Status.ShouldBe(200);

        ApiAnswer split = await server.Send(
            Office,
            "POST",
            Cases + "/split",
            $$"""{"cell":"X99001-C03","name":"Chi bộ Mẫu","areas":[],"members":["X99001-M999"],"secretary":"X99001-M999",{{frame}}}"""
        );
        (split.Status, Text(split.Json, "type")).ShouldBe((422, "urn:chibo:not-on-the-roll"), split.Body);
    }

    [Fact]
    public async Task A_deviation_is_proposed_by_the_office_and_approved_by_the_board_alone()
    {
        Skip();
        const string path = "/communes/X99001/deviations";
        string asked =
            $$"""{"rule":"agency-cell.lawful-establishment","cell":null,"reason":"Xã biên giới.","beginsOn":"{{Today}}","expiresOn":"2027-12-01"}""";
        (await server.Send(Board, "POST", path, asked)).Status.ShouldBe(403);
        ApiAnswer proposed = await server.Send(Office, "POST", path, asked);
        proposed.Status.ShouldBe(200, proposed.Body);
        string one = $"{path}/{proposed.Json.GetProperty("key").GetInt64()}/decide";
        string approval =
            $$"""{"decision":"approved","on":"{{Today}}","number":"7-CV/BTCHU","reason":null,"version":null}""";
        (await server.Send(Office, "POST", one, approval)).Status.ShouldBe(403);
        (
            await server.Send(Board, "POST", one, approval.Replace("approved", "loved", StringComparison.Ordinal))
        ).Status.ShouldBe(400);
        (await server.Send(Board, "POST", path + "/999999/decide", approval)).Status.ShouldBe(404);
        (await server.Send(Board, "POST", one, approval)).Status.ShouldBe(200);
        (await server.Send(Board, "POST", one, approval)).Status.ShouldBe(409);
        JsonElement list = await server.Read(Office, path);
        Text(list.GetProperty("items")[0], "state").ShouldBe("approved");
    }

    private async Task<string> Opened(string kind, string body)
    {
        ApiAnswer opened = await server.Send(Office, "POST", $"{Cases}/{kind}", body);
        opened.Status.ShouldBe(200, opened.Body);
        return $"{Cases}/{opened.Json.GetProperty("key").GetInt64()}";
    }

    private static string Step(string? words, long? version = null) => JsonSerializer.Serialize(new { words, version });

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? "";

    private void Skip() =>
        Assert.SkipWhen(
            server is PostgresApiServer && !PostgresTestDatabase.IsThere,
            "No PostgreSQL server was started."
        );
}

public sealed class SqliteEstablishmentApiTests(SqliteApiServer server)
    : EstablishmentApiTests(server),
        IClassFixture<SqliteApiServer>;

public sealed class PostgresEstablishmentApiTests(PostgresApiServer server)
    : EstablishmentApiTests(server),
        IClassFixture<PostgresApiServer>;
