using System.Globalization;
using System.Net;
using ChiBo.App.Tests.Web;

namespace ChiBo.App.Tests.Tasks;

/// <summary>Tasks through the pages, by role, without script.</summary>
public sealed class TaskPagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Secretary = "bi-thu-co-quan";
    private const string Officer = "phu-trach-thon-5";
    private const string New = "/tasks/new?cell=X99001-CQ";

    [Fact]
    public async Task A_task_is_given_urged_and_done_through_the_pages()
    {
        string path = (await Give("X99001-M285", Stored.Today.AddDays(3))).ShouldBeDone().Location.Split('?')[0];
        string mine = await Page(Officer, "/tasks");
        mine.ShouldContain("Kiểm tra điểm trường");
        mine.ShouldNotContain("Nhiệm vụ của chi bộ");
        (await server.Send(Secretary, path, "nudge", new() { ["Words"] = "Nhớ báo cáo" })).ShouldBeDone();
        string page = await Page(Officer, path);
        page.ShouldContain("Nhớ báo cáo");
        page.ShouldNotContain("name=\"DropReason\"");
        Answer wrong = await server.Send(Officer, path, "advance", new() { ["Progress"] = "nửa", ["Said"] = "Đã đi" });
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Page.ShouldContain("Tiến độ là số từ 0 đến 100.");
        wrong.Page.ShouldContain("Đã đi");
        (await server.Send(Officer, path, "advance", new() { ["Progress"] = "60" })).ShouldBeDone();
        (await server.Send(Officer, path, "drop", new() { ["DropReason"] = "Bận" })).Status.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await server.Send(Officer, path, "finish", new() { ["Evidence"] = "Biên bản" })).ShouldBeDone();
        Answer late = await server.Send(Secretary, path, "drop", new() { ["DropReason"] = "Thôi" });
        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.Page.ShouldContain("đã xong rồi");
    }

    [Fact]
    public async Task What_cannot_be_is_said_beside_the_field_and_nothing_typed_is_lost()
    {
        Answer past = await Give("X99001-M285", Stored.Today.AddDays(-1));
        past.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        past.Page.ShouldContain("đã qua. Hãy chọn hôm nay hoặc một ngày sau (II.1.3.b)");
        past.Page.ShouldContain("Kiểm tra điểm trường");
        Answer foreign = await Give("X99001-M001", Stored.Today);
        foreign.Page.ShouldContain("chi bộ giao nhiệm vụ cho đảng viên của mình (II.1.3.b)");
        (await Give("", Stored.Today)).Page.ShouldContain("Chọn người được giao.");
    }

    [Fact]
    public async Task The_committee_sees_the_whole_cell_with_what_is_late_first_and_who_has_none()
    {
        string page = await Page(Secretary, "/tasks");
        page.ShouldContain("Dự họp thôn 5 về tuyến mương nội đồng");
        page.ShouldContain("quá hạn từ");
        page.ShouldContain("Đảng viên chưa được phân công");
        page.ShouldContain("/tasks/new?cell=X99001-CQ&member=");
        string office = await Page(SampleInstallation.Office, "/tasks?cell=X99001-C01");
        office.ShouldContain("Vận động các hộ giữ vệ sinh đường thôn 1");
        (await Page("chinh-quyen", "/tasks")).ShouldNotContain("Dự họp thôn 5");
    }

    private Task<Answer> Give(string member, DateOnly due) =>
        server.Send(
            Secretary,
            New,
            "give",
            new()
            {
                ["Title"] = "Kiểm tra điểm trường",
                ["Member"] = member,
                ["ForBody"] = "Government",
                ["DueOn"] = due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            }
        );

    private async Task<string> Page(string account, string path)
    {
        using HttpClient client = server.As(account);
        return WebUtility.HtmlDecode(await client.GetStringAsync(path));
    }
}
