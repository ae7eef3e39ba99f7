using System.Net;
using ChiBo.App.Features.Meetings;
using ChiBo.App.Tests.Web;
using ChiBo.Guidance.Meetings;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Meetings;

/// <summary>The pages of the self-assessment and of the conclusion notice.</summary>
public sealed class AssessmentPageTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Secretary = "bi-thu-thon-3";
    private const string Cell = "X99001-C03";

    [Fact]
    public async Task What_was_chosen_is_kept_on_the_page_when_something_is_missing_and_shown_everywhere_when_it_is_done()
    {
        string path = await server.End(Secretary, Cell);
        string page = path + "/assessment";
        using HttpClient client = server.As(Secretary);
        string shown = await client.Open(page);
        shown.ShouldContain("Giờ đã ghi: 1 phút. Mức điền sẵn: Chưa đạt.");
        shown.ShouldContain("mẫu tham khảo");

        Dictionary<string, string> form = Form();
        form.Remove("level-principles");
        form["remark-minutes"] = "Đã đọc lại cả biên bản";
        Answer missing = await server.SendSeen(Secretary, page, "assess", form);
        missing.ShouldBeRefused(
            HttpStatusCode.UnprocessableEntity,
            "Hãy chọn một mức cho tiêu chí «Giữ nguyên tắc tổ chức"
        );
        missing.Page.ShouldContain("Đã đọc lại cả biên bản");
        (await server.Sheet(path)).Assessment.ShouldBeNull();

        (await server.SendSeen(Secretary, page, "assess", Form())).ShouldBeDone();
        // Short by the hour and without a resolution: 100 - 14 - 6, and not all of the four in full.
        const string result = "Khá, 80/100 điểm";
        foreach (string there in (string[])["", "/assessment", "/minutes", "/papers/bien-ban.html"])
        {
            (await client.Open(path + there)).ShouldContain(result, customMessage: there);
        }
    }

    [Fact]
    public async Task A_meeting_that_has_not_begun_is_not_assessed()
    {
        string path = await server.PrepareWhole(Secretary, Cell, Stored.Today);
        (await server.StatusOf(Secretary, path + "/assessment")).ShouldBe(404);
        using HttpClient client = server.As(Secretary);
        (await client.Open(path)).ShouldNotContain(path + "/assessment");
    }

    [Fact]
    public async Task The_notice_of_the_approved_meeting_of_the_sample_is_issued_listed_and_taken_away()
    {
        const string papers = "/meetings/5/papers";
        using HttpClient client = server.As("bi-thu-co-quan");
        (await client.Open(papers + "/thong-bao.html")).ShouldContain("Mỗi đảng viên đăng ký một việc làm cụ thể");
        (await server.Send("bi-thu-co-quan", papers, "notice", [])).ShouldBeDone();
        string symbol = await server.Ask(db =>
            db.IssuedDocuments.Where(row => row.SheetKey == 5 && row.TypeLetters == "TB")
                .Select(row => row.Symbol)
                .SingleAsync()
        );
        (await client.Open(papers)).ShouldContain($"Thông báo kết luận đã ban hành, số <a href=\"/documents/");
        (await client.Open(papers)).ShouldContain(symbol);
        (await server.Send("bi-thu-co-quan", papers, "notice", [])).Status.ShouldBe(HttpStatusCode.Conflict);
        (await client.Open("/organisations/X99001-CQ/documents")).ShouldContain(symbol);
        using HttpResponseMessage file = await client.GetAsync(new Uri(papers + "/thong-bao.docx", UriKind.Relative));
        byte[] content = await file.Content.ReadAsByteArrayAsync();
        (content[0], content[1]).ShouldBe(((byte)'P', (byte)'K'));
    }

    [Fact]
    public async Task Before_a_meeting_is_struck_out_it_is_said_what_was_done_for_it()
    {
        string prepared = await server.PrepareWhole(SampleInstallation.Office, "X99001-C04", Stored.Today.AddDays(2));
        (await Strike(prepared, "X99001-C04")).ShouldContain("phần chuẩn bị cuộc họp kết thúc theo: 1 nội dung");
        string begun = await server.Begin(SampleInstallation.Office, "X99001-C04");
        (await Strike(begun, "X99001-C04")).ShouldContain("cuộc họp này đã bắt đầu («Đang họp»)");
    }

    private async Task<string> Strike(string path, string cell)
    {
        long record = (await server.Sheet(path)).MeetingId;
        using HttpClient client = server.As(SampleInstallation.Office);
        return await client.Open(FormattableString.Invariant($"/organisations/{cell}/meetings/{record}/strike"));
    }

    /// <summary>What the record of a minute without a resolution shows, and the best of the rest.</summary>
    private static Dictionary<string, string> Form()
    {
        AssessmentForm sheet = AssessmentForms.Embedded.On(Stored.Today)!;
        Dictionary<string, string> form = sheet.Criteria.ToDictionary(
            one => AssessmentNotPossible.LevelOf(one.Id),
            one => one.Id is "duration" or "resolution" ? "none" : "full"
        );
        form["Form"] = sheet.Id;
        form["Version"] = FormattableString.Invariant($"{sheet.Version}");
        return form;
    }
}
