using System.Text.Json;
using System.Text.Json.Nodes;
using ChiBo.App.Tests.Api;

namespace ChiBo.App.Tests.LocalRegulations;

/// <summary>Regulations of provinces by a program: the same work as on the pages.</summary>
public sealed class LocalRegulationApiTests : IAsyncLifetime
{
    private const string Board = ProvincialBoard.Account;
    private const string Path = "/local-regulations";
    private readonly SqliteApiServer server = new();

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(7));

    public async ValueTask InitializeAsync()
    {
        await server.InitializeAsync();
        await ProvincialBoard.AddTo(server.Services);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_pack_is_checked_entered_replaced_put_into_force_and_ended()
    {
        ApiAnswer check = await Send("POST", $"{Path}/check", Body(200));
        check.Status.ShouldBe(200, check.Body);
        check.Json.GetProperty("isSound").GetBoolean().ShouldBeTrue();
        check
            .Json.GetProperty("previews")
            .EnumerateArray()
            .Select(day => $"{day.GetProperty("asOf").GetString()} {day.GetProperty("changes").GetArrayLength()}")
            .ShouldBe([$"{Today.AddDays(-5):yyyy-MM-dd} 1", $"{Today:yyyy-MM-dd} 1"]);
        (await Regulations()).ShouldBe(0);

        long key = Key(await Send("POST", Path, Body(150)));
        JsonObject replaced = Body(200);
        replaced["seen"] = 1;
        Key(await Send("PUT", $"{Path}/{key}", replaced)).ShouldBe(key);
        Declined(await Send("PUT", $"{Path}/{key}", replaced), 409, "local-regulation-changed-since");
        JsonObject put = new() { ["seen"] = 2, ["reason"] = null };
        Declined(await Send("POST", $"{Path}/{key}/put-in-force", put), 422, "past-needs-reason");
        put["reason"] = "Công văn đến chậm";
        Key(await Send("POST", $"{Path}/{key}/put-in-force", put)).ShouldBe(key);

        JsonElement kept = await server.Read(Board, $"{Path}/{key}");
        (kept.GetProperty("stage").GetString(), kept.GetProperty("version").GetInt32()).ShouldBe(("inForce", 2));
        ApiAnswer overlapping = await Send("POST", $"{Path}/check", Body(10, "2-QĐ/TU"));
        overlapping.Json.GetProperty("isSound").GetBoolean().ShouldBeFalse();
        overlapping.Body.ShouldContain("local-regulations-overlap");
        JsonObject end = new() { ["on"] = $"{Today.AddDays(3):yyyy-MM-dd}", ["reason"] = "" };
        (await Send("POST", $"{Path}/{key}/end", end)).Status.ShouldBe(400);
        end["reason"] = "Thay bằng quy định mới";
        Key(await Send("POST", $"{Path}/{key}/end", end)).ShouldBe(key);
        Declined(
            await Send("POST", $"{Path}/{key}/withdraw", new JsonObject { ["reason"] = "Nhập nhầm" }),
            409,
            "not-the-next-step-of-local-regulation"
        );
    }

    [Theory]
    [InlineData("number: 1\ncases: [~]", "nothing")]
    [InlineData("number: 1\napplies: { communes: [~] }", "nothing")]
    [InlineData("a: &a [x]\nb: *a", "alias")]
    [InlineData("", "not-read")]
    public async Task What_is_no_pack_is_told_and_declined(string pack, string code)
    {
        var body = new JsonObject { ["pack"] = pack };
        ApiAnswer check = await Send("POST", $"{Path}/check", body);
        check.Status.ShouldBe(200, check.Body);
        check.Json.GetProperty("faults")[0].GetProperty("code").GetString().ShouldBe(code);
        Declined(await Send("POST", Path, body), 422, "pack-not-sound");
        (await Regulations()).ShouldBe(0);
    }

    [Fact]
    public async Task Of_another_province_nothing_is_told_and_nothing_done()
    {
        JsonObject other = Body(200);
        other["pack"] = other["pack"]!.GetValue<string>().Replace("X99", "X98", StringComparison.Ordinal);
        Declined(await Send("POST", $"{Path}/check", other), 403, "not-your-province");
        long key = Key(await Send("POST", Path, Body(200)));
        (
            await server.Send(
                Web.SampleInstallation.Office,
                "POST",
                $"{Path}/{key}/withdraw",
                new JsonObject { ["reason"] = "Nhập nhầm" }.ToJsonString()
            )
        ).Status.ShouldBeOneOf(403, 404);
    }

    private static JsonObject Body(int minimum, string number = "1-QĐ/TU") =>
        new()
        {
            ["pack"] = LocalRegulationContract.Pack(
                number,
                $"{Today.AddDays(-5):yyyy-MM-dd}",
                $"minimumOfficialMembers: {minimum}",
                "nonconforming"
            ),
        };

    private static long Key(ApiAnswer answer)
    {
        answer.Status.ShouldBe(200, answer.Body);
        return answer.Json.GetProperty("key").GetInt64();
    }

    private static void Declined(ApiAnswer answer, int status, string code)
    {
        answer.Status.ShouldBe(status, answer.Body);
        answer.Body.ShouldContain(code);
    }

    private async Task<int> Regulations() =>
        (await server.Read(Board, Path)).GetProperty("regulations").GetArrayLength();

    private Task<ApiAnswer> Send(string method, string path, JsonObject body) =>
        server.Send(Board, method, path, body.ToJsonString());
}
