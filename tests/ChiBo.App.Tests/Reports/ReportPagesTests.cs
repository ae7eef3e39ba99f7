using System.Globalization;
using System.Net;
using ChiBo.App.Features.Reports;
using ChiBo.App.Tests.Web;

namespace ChiBo.App.Tests.Reports;

/// <summary>The report of a period through the pages, by role, without script.</summary>
public sealed class ReportPagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Secretary = "bi-thu-co-quan";
    private const string List = "/organisations/X99001-CQ/reports";

    private static string Quarter => $"{List}/{SampleReports.QuarterOf(Stored.Today).Code}";

    private static string Year => string.Create(CultureInfo.InvariantCulture, $"{List}/{Stored.Today.Year}");

    [Fact]
    public async Task A_changed_figure_is_shown_accepted_and_the_report_issued()
    {
        string page = await Page(Secretary, Quarter);
        page.ShouldContain("Nhiệm vụ của quý đã giao từ đầu năm");
        page.ShouldContain("«số liệu đã thay đổi»");
        Answer blocked = await server.Send(Secretary, Quarter, "issue", []);
        blocked.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        blocked.Page.ShouldContain("1 câu do người sửa có số liệu đã thay đổi");

        string sentence = $"{Quarter}/tasks.given";
        string one = await Page(Secretary, sentence);
        one.ShouldContain("Trong kỳ chưa giao nhiệm vụ nào cho đảng viên.");
        one.ShouldContain("Đã giao ");
        one.ShouldContain("href=\"/tasks/");
        Answer stale = await server.Send(Secretary, sentence, "save", new() { ["Seen"] = "Cũ", ["Text"] = "Lời mới" });
        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Page.ShouldContain("Lời mới</textarea>");
        Dictionary<string, string> seen = new() { ["Seen"] = Hidden(one) };
        (await server.Send(Secretary, sentence, "keep", seen)).ShouldBeDone();
        (await Page(Secretary, Quarter)).ShouldNotContain("«số liệu đã thay đổi»");
        (await server.Send(Secretary, sentence, "accept", seen)).ShouldBeDone();
        (await Page(Secretary, Quarter)).ShouldContain("Đã giao ");
        (await server.Send(Secretary, sentence, "keep", seen)).Status.ShouldBe(HttpStatusCode.Conflict);

        string issued = (await server.Send(Secretary, Quarter, "issue", [])).ShouldBeDone().Location!;
        issued.ShouldStartWith("/documents/");
        (await server.StatusOf("phu-trach-thon-5", issued)).ShouldBe(200);
        (await Page("phu-trach-thon-5", "/")).ShouldContain($"href=\"{issued}\"");
        (await Page("bi-thu-thon-3", "/")).ShouldNotContain($"href=\"{issued}\"");
        (await server.StatusOf("phu-trach-thon-5", Quarter)).ShouldBe(404);
        (await Page("ban-to-chuc", List)).ShouldContain("BC/CB");
        Answer again = await server.Send(Secretary, Quarter, "issue", []);
        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.Page.ShouldContain("Báo cáo này đã ban hành");
    }

    [Fact]
    public async Task Own_sentences_are_added_and_nothing_typed_is_lost()
    {
        string add = $"{Year}/new?section=3";
        (await server.Send(Secretary, add, "add", new() { ["Text"] = " " })).Page.ShouldContain(
            "Hãy ghi nội dung của câu (II.1.3.a)."
        );
        Answer wrong = await server.Send(Secretary, add, "add", new() { ["Text"] = new string('x', 2_001) });
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Page.ShouldContain("Dài quá 2.000 chữ.");
        wrong.Page.ShouldContain("xxx</textarea>");
        (await server.Send(Secretary, add, "add", new() { ["Text"] = "Câu <b>thêm</b>." })).ShouldBeDone();
        (await server.Raw(Secretary, Year)).ShouldContain("&lt;b&gt;");
        (await server.StatusOf(Secretary, $"{Year}/new?section=9")).ShouldBe(404);
        (await server.StatusOf(Secretary, $"{Year}/new")).ShouldBe(404);
    }

    [Fact]
    public async Task Records_that_the_reader_may_not_open_are_counted_and_not_named()
    {
        string board = await Page("ban-to-chuc", Year);
        board.ShouldContain("bản ghi mà bạn không mở được");
        board.ShouldNotContain("/residence\"");
        board.ShouldNotContain("href=\"/admissions/");
        board.ShouldNotContain("Sửa câu này");
        (await Page(Secretary, Year)).ShouldContain("href=\"/admissions/");
    }

    private async Task<string> Page(string account, string path) =>
        WebUtility.HtmlDecode(await server.Raw(account, path));

    private static string Hidden(string page)
    {
        const string Before = "name=\"Seen\" value=\"";
        int from = page.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        return page[from..page.IndexOf('"', from)];
    }
}

internal static class Pages
{
    public static async Task<string> Raw(this SampleServer server, string account, string path)
    {
        using HttpClient client = server.As(account);
        return await client.GetStringAsync(new Uri(path, UriKind.Relative));
    }
}
