using System.Net;
using System.Text.RegularExpressions;
using ChiBo.App.Tests.Reports;
using ChiBo.App.Tests.Web;

namespace ChiBo.App.Tests.ReviewReports;

/// <summary>The report of a review through the pages, without script (III.2-a).</summary>
public sealed partial class ReviewReportPagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Board = "ban-to-chuc";
    private const string Sample = "/review-reports/1";
    private const string Changed = $"{Sample}/strength.cells";

    [Fact]
    public async Task The_sample_shows_a_changed_figure_its_records_tables_and_bars()
    {
        string page = await Page(Board, Sample);
        page.ShouldContain("«số liệu đã thay đổi»");
        page.ShouldContain("Các chi bộ khu dân cư đã rà soát xong số đảng viên chính thức.");
        page.ShouldContain("href=\"/communes/X99001?as-of=");
        page.ShouldContain("class=\"bar-below\"");
        page.ShouldContain("Ban Tổ chức đã làm việc với đảng ủy xã");
        string one = await Page(Board, Changed);
        one.ShouldContain("Sổ bộ chưa ghi chi bộ khu dân cư nào đang hoạt động.");
        one.ShouldContain("Rà soát ");
        Answer blocked = await server.Send(Board, Sample, "issue", []);
        blocked.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        blocked.Page.ShouldContain("1 câu do người sửa có số liệu đã thay đổi");
    }

    [Fact]
    public async Task A_report_is_begun_edited_and_issued_and_nothing_typed_is_lost()
    {
        const string New = "/review-reports/new";
        Answer missing = await server.Send(Board, New, "begin", new() { ["CutOff"] = "2026-02-30" });
        missing.Page.ShouldContain("Hãy chọn phạm vi báo cáo.");
        missing.Page.ShouldContain("2026-02-30");
        string today = $"{Stored.Today:yyyy-MM-dd}";
        Answer future = await server.Send(
            Board,
            New,
            "begin",
            new() { ["Scope"] = "X99.H", ["CutOff"] = $"{Stored.Today.AddDays(3):yyyy-MM-dd}" }
        );
        future.Page.ShouldContain("chưa tới (III.2-a).");
        Answer foreign = await server.Send(
            SampleInstallation.Office,
            New,
            "begin",
            new() { ["Scope"] = "X99.H", ["CutOff"] = today }
        );
        foreign.Status.ShouldBe(HttpStatusCode.Forbidden);
        string path = (await server.Send(Board, New, "begin", new() { ["Scope"] = "X99.H", ["CutOff"] = today }))
            .ShouldBeDone()
            .Location!;

        string sentence = $"{path}/situation.verdicts";
        string shown = await Page(Board, sentence);
        Dictionary<string, string> form = new()
        {
            ["Seen"] = Hidden(shown, "Seen"),
            ["Was"] = Hidden(shown, "Was"),
            ["Text"] = "Lời <b>mới</b>.",
        };
        (await server.Send(Board, sentence, "save", form)).ShouldBeDone();
        (await server.Raw(Board, path)).ShouldContain("Lời &lt;b&gt;");
        form["Text"] = "Lời khác.";
        Answer late = await server.Send(Board, sentence, "save", form);
        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.Page.ShouldContain("Lời khác.</textarea>");

        string add = $"{path}/new?section=106";
        (await server.Send(Board, add, "add", new() { ["Text"] = new string('x', 2_001) })).Page.ShouldContain(
            "xxx</textarea>"
        );
        (await server.Send(Board, add, "add", new() { ["Text"] = "Câu thêm." })).ShouldBeDone();
        (await server.Send(Board, path, "issue", [])).ShouldBeDone();
        string issued = await Page(Board, path);
        issued.ShouldContain("-BC/HU");
        string paper = Document().Match(issued).Value;
        (await Page(Board, paper)).ShouldContain("Câu thêm.");
        (await server.StatusOf(Board, $"{paper}.docx")).ShouldBe(200);
        (await server.StatusOf(Board, $"{path}?as-issued=1")).ShouldBe(200);
        (await server.Send(Board, path, "issue", [])).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    private async Task<string> Page(string account, string path) =>
        WebUtility.HtmlDecode(await server.Raw(account, path));

    private static string Hidden(string page, string name) =>
        Regex
            .Match(page, $"name=\"{name}\" value=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1))
            .Groups[1]
            .Value;

    [GeneratedRegex("/documents/[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Document();
}
