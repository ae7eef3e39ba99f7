using System.Globalization;
using System.Net;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Admission;

namespace ChiBo.App.Tests.Admission;

/// <summary>The path of a new member through the pages, by role, without script (II.1.3.b-7).</summary>
public sealed class AdmissionPagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Secretary = "bi-thu-co-quan";
    private const string Helper = "X99001-M283";

    [Fact]
    public async Task A_case_is_opened_and_moves_on_through_the_page_and_is_ended_with_a_reason()
    {
        string path = await Opened("Lý Mẫu Trang");
        (await Page(Secretary, path)).ShouldContain("name=\"Step\" value=\"AwarenessClass\"");
        (await Take(path, AdmissionStep.AwarenessClass, Today(-90))).ShouldBeDone();
        string page = await Page(Secretary, path);
        page.ShouldContain("Phân công giúp đỡ");
        page.ShouldContain("name=\"Together\"");
        (await Page(SampleInstallation.Office, "/admissions?cell=X99001-CQ")).ShouldContain("Lý Mẫu Trang");
        Answer without = await server.Send(
            Secretary,
            path,
            "end",
            new() { ["How"] = "Withdrawn", ["EndDay"] = Today(0) }
        );
        without.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        without.Page.ShouldContain("phải nêu lý do");
        (
            await server.Send(
                Secretary,
                path,
                "end",
                new()
                {
                    ["How"] = "Withdrawn",
                    ["EndDay"] = Today(0),
                    ["Reason"] = "Chuyển công tác",
                }
            )
        ).ShouldBeDone();
        string ended = await Page(Secretary, path);
        ended.ShouldContain("Người xin vào Đảng rút đơn");
        ended.ShouldContain("Chuyển công tác");
        ended.ShouldNotContain("name=\"Step\"");
        Answer stale = await server.Send(
            Secretary,
            path,
            "step",
            new() { ["Step"] = "Application", ["Day"] = Today(0) }
        );
        stale.Page.ShouldContain("Hồ sơ này đã kết thúc");
    }

    [Fact]
    public async Task A_helper_who_is_no_official_member_is_refused_with_the_clause_and_nothing_typed_is_lost()
    {
        string path = await Opened("Mạc Mẫu Dung");
        (await Take(path, AdmissionStep.AwarenessClass, Today(-90))).ShouldBeDone();
        Answer refused = await server.Send(
            Secretary,
            path,
            "step",
            new()
            {
                ["Step"] = "HelpersAssigned",
                ["Day"] = Today(-60),
                ["Helper"] = "X99001-M001",
                ["Together"] = Today(-900),
                ["Remark"] = "Số 7-BB/CB",
            }
        );
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Page.ShouldContain("không phải đảng viên chính thức đang sinh hoạt tại chi bộ");
        refused.Page.ShouldContain("II.1.3.b-7");
        refused.Page.ShouldContain("Số 7-BB/CB");
        refused.Page.ShouldContain(Today(-900));
        Answer stranger = await server.Send(
            Secretary,
            path,
            "step",
            new()
            {
                ["Step"] = "HelpersAssigned",
                ["Day"] = Today(-60),
                ["Helper"] = Helper,
                ["Together"] = Today(-200),
            }
        );
        stranger.Page.ShouldContain("ít nhất 12 tháng");
    }

    [Fact]
    public async Task More_votes_than_members_are_refused_and_a_lost_vote_stays_on_the_page()
    {
        string path = await Opened("Tạ Mẫu Linh");
        foreach (
            AdmissionStep step in AdmissionSteps.InOrder.Where(step =>
                step is > AdmissionStep.Listed and < AdmissionStep.CellResolution
            )
        )
        {
            (await Take(path, step, Today(-60))).ShouldBeDone();
        }

        Answer more = await Vote(path, "900");
        more.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        more.Page.ShouldContain("đảng viên dự bị và người bị đình chỉ không biểu quyết (II.1.3.b-7)");
        more.Page.ShouldContain("value=\"900\"");
        (await Vote(path, "nhiều")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Vote(path, "1")).ShouldBeDone();
        string page = await Page(Secretary, path);
        page.ShouldContain("chưa đủ hai phần ba");
        page.ShouldContain("name=\"Step\" value=\"CellResolution\"");
    }

    [Fact]
    public async Task The_sample_shows_what_is_late_and_the_cells_resolution_as_a_paper()
    {
        string list = await Page(Secretary, "/admissions");
        list.ShouldContain("Vũ Mẫu Hạnh");
        list.ShouldContain("Đỗ Mẫu Khoa");
        list.ShouldContain("quá hạn từ");
        string late = await Page(Secretary, "/admissions/2");
        late.ShouldContain("Lễ kết nạp");
        late.ShouldContain("quá hạn từ");
        string paper = await Page(Secretary, "/admissions/2/resolution");
        paper.ShouldContain("Đỗ Mẫu Khoa");
        paper.ShouldContain("đề nghị kết nạp đảng viên");
        using HttpClient client = server.As(Secretary);
        byte[] file = await client.GetByteArrayAsync("/admissions/2/resolution.docx");
        file[..2].ShouldBe("PK"u8.ToArray());
        (await Page(Secretary, "/")).ShouldContain("người đang trong quy trình kết nạp");
    }

    [Fact]
    public async Task The_page_of_a_commune_shows_the_forecast()
    {
        string page = await Page(Secretary, "/communes/X99001");
        page.ShouldContain("Dự báo đảng viên chính thức");
        page.ShouldContain("không đổi kết quả rà soát");
    }

    private async Task<string> Opened(string name)
    {
        Answer opened = await server.Send(
            Secretary,
            "/admissions/new?cell=X99001-CQ",
            "open",
            new()
            {
                ["Cell"] = "X99001-CQ",
                ["FullName"] = name,
                ["BirthDate"] = "1999-05-06",
                ["ListedOn"] = Today(-100),
            }
        );
        return opened.ShouldBeDone().Location.Split('?')[0];
    }

    private Task<Answer> Take(string path, AdmissionStep step, string day) =>
        server.Send(
            Secretary,
            path,
            "step",
            new()
            {
                ["Step"] = $"{step}",
                ["Day"] = day,
                ["Helper"] = step.NamesHelpers() ? Helper : "",
                ["Together"] = step.NamesHelpers() ? Today(-900) : "",
            }
        );

    private Task<Answer> Vote(string path, string votes) =>
        server.Send(
            Secretary,
            path,
            "step",
            new()
            {
                ["Step"] = "CellResolution",
                ["Day"] = Today(-50),
                ["VotesFor"] = votes,
            }
        );

    private static string Today(int days) =>
        Stored.Today.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<string> Page(string account, string path)
    {
        using HttpClient client = server.As(account);
        return WebUtility.HtmlDecode(await client.GetStringAsync(path));
    }
}
