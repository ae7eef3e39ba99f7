using System.Globalization;
using System.Net;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Proposals;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Proposals;

/// <summary>Proposals and their papers through the pages, by role, without script.</summary>
public sealed class ProposalPagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Secretary = "bi-thu-co-quan";
    private const string Government = "chinh-quyen";
    private const string Office = SampleInstallation.Office;
    private const string New = "/proposals/new?cell=X99001-CQ";

    [Fact]
    public async Task From_a_matter_to_the_answer_and_the_paper_through_the_pages()
    {
        string matter = await OpenMatter(3);
        string form = await Page(Secretary, $"{New}&matter={matter}");
        form.ShouldContain("Cống đầu thôn 7 bị sụt, xe khó qua. (cùng chủ đề)");
        form.ShouldContain("thiếu nước sạch.");
        form.ShouldContain("Thôn 3: Đoạn đường vào nhà văn hóa thôn 3 ngập khi mưa.");

        Answer drafted = (await Draft(matter, Stored.Today.AddDays(15))).ShouldBeDone();
        string path = drafted.Location.Split('?')[0];
        (await server.StatusOf(Government, path)).ShouldBe(404);
        (await Page(Secretary, path)).ShouldContain("Gửi là ra văn bản có số");
        (
            await server.Send(
                Secretary,
                path,
                "send",
                new()
                {
                    ["Title"] = "Sửa đường thôn 3",
                    ["Text"] = "Ngập khi mưa lớn",
                    ["AnswerBy"] = Iso(Stored.Today.AddDays(10)),
                }
            )
        ).ShouldBeDone();

        string list = await Page(Government, "/proposals");
        list.ShouldContain("Kiến nghị gửi đến");
        list.ShouldContain("Sửa đường thôn 3");
        list.ShouldNotContain("Giới thiệu người ưu tú ở thôn 8");
        (await server.Send(Government, path, "receive", [])).ShouldBeDone();
        Answer missing = await server.Send(Government, path, "answer", Answered("Refused", "", ""));
        missing.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        missing.Page.ShouldContain("phải nêu lý do (II.2.c)");
        Answer nowhere = await server.Send(Government, path, "answer", Answered("Refused", "Vượt thẩm quyền", ""));
        nowhere.Page.ShouldContain("chuyển đến cơ quan nào khác (II.2.c)");
        nowhere.Page.ShouldContain("Vượt thẩm quyền");
        (await server.Send(Government, path, "answer", Answered("Accepted", "Sẽ sửa", ""))).ShouldBeDone();

        string raised = await Page("bi-thu-thon-3", path);
        raised.ShouldContain("Sẽ sửa");
        raised.ShouldContain("Đã trả lời: Tiếp thu · Ủy ban nhân dân xã (mẫu)");
        Answer late = await server.Send(Government, path, "answer", Answered("Partly", "Muộn", ""));
        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.Page.ShouldContain("đã được trả lời");
        (await server.Send(Secretary, path, "carry-out", new() { ["How"] = "Đã đổ bê tông" })).ShouldBeDone();
        Answer why = await server.Send(Secretary, path, "reopen", []);
        why.Status.ShouldBe(HttpStatusCode.BadRequest);
        why.Page.ShouldContain("Mở lại thì phải nêu lý do");
        (await server.Send(Secretary, path, "reopen", new() { ["ReopenReason"] = "Lại ngập" })).ShouldBeDone();
        (await Page(Government, path)).ShouldContain("Lại ngập");
    }

    [Fact]
    public async Task What_cannot_be_is_said_beside_the_field_and_nothing_typed_is_lost()
    {
        string matter = await OpenMatter(5);
        Answer past = await Draft(matter, Stored.Today.AddDays(-1));
        past.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        past.Page.ShouldContain("đã qua. Hãy chọn hôm nay hoặc một ngày sau (II.2.c)");
        past.Page.ShouldContain("Sửa đường vào thôn");
        past.Page.ShouldContain("Ngập khi mưa, xe không qua được");
        Answer none = await Draft(null, Stored.Today);
        none.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        none.Page.ShouldContain("Chọn ít nhất một vấn đề");
        none.Page.ShouldContain("Ngập khi mưa, xe không qua được");
        Answer empty = await server.Send(Secretary, New, "draft", new() { ["AnswerBy"] = "2026-02-31" });
        empty.Status.ShouldBe(HttpStatusCode.BadRequest);
        empty.Page.ShouldContain("Chọn cơ quan nhận.");
        empty.Page.ShouldContain("Ghi tình hình và điều đề nghị.");
    }

    [Fact]
    public async Task A_draft_is_changed_with_its_matters_and_withdrawn_through_the_pages()
    {
        string path = await PathOf("Thu gom rác ở thôn 1");
        string edit = $"{path}/edit";
        string matter = await OpenMatter(7);
        string own = await server.Ask(async db =>
            (await db.AreaMatters.Where(row => row.ProposalKey == 1).Select(row => row.Key).FirstAsync()).ToString(
                CultureInfo.InvariantCulture
            )
        );
        string form = await Page(Secretary, edit);
        form.ShouldContain("value=\"Thu gom rác ở thôn 1\"");
        form.ShouldContain($"value=\"{own}\" checked");
        form.ShouldNotContain($"value=\"{matter}\" checked");
        (await server.StatusOf(Government, edit)).ShouldBe(403);
        (await server.StatusOf("phu-trach-thon-5", edit)).ShouldNotBe(200);

        var typed = new Dictionary<string, string>
        {
            ["To"] = $"{Addressee.FatherlandFront}",
            ["Title"] = "Thu gom rác hai thôn",
            ["Text"] = "Rác chưa được thu",
            ["AnswerBy"] = Iso(Stored.Today.AddDays(-1)),
            ["Matter"] = matter,
        };
        Answer past = await server.Send(Secretary, edit, "rewrite", typed);
        past.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        past.Page.ShouldContain("đã qua. Hãy chọn hôm nay hoặc một ngày sau (II.2.c)");
        past.Page.ShouldContain("Thu gom rác hai thôn");
        past.Page.ShouldContain($"value=\"{matter}\" checked");
        typed["AnswerBy"] = Iso(Stored.Today.AddDays(4));
        (await server.Send(Secretary, edit, "rewrite", typed)).Location.ShouldStartWith(path);
        string changed = await Page(Secretary, path);
        changed.ShouldContain("Thu gom rác hai thôn");
        changed.ShouldContain("Sửa dự thảo");
        changed.ShouldContain("Cống đầu thôn 7 bị sụt, xe khó qua.");

        Answer why = await server.Send(Secretary, path, "withdraw", []);
        why.Status.ShouldBe(HttpStatusCode.BadRequest);
        why.Page.ShouldContain("Rút dự thảo thì phải nêu lý do");
        (await server.Send(Secretary, path, "withdraw", new() { ["WithdrawReason"] = "Trùng" })).ShouldBeDone();
        (await Page(Secretary, path)).ShouldContain("các vấn đề của nó đã được mở lại");
        (await Page(Secretary, "/proposals?state=Withdrawn")).ShouldContain("Thu gom rác hai thôn");
        (await Page(Secretary, edit)).ShouldContain("Chỉ sửa được dự thảo chưa gửi.");
        Answer late = await server.Send(Secretary, path, "withdraw", new() { ["WithdrawReason"] = "Nữa" });
        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.Page.ShouldContain("đã rút, chưa gửi cho ai");
    }

    [Fact]
    public async Task An_answer_to_what_went_to_another_body_is_refused_with_the_clause()
    {
        string path = await PathOf("Giới thiệu người ưu tú ở thôn 8");
        (await server.Send(Secretary, path, "reopen", new() { ["ReopenReason"] = "Chưa giới thiệu" })).ShouldBeDone();
        string page = await Page(Government, path);
        page.ShouldContain("chỉ cơ quan được gửi mới xem xét, trả lời (II.2.c)");
        page.ShouldNotContain("name=\"AnswerText\"");
        Answer answer = await server.Send(Government, path, "answer", Answered("Accepted", "Đồng ý", ""));
        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        answer.Page.ShouldContain("chỉ cơ quan được gửi mới xem xét, trả lời (II.2.c)");
        (await Page(Office, path)).ShouldContain("nhật ký lưu cả hai");
        (await server.Send(Office, path, "answer", Answered("Accepted", "Mặt trận đồng ý", ""))).ShouldBeDone();
        (await Page(Secretary, path)).ShouldContain("(ghi thay Ủy ban Mặt trận Tổ quốc): Mặt trận đồng ý");
    }

    [Fact]
    public async Task What_is_late_stands_first_and_filters_show_what_they_say()
    {
        string page = await Page(Office, "/proposals");
        page.IndexOf("Sửa cầu tạm ở thôn 4", StringComparison.Ordinal)
            .ShouldBeLessThan(page.IndexOf("Cắm lại mốc giới đất công ở thôn 2", StringComparison.Ordinal));
        string late = await Page(Office, "/proposals?state=Late");
        late.ShouldContain("Sửa cầu tạm ở thôn 4");
        late.ShouldNotContain("Cắm lại mốc giới đất công ở thôn 2");
        string bridge = await PathOf("Sửa cầu tạm ở thôn 4");
        (await server.Send(Secretary, bridge, "escalate", new() { ["EscalateWords"] = "Xin ý kiến" })).ShouldBeDone();
        (await Page(Office, "/proposals?state=Late")).ShouldContain("đã chuyển thường trực Đảng ủy");
        (await server.Send(Secretary, bridge, "escalate", [])).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_paper_is_read_printed_and_taken_away_and_bears_its_number()
    {
        string list = await Page(Secretary, "/organisations/X99001-CQ/documents");
        list.ShouldContain("01-CV/CB");
        long key = await server.Ask(db =>
            db.IssuedDocuments.Where(row => row.Symbol == "01-CV/CB").Select(row => row.Key).SingleAsync()
        );
        string path = string.Create(CultureInfo.InvariantCulture, $"/documents/{key}");
        string paper = await Page(Secretary, path);
        paper.ShouldContain("01-CV/CB");
        paper.ShouldContain("Ủy ban nhân dân xã Mẫu");
        paper.ShouldContain($"{path}/print.css");
        using HttpClient client = server.As(Secretary);
        using HttpResponseMessage file = await client.GetAsync(new Uri($"{path}.docx", UriKind.Relative));
        file.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe("01-CV-CB.docx");
        (await file.Content.ReadAsByteArrayAsync())[..2].ShouldBe("PK"u8.ToArray());
        using HttpResponseMessage sheet = await client.GetAsync(new Uri($"{path}/print.css", UriKind.Relative));
        sheet.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        (await sheet.Content.ReadAsStringAsync()).ShouldContain("@page");
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Answered(string how, string text, string next) =>
        new()
        {
            ["Answer"] = how,
            ["AnsweredOn"] = Iso(Stored.Today),
            ["AnswerText"] = text,
            ["GoesNextTo"] = next,
        };

    private Task<Answer> Draft(string? matter, DateOnly answerBy)
    {
        var form = new Dictionary<string, string>
        {
            ["To"] = $"{Addressee.Government}",
            ["Title"] = "Sửa đường vào thôn",
            ["Text"] = "Ngập khi mưa, xe không qua được",
            ["AnswerBy"] = Iso(answerBy),
        };
        if (matter is not null)
        {
            form["Matter"] = matter;
        }

        return server.Send(Secretary, New, "draft", form);
    }

    private async Task<string> Page(string account, string path)
    {
        using HttpClient client = server.As(account);
        return WebUtility.HtmlDecode(await client.GetStringAsync(path));
    }

    private async Task<string> OpenMatter(int area)
    {
        string unit = string.Create(CultureInfo.InvariantCulture, $"X99001-T{area:00}");
        long key = await server.Ask(db =>
            (
                from matter in db.AreaMatters
                join place in db.Units on matter.UnitId equals place.Id
                where place.Code == unit && matter.SupersededIn == null && matter.ProposalKey == null
                orderby matter.Key
                select matter.Key
            ).FirstAsync()
        );
        return key.ToString(CultureInfo.InvariantCulture);
    }

    private async Task<string> PathOf(string title)
    {
        long key = await server.Ask(db =>
            db.Proposals.Where(row => row.Title == title).Select(row => row.Key).FirstAsync()
        );
        return string.Create(CultureInfo.InvariantCulture, $"/proposals/{key}");
    }
}
