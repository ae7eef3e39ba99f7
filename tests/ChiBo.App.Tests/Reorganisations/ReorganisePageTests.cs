using System.Net;
using System.Text.RegularExpressions;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Members;
using ChiBo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Reorganisations;

/// <summary>Reorganising on screen, as a browser without script sends it.</summary>
public sealed partial class ReorganisePageTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Path = "/organisations/X99001-CQ/reorganise?act=dissolve";

    [Fact]
    public async Task A_cell_is_dissolved_after_a_look_at_all_of_it_and_comes_back_when_it_is_undone()
    {
        int before = await OnRoll("X99001-CQ");
        before.ShouldBeGreaterThan(10);
        (HttpStatusCode status, string plan) = await Look(
            Path,
            new() { ["On"] = "2026-11-01", ["OthersTo"] = "X99001-C01" }
        );
        status.ShouldBe(HttpStatusCode.OK);
        plan.ShouldContain("Đảng viên chuyển chi bộ");
        plan.ShouldContain("Chức vụ trong Đảng kết thúc");
        (await OnRoll("X99001-CQ")).ShouldBe(before);

        (status, string again) = await Record(plan, reason: "");
        status.ShouldBe(HttpStatusCode.BadRequest);
        again.ShouldContain("Cần ghi lý do.");
        again.ShouldContain("Đảng viên chuyển chi bộ");

        (status, string where) = await Record(plan, "Công văn 432-CV/TU");
        status.ShouldBe(HttpStatusCode.SeeOther);
        where.ShouldStartWith("/acts/");
        (await OnRoll("X99001-CQ")).ShouldBe(0);

        string act = await Get(SampleInstallation.Office, where);
        act.ShouldContain("Sắp xếp lại tổ chức");
        act.ShouldContain("Công văn 432-CV/TU");
        (await Get(SampleInstallation.Office, "/acts")).ShouldContain($"href=\"{where}\"");
        (await Get(SampleInstallation.Office, "/acts?kind=RosterImported")).ShouldNotContain($"href=\"{where}\"");
        (await server.StatusOf("ban-to-chuc", where)).ShouldBe(200);
        (await server.StatusOf("bi-thu-thon-3", where)).ShouldBe(404);
        (await server.StatusOf(SampleInstallation.Office, "/acts/999999")).ShouldBe(404);
        (await Get("bi-thu-thon-3", "/acts")).ShouldNotContain($"href=\"{where}\"");

        (status, _) = await Post(where, act, new() { ["Reason"] = "Thử lại", ["_handler"] = "undo" });
        status.ShouldBe(HttpStatusCode.SeeOther);
        (await OnRoll("X99001-CQ")).ShouldBe(before);
        (await Get(SampleInstallation.Office, where)).ShouldContain("đã được hoàn tác");
        (status, _) = await Record(plan, "Làm lại");
        status.ShouldBe(HttpStatusCode.SeeOther);
        string second = await Get(SampleInstallation.Office, "/acts?kind=Reorganised");
        string newest = ActLink().Match(second).Groups["path"].Value;
        (
            await Post(
                newest,
                await Get(SampleInstallation.Office, newest),
                new() { ["Reason"] = "x", ["_handler"] = "undo" }
            )
        ).Status.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_plan_that_is_not_the_one_looked_at_is_not_done()
    {
        (_, string plan) = await Look(Path, new() { ["On"] = "2026-11-02", ["OthersTo"] = "X99001-C01" });
        (HttpStatusCode status, string page) = await Post(
            Path,
            plan,
            new()
            {
                ["_handler"] = "reorganise",
                ["Step"] = "record",
                ["Sealed"] = ValueOf(plan, "Sealed"),
                ["Fingerprint"] = new string('0', 64),
                ["Reason"] = "Lý do đã gõ",
            }
        );
        status.ShouldBe(HttpStatusCode.Conflict);
        page.ShouldContain("kế hoạch không còn như đã xem");
        page.ShouldContain("Lý do đã gõ");
    }

    [Theory]
    [InlineData("/organisations/X99001-CQ/reorganise?act=dissolve", "On", "", "Hãy ghi ngày có hiệu lực.")]
    [InlineData("/organisations/X99001-CQ/reorganise?act=dissolve", "On", "2026-02-30", "Ngày này không có trong lịch")]
    [InlineData("/organisations/X99001-CQ/reorganise?act=dissolve", "On", "1990-01-01", "không hoạt động")]
    [InlineData("/organisations/X99001-C03/reorganise?act=merge", "With", "", "Hãy chọn ít nhất một tổ chức khác")]
    [InlineData(
        "/organisations/X99001-C03/reorganise?act=merge",
        "With",
        "KHONG-CO",
        "Hãy chọn ít nhất một tổ chức khác"
    )]
    [InlineData("/organisations/X99001-C03/reorganise?act=split", "NewName", "Tên", "Hãy chọn đảng viên chuyển theo")]
    [InlineData("/organisations/X99001-DU/reorganise?act=dissolve", "DecisionNumber", "1", "còn tổ chức trực thuộc")]
    public async Task What_is_wrong_is_said_and_nothing_is_recorded(
        string path,
        string field,
        string value,
        string sentence
    )
    {
        (HttpStatusCode status, string page) = await Look(
            path,
            new()
            {
                ["On"] = "2026-11-01",
                ["DecisionNumber"] = "15-QĐ/ĐU",
                [field] = value,
            }
        );
        ((int)status).ShouldBeInRange(400, 422);
        page.ShouldContain(sentence);
    }

    [Fact]
    public async Task A_merger_shows_who_gives_up_a_position_and_lets_choose_who_goes_on()
    {
        const string path = "/organisations/X99001-C03/reorganise?act=merge";
        (HttpStatusCode status, string plan) = await Look(
            path,
            new()
            {
                ["On"] = "2026-11-01",
                ["With"] = "X99001-C05",
                ["Into"] = "X99001-C03",
            }
        );
        status.ShouldBe(HttpStatusCode.OK);
        string secretary = Continues().Match(plan).Groups["member"].Value;
        secretary.ShouldStartWith("X99001-M");
        (status, string adjusted) = await Post(
            path,
            plan,
            new()
            {
                ["_handler"] = "reorganise",
                ["Step"] = "adjust",
                ["Adjusts"] = "true",
                ["Sealed"] = ValueOf(plan, "Sealed"),
                ["Continue"] = secretary,
            }
        );
        status.ShouldBe(HttpStatusCode.OK);
        adjusted.ShouldContain("Chức vụ trong Đảng tiếp tục ở nơi mới");
    }

    private async Task<int> OnRoll(string cell)
    {
        await using AsyncServiceScope scope = server.Services.CreateAsyncScope();
        DateOnly day = new(2026, 11, 23);
        return await scope
            .ServiceProvider.GetRequiredService<ChiBoContext>()
            .Memberships.CountAsync(row =>
                row.Organisation!.Code == cell
                && row.SupersededIn == null
                && row.Kind == MembershipKind.Main
                && (row.ValidFrom == null || row.ValidFrom <= day)
                && (row.ValidTo == null || row.ValidTo > day)
            );
    }

    private async Task<string> Get(string account, string path)
    {
        using HttpClient client = server.As(account);
        return await client.GetStringAsync(new Uri(path, UriKind.Relative));
    }

    private async Task<(HttpStatusCode Status, string Page)> Look(string path, Dictionary<string, string> values) =>
        await Post(
            path,
            await Get(SampleInstallation.Office, path),
            new(values) { ["_handler"] = "reorganise", ["Step"] = "look" }
        );

    private Task<(HttpStatusCode Status, string Page)> Record(string plan, string reason) =>
        Post(
            Path,
            plan,
            new()
            {
                ["_handler"] = "reorganise",
                ["Step"] = "record",
                ["Sealed"] = ValueOf(plan, "Sealed"),
                ["Fingerprint"] = ValueOf(plan, "Fingerprint"),
                ["Reason"] = reason,
            }
        );

    /// <summary>Sends a form; the answer's page, or where it leads.</summary>
    private async Task<(HttpStatusCode Status, string Page)> Post(
        string path,
        string page,
        Dictionary<string, string> values
    )
    {
        using HttpClient client = server.As(SampleInstallation.Office);
        using HttpResponseMessage form = await client.GetAsync(new Uri(path, UriKind.Relative));
        string fresh = await form.Content.ReadAsStringAsync();
        Match token = SampleInstallation.Token().Match(fresh);
        values["__RequestVerificationToken"] = (token.Success ? token : SampleInstallation.Token().Match(page))
            .Groups["token"]
            .Value;
        using var content = new FormUrlEncodedContent(values);
        using HttpResponseMessage answer = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        return (answer.StatusCode, answer.Headers.Location?.ToString() ?? await answer.Content.ReadAsStringAsync());
    }

    private static string ValueOf(string page, string field)
    {
        string begin = $"name=\"{field}\" value=\"";
        int first = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return page[first..page.IndexOf('"', first)];
    }

    [GeneratedRegex("name=\"Continue\" value=\"(?<member>[^\"]+)\"", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Continues();

    [GeneratedRegex("href=\"(?<path>/acts/[0-9]+)\"", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex ActLink();
}
