using System.Net;
using ChiBo.App.Tests.Web;

namespace ChiBo.App.Tests.LocalRegulations;

/// <summary>The pages as a browser without script sees them.</summary>
public sealed class LocalRegulationPagesTests : IAsyncLifetime
{
    private const string Board = ProvincialBoard.Account;
    private readonly SampleServer server = new();

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(7));

    public async ValueTask InitializeAsync()
    {
        await server.InitializeAsync();
        await ProvincialBoard.AddTo(server.Services);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory]
    [InlineData("cases: [~]")]
    [InlineData("applies: { districts: [~] }")]
    public async Task A_dash_with_nothing_after_it_is_said_beside_the_field_and_nothing_typed_is_lost(string list)
    {
        Answer answer = await server.Send(
            Board,
            "/local-regulations/new",
            "pack",
            new() { ["Pack"] = $"number: 77-QĐ/TU\n{list}" }
        );

        ((int)answer.Status).ShouldBeInRange(400, 499);
        answer.Page.ShouldContain("Dòng 2");
        answer.Page.ShouldContain("77-QĐ/TU");
    }

    [Fact]
    public async Task The_second_of_two_who_replace_a_draft_is_told_and_keeps_what_was_typed()
    {
        string path = await Entered(Pack("1-QĐ/TU", Today.AddDays(5), 10));
        using HttpClient client = server.As(Board);
        string opened = await client.GetStringAsync($"{path}/edit");
        string seen = Sending.ValueOf(opened, "Seen");

        Answer first = await Replace(11);
        Answer second = await Replace(12);

        first.Status.ShouldBe(HttpStatusCode.SeeOther);
        second.Status.ShouldBe(HttpStatusCode.Conflict);
        second.Page.ShouldContain("minimumOfficialMembers: 12");
        Sending.ValueOf(second.Page, "Seen").ShouldBe(seen);
        (await client.GetStringAsync(path)).ShouldContain(">11<");

        Task<Answer> Replace(int minimum) =>
            client.Send(
                $"{path}/edit",
                "pack",
                new() { ["Pack"] = Pack("1-QĐ/TU", Today.AddDays(5), minimum), ["Seen"] = seen },
                opened
            );
    }

    [Fact]
    public async Task What_ending_one_changes_is_shown_before_it_is_ended_and_an_overlap_before_it_is_refused()
    {
        string path = await Entered(Pack("1-QĐ/TU", Today.AddDays(-5), 200));
        (
            await server.Send(Board, path, "put", new() { ["Seen"] = "1", ["PutReason"] = "Công văn đến chậm" })
        ).Status.ShouldBe(HttpStatusCode.SeeOther);
        using HttpClient client = server.As(Board);

        string plain = await Page(path);
        string asked = await Page($"{path}?end-on={Today.AddDays(-2):yyyy-MM-dd}");
        string other = await Page(await Entered(Pack("2-QĐ/TU", Today.AddDays(3), 12)));

        plain.ShouldNotContain("Cho hết hiệu lực thì thay đổi xã nào");
        asked.ShouldContain("Cho hết hiệu lực thì thay đổi xã nào");
        asked.ShouldContain($"value=\"{Today.AddDays(-2):yyyy-MM-dd}\"");
        asked.ShouldContain($"Ngày {Today:dd/MM/yyyy}: 1 xã thuộc hoặc từng thuộc tỉnh, 1 xã có điểm thay đổi");
        (await Page($"{path}?end-on=32")).ShouldNotContain("Cho hết hiệu lực thì thay đổi xã nào");
        other.ShouldContain("Trùng với quy định khác nên chưa cho hiệu lực được");
        other.ShouldContain("1-QĐ/TU");
        plain.ShouldNotContain("Trùng với quy định khác");

        async Task<string> Page(string at) => WebUtility.HtmlDecode(await client.GetStringAsync(at));
    }

    [Fact]
    public async Task A_pack_made_of_a_few_fields_is_shown_with_its_cases_and_can_be_saved_as_it_is()
    {
        string path =
            "/local-regulations/new?number=3-Q%C4%90%2FTU&title=L%27quy&issuer=T%E1%BB%89nh%20%E1%BB%A7y&issued-on=2026-10-01"
            + $"&province=X99&from={Today.AddDays(5):yyyy-MM-dd}&minimum=12&establishment-asks-above=true";
        using HttpClient client = server.As(Board);
        string page = WebUtility.HtmlDecode(await client.GetStringAsync(path));
        (await client.GetStringAsync("/local-regulations/new")).ShouldContain("<option value=\"X99\" selected");

        string text = page.Split("name=\"Pack\"")[1].Split('>', 2)[1].Split("</textarea>")[0];
        text.ShouldContain("title: 'L''quy'");
        text.ShouldContain("official: 11 }");
        Answer answer = await server.Send(Board, path, "pack", new() { ["Pack"] = text });

        answer.Status.ShouldBe(HttpStatusCode.SeeOther, answer.Page);
        string kept = WebUtility.HtmlDecode(await client.GetStringAsync(answer.Location));
        kept.ShouldContain("dự thảo, kiểm thử đạt");
        kept.ShouldContain(">12<");
    }

    private static string Pack(string number, DateOnly from, int minimum) =>
        LocalRegulationContract
            .Pack(number, $"{from:yyyy-MM-dd}", $"minimumOfficialMembers: {minimum}", "nonconforming")
            .ReplaceLineEndings("\n");

    private async Task<string> Entered(string pack)
    {
        Answer answer = await server.Send(Board, "/local-regulations/new", "pack", new() { ["Pack"] = pack });
        answer.Status.ShouldBe(HttpStatusCode.SeeOther, answer.Page);
        return answer.Location.Split('?')[0];
    }
}
