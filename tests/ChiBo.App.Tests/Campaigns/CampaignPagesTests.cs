using System.Net;
using ChiBo.App.Tests.Reports;
using ChiBo.App.Tests.Web;

namespace ChiBo.App.Tests.Campaigns;

/// <summary>A campaign through the pages, by role, without script.</summary>
public sealed class CampaignPagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Office = SampleInstallation.Office;
    private const string Board = "ban-to-chuc";
    private const string Part = "/campaigns/1/communes/X99001";

    [Fact]
    public async Task From_the_card_on_the_first_page_to_the_closed_campaign()
    {
        (await Read(Office, "/")).ShouldContain($"href=\"{Part}\"");
        string own = await Read(Office, Part);
        own.ShouldContain("chưa nộp");
        own.ShouldContain("value=\"submit\"");
        string board = await Read(Board, "/campaigns/1");
        board.ShouldContain("Xã Mẫu");
        board.ShouldNotContain("name=\"Codes\"");

        Answer twice = await server.Send(Board, "/campaigns/open", "open", Opening("X99.H"));
        twice.Status.ShouldBe(HttpStatusCode.Conflict);
        twice.Page.ShouldContain("value=\"Đợt trùng\"");
        twice.Page.ShouldContain("đang nằm trong đợt");

        (await Send(Office, "submit", new() { ["What"] = "keep", ["Plan"] = "Bổ sung ba đảng viên" })).ShouldBeDone();
        (
            await Send(Office, "submit", new() { ["What"] = "submit", ["Plan"] = "Bổ sung bốn đảng viên" })
        ).ShouldBeDone();
        string submitted = await Read(Board, Part);
        string unseen = Sending.ValueOf(await server.Raw(Board, "/campaigns/1"), "Codes");
        submitted.ShouldContain("Bổ sung bốn đảng viên");
        submitted.ShouldContain("Nộp lần 1");
        Answer silent = await Send(Board, "return", new() { ["Comment"] = " " });
        silent.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        silent.Page.ShouldContain("phải ghi rõ cần sửa gì");
        (await Send(Board, "return", new() { ["Comment"] = "Thiếu ngày chính thức" })).ShouldBeDone();
        (await Read(Office, "/")).ShouldContain("Trả lại: Thiếu ngày chính thức");
        (await Send(Office, "submit", new() { ["What"] = "submit" })).ShouldBeDone();
        Answer none = await server.Send(Board, "/campaigns/1", "accept", new() { ["What"] = "marked" });
        none.Status.ShouldBe(HttpStatusCode.BadRequest);
        foreach (string old in (string[])[unseen, "X99001"])
        {
            Answer moved = await server.Send(
                Board,
                "/campaigns/1",
                "accept",
                new() { ["What"] = "marked", ["Codes"] = old }
            );
            moved.Status.ShouldBe(HttpStatusCode.Conflict);
            moved.Page.ShouldContain("vừa cập nhật");
            moved.Page.ShouldNotContain(" checked");
        }

        string mark = Sending.ValueOf(await server.Raw(Board, "/campaigns/1"), "Codes");
        (
            await server.Send(Board, "/campaigns/1", "accept", new() { ["What"] = "marked", ["Codes"] = mark })
        ).ShouldBeDone();
        (await server.Send(Board, "/campaigns/1", "close", [])).ShouldBeDone();
        (await Read(Board, "/campaigns/1")).ShouldContain("đã kết thúc");
        (await Read(Board, "/campaigns/1/communes.csv")).ShouldContain("X99001");
    }

    [Fact]
    public async Task The_register_of_cells_shows_its_filters_and_an_empty_state_or_a_list()
    {
        string page = await Read(Board, "/cell-remedies");
        page.ShouldContain("III.2-c");
        (await server.StatusOf(Board, "/cell-remedies?which=Overdue")).ShouldBe(200);
        (await server.StatusOf(Board, "/cell-remedies?which=khac")).ShouldBe(200);
    }

    private static Dictionary<string, string> Opening(string scope) =>
        new()
        {
            ["Name"] = "Đợt trùng",
            ["Scope"] = scope,
            ["CutOff"] = $"{Stored.Today.AddDays(-30):yyyy-MM-dd}",
            ["Due"] = $"{Stored.Today.AddDays(30):yyyy-MM-dd}",
        };

    private async Task<Answer> Send(string account, string form, Dictionary<string, string> values) =>
        await server.Send(
            account,
            Part,
            form,
            new(values) { ["Seen"] = Sending.ValueOf(await server.Raw(account, Part), "Seen") }
        );

    private async Task<string> Read(string account, string path) =>
        WebUtility.HtmlDecode(await server.Raw(account, path));
}
