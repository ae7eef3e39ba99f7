using System.Globalization;
using System.Net;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Regulations;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Regulations;

/// <summary>Working regulations through the pages, by role, without script.</summary>
public sealed class RegulationPagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Secretary = "bi-thu-co-quan";
    private const string Office = SampleInstallation.Office;
    private const string Draft = "/regulations/2";
    private const string Review = "/communes/X99001";
    private const string AllFive = "xác định đủ 5/5 mối quan hệ";
    private const string List = "/organisations/X99001-CQ/regulations";

    [Fact]
    public async Task From_the_draft_to_the_paper_through_the_pages()
    {
        // One after another: tests of a class share the server.
        await Two_editors();
        await An_empty_relation();
        await Comments();
        await Recorded_with_one_relation_alone();
        await Approval();
        (await Page(Office, Review)).ShouldContain(AllFive);
    }

    private async Task Two_editors()
    {
        string edit = await Page(Secretary, Draft + "/edit");
        string seen = Sending.ValueOf(edit, "Seen");
        (await Save(Office, seen, "Chi bộ phối hợp với Mặt trận hằng quý.")).ShouldBeDone();
        Answer told = await Save(Secretary, seen, "Chi bộ phối hợp với Mặt trận hằng tháng.");
        told.Status.ShouldBe(HttpStatusCode.Conflict);
        told.Page.ShouldContain("Người khác vừa sửa bản này.");
        told.Page.ShouldContain("Chi bộ phối hợp với Mặt trận hằng tháng.</textarea>");
        told.Page.ShouldContain("<p>Chi bộ phối hợp với Mặt trận hằng quý.</p>");
        string now = Sending.ValueOf(told.Page, "Seen");
        now.ShouldNotBe(seen);
        (await Save(Secretary, now, "Chi bộ phối hợp với Mặt trận hằng tháng.")).ShouldBeDone();
        Answer typed = await Save(Secretary, now, "Lời đã gõ", answerDays: "mười");
        typed.Status.ShouldBe(HttpStatusCode.BadRequest);
        typed.Page.ShouldContain("Ghi một số, hoặc để trống.");
        typed.Page.ShouldContain("Lời đã gõ</textarea>");
    }

    private async Task An_empty_relation()
    {
        (await Save(Secretary, await Seen(), "– … –")).ShouldBeDone();
        (await Page(Secretary, Draft)).ShouldContain("còn thiếu: Quan hệ với Mặt trận Tổ quốc");
        Answer refused = await Cell(Secretary, "19");
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Page.ShouldContain(
            "quy chế phải có đủ năm mối quan hệ (II.2.a). Còn thiếu: Quan hệ với Mặt trận Tổ quốc."
        );
        (await Save(Secretary, await Seen(), "Chi bộ phối hợp với Mặt trận.", usualDay: "8")).ShouldBeDone();
        string compared = await Page(Secretary, Draft + "/compare");
        compared.ShouldContain("<del>");
        compared.ShouldContain("<ins><span class=\"unseen\">thêm: </span>");
        compared.ShouldContain("Không khác nhau.");
    }

    private async Task Comments()
    {
        Answer empty = await server.Send(Secretary, Draft, "comment", new() { ["Chapter"] = "all" });
        empty.Status.ShouldBe(HttpStatusCode.BadRequest);
        empty.Page.ShouldContain("Hãy ghi nội dung góp ý.");
        (
            await server.Send(
                Secretary,
                Draft,
                "comment",
                new() { ["Chapter"] = "Cells", ["Text"] = "Nêu rõ <b>ai</b> dự." }
            )
        ).ShouldBeDone();
        using HttpClient client = server.As(Secretary);
        (await client.GetStringAsync(Draft)).ShouldContain("&lt;b&gt;ai&lt;/b&gt;");
        string note = await server.Ask(async db =>
            (await db.RegulationNotes.MaxAsync(row => row.Key)).ToString(CultureInfo.InvariantCulture)
        );
        (
            await server.Send(Office, Draft, "answer", new() { ["Note"] = note, ["Answer"] = "Đã ghi rõ." })
        ).ShouldBeDone();
        (await Page(Secretary, Draft)).ShouldContain("Tiếp thu, giải trình: Đã ghi rõ.");
        (await server.Send(Office, Draft, "comment", new() { ["Text"] = "?" })).Status.ShouldBe(
            HttpStatusCode.Forbidden
        );
    }

    /// <summary>The rule of operation says no (<c>agency-cell.regulations-complete</c>), so that what it says after the approval is due to that.</summary>
    private async Task Recorded_with_one_relation_alone()
    {
        (await Page(Office, Review)).ShouldContain(AllFive);
        Dictionary<string, string> paper = new()
        {
            ["From"] = Iso(Stored.Today.AddDays(-1)),
            ["Government"] = "Chi bộ làm việc với Ủy ban nhân dân hằng tháng.",
        };
        (await server.Send(Secretary, List, "record", paper)).ShouldBeDone();
        string told = await Page(Office, Review);
        told.ShouldContain("mới xác định 1/5 mối quan hệ");
        told.ShouldNotContain(AllFive);
    }

    private async Task Approval()
    {
        Answer few = await Cell(Secretary, "9");
        few.Page.ShouldContain("Chưa đạt quá 1/2 số đảng viên chính thức tán thành: 9 trên 19.");
        (await Cell(Secretary, "15")).ShouldBeDone();
        (await Page(Secretary, Draft)).ShouldContain("đang chờ đảng ủy phê duyệt");
        (await server.StatusOf("chinh-quyen", Draft)).ShouldBe(404);
        Answer late = await Save(Secretary, "0", "Muộn");
        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.Page.ShouldContain("đã được chi bộ thông qua");
        late.Page.ShouldContain("Muộn</textarea>");
        string today = Iso(Stored.Today);
        Answer early = await Committee(today, Iso(Stored.Today.AddDays(-1)));
        early.Page.ShouldContain("Quy chế không có hiệu lực trước ngày được thông qua");
        (await Committee(today, today)).ShouldBeDone();
        string approved = await Page("chinh-quyen", Draft);
        approved.ShouldContain("15/19 đảng viên chính thức tán thành");
        approved.ShouldContain("01-QC/CB");
        approved.ShouldNotContain("Góp ý");
        (await Page("phu-trach-thon-5", "/areas/X99001-T05/report")).ShouldContain(
            "trước buổi sinh hoạt của chi bộ cơ quan 3 ngày (II.2.a)"
        );
        (await Page(Secretary, List)).ShouldContain("Bắt đầu bản mới");
        (await Page(Secretary, Draft + "/quy-che.html")).ShouldContain("01-QC/CB");
        (await server.StatusOf(Secretary, Draft + "/quy-che.docx")).ShouldBe(200);
        (await server.Send(Secretary, List, "begin", new() { ["BeginFrom"] = "2" }))
            .ShouldBeDone()
            .Location.ShouldEndWith("/edit");
        (await server.Send(Secretary, List, "begin", new() { ["BeginFrom"] = "model" })).Status.ShouldNotBe(
            HttpStatusCode.SeeOther
        );
    }

    private async Task<string> Seen() => Sending.ValueOf(await Page(Secretary, Draft + "/edit"), "Seen");

    private async Task<Answer> Save(
        string account,
        string seen,
        string front,
        string answerDays = "10",
        string usualDay = ""
    )
    {
        Dictionary<RegulationChapter, string> texts = await server.Ask(db =>
            db.RegulationParts.Where(row => row.DraftKey == 2 && row.SupersededIn == null)
                .ToDictionaryAsync(row => row.Chapter, row => row.Text)
        );
        texts[RegulationChapter.FatherlandFront] = front;
        Dictionary<string, string> form = texts.ToDictionary(part => $"{part.Key}", part => part.Value);
        form["Seen"] = seen;
        form["AnswerDays"] = answerDays;
        form["UsualDay"] = usualDay;
        form["ReportDays"] = "3";
        return await server.Send(account, Draft + "/edit", "save", form);
    }

    private async Task<Answer> Cell(string account, string votes) =>
        await server.Send(
            account,
            Draft,
            "by-cell",
            new()
            {
                ["Seen"] = await Seen(),
                ["CellOn"] = Iso(Stored.Today),
                ["Votes"] = votes,
            }
        );

    private Task<Answer> Committee(string on, string from) =>
        server.Send(Office, Draft, "by-committee", new() { ["CommitteeOn"] = on, ["InForceFrom"] = from });

    private async Task<string> Page(string account, string path)
    {
        using HttpClient client = server.As(account);
        return WebUtility.HtmlDecode(await client.GetStringAsync(path));
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
