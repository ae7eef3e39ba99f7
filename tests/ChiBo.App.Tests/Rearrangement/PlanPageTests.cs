using System.Net;
using System.Text.RegularExpressions;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Members;
using ChiBo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Rearrangement;

/// <summary>Plans on screen, as a browser without script asks for them and records one.</summary>
public sealed class PlanPageTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Plan = "/communes/X99001/plan?as-of=2016-11-15";
    private const string Reorganise = "/organisations/X99001-CQ/reorganise";

    [Fact]
    public async Task The_plan_is_shown_in_words_and_recorded_as_one_reorganisation_that_can_be_undone()
    {
        string page = await Get(SampleInstallation.Office, Plan);
        page.ShouldContain("Phương án 1 (chi phí 10)");
        page.ShouldContain("Giải thể Chi bộ cơ quan");
        page.ShouldContain("Đã chứng minh");
        int before = await OnRoll();
        before.ShouldBeGreaterThan(10);

        (HttpStatusCode status, string look) = await Post(
            page,
            new()
            {
                ["_handler"] = "reorganise",
                ["Step"] = "adjust",
                ["Sealed"] = ValueOf(page, "Sealed"),
            }
        );
        status.ShouldBe(HttpStatusCode.OK);
        look.ShouldContain("Kế hoạch từ ngày 15/11/2016");
        (await OnRoll()).ShouldBe(before);
        (status, string act) = await Post(
            look,
            new()
            {
                ["_handler"] = "reorganise",
                ["Step"] = "record",
                ["Sealed"] = ValueOf(look, "Sealed"),
                ["Fingerprint"] = ValueOf(look, "Fingerprint"),
                ["Reason"] = "Nghị quyết (mẫu)",
            }
        );
        status.ShouldBe(HttpStatusCode.SeeOther);
        (await OnRoll()).ShouldBe(0);
        (await Get(SampleInstallation.Office, Plan)).ShouldContain("Không phải sắp xếp gì");
        (status, _) = await Post(
            await Get(SampleInstallation.Office, act),
            new() { ["Reason"] = "Thử lại", ["_handler"] = "undo" },
            act
        );
        status.ShouldBe(HttpStatusCode.SeeOther);
        (await OnRoll()).ShouldBe(before);
    }

    [Fact]
    public async Task A_plan_becomes_a_case_that_the_committee_decides_and_nothing_typed_is_lost()
    {
        const string path = "/communes/X99001/plan/case";
        string page = await Get(SampleInstallation.Office, Plan);
        string seal = ValueOf(page, "Sealed");
        int before = await OnRoll();
        (HttpStatusCode status, string form) = await Post(
            page,
            new()
            {
                ["_handler"] = "plan-case",
                ["Step"] = "look",
                ["Sealed"] = seal,
            },
            path
        );
        status.ShouldBe(HttpStatusCode.OK);
        form.ShouldContain("name=\"Grounds\"");
        var typed = new Dictionary<string, string>
        {
            ["_handler"] = "plan-case",
            ["Step"] = "open",
            ["Sealed"] = seal,
            ["AppliedOn"] = "2026-11-20",
            ["EffectiveOn"] = "2026-11-19",
            ["Grounds"] = "Căn cứ đã gõ",
        };
        (status, string again) = await Post(form, new(typed), path);
        ((int)status).ShouldBeInRange(400, 422);
        again.ShouldContain("Căn cứ đã gõ");
        (status, again) = await Post(form, new(typed) { ["Grounds"] = "" }, path);
        status.ShouldBe(HttpStatusCode.BadRequest);
        (status, again) = await Post(form, new(typed) { ["EffectiveOn"] = "2026-12-01" }, path);
        status.ShouldBe(HttpStatusCode.SeeOther, again);
        again.ShouldStartWith("/communes/X99001/cases/");
        (await Get(SampleInstallation.Office, again)).ShouldContain("Căn cứ đã gõ");
        (await OnRoll()).ShouldBe(before);
    }

    [Fact]
    public async Task What_may_not_be_done_is_not_done_and_when_nothing_else_does_it_is_said_why()
    {
        string page = await Get(SampleInstallation.Office, $"{Plan}&not=dissolve");
        page.ShouldNotContain("Phương án 1 (");
        page.ShouldContain("Không có phương án nào");
        page.ShouldContain("biện pháp khắc phục không được dùng đến");
    }

    [Theory]
    [InlineData("cost-transfer=-1", "Chi phí là số nguyên")]
    [InlineData("cost-transfer=x", "Chi phí là số nguyên")]
    [InlineData("cost-dissolve=1000001", "Chi phí là số nguyên")]
    [InlineData("near-one=X99001-T01", "Hãy chọn hai khu dân cư khác nhau")]
    [InlineData("near-one=X99001-T01&near-other=X99001-T01", "Hãy chọn hai khu dân cư khác nhau")]
    [InlineData("near=X99001-T01%7CKHONG-CO", "Hãy chọn hai khu dân cư khác nhau")]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost(string query, string sentence)
    {
        using HttpClient client = server.As(SampleInstallation.Office);
        using HttpResponseMessage answer = await client.GetAsync(
            new Uri($"{Plan}&cost-merge-areas=37&{query}", UriKind.Relative)
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        string page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        page.ShouldContain(sentence);
        page.ShouldContain("value=\"37\"");
        page.ShouldNotContain("Phương án 1");
    }

    [Fact]
    public async Task Plans_and_dissolutions_are_in_both_languages()
    {
        using HttpClient client = server.As(SampleInstallation.Office);
        (await client.GetStringAsync(new Uri(Plan + "&lang=en", UriKind.Relative))).ShouldContain("Plan 1 (cost 10)");
        (
            await client.GetStringAsync(new Uri("/communes/X99001/dissolution-plan?lang=en", UriKind.Relative))
        ).ShouldContain("Receiving cells, counted again");
    }

    [Fact]
    public async Task A_dissolution_shows_who_goes_where_and_each_receiving_cell_before_and_after()
    {
        string page = await Get(SampleInstallation.Office, "/communes/X99001/dissolution-plan?as-of=2016-11-15");
        page.ShouldContain("Giải thể Chi bộ cơ quan");
        page.ShouldContain("chi bộ nơi cư trú");
        page.ShouldContain("Các chi bộ tiếp nhận, đếm lại");
        page.ShouldContain("558-TB/HU");
        page.ShouldContain("Ghi nhận như một lần sắp xếp");
    }

    [Fact]
    public async Task A_dissolution_becomes_a_case_and_has_a_record_of_what_is_handed_over()
    {
        const string dissolution = "/communes/X99001/dissolution-plan?as-of=2016-11-15";
        string page = await Get(SampleInstallation.Office, dissolution);
        string handOver = Regex.Match(page, "href=\"([^\"]*ban-giao[.]docx[^\"]*)\"").Groups[1].Value;
        handOver.ShouldBe("/communes/X99001/dissolution-plan/ban-giao.docx?as-of=2016-11-15");
        using HttpClient client = server.As(SampleInstallation.Office);
        (await client.GetByteArrayAsync(new Uri(handOver, UriKind.Relative)))[..2].ShouldBe("PK"u8.ToArray());
        (HttpStatusCode status, string opened) = await Post(
            page,
            new()
            {
                ["_handler"] = "plan-case",
                ["Step"] = "open",
                ["Sealed"] = ValueOf(page, "Sealed"),
                ["AppliedOn"] = "2026-11-20",
                ["EffectiveOn"] = "2026-12-02",
                ["Grounds"] = "Kết thúc hoạt động",
            },
            "/communes/X99001/plan/case"
        );
        status.ShouldBe(HttpStatusCode.SeeOther, opened);
        string shown = await Get(SampleInstallation.Office, opened);
        shown.ShouldContain("Giải thể tổ chức đảng");
        // The nearest plan of the state that a case would leave; nothing is offered to be recorded from there.
        string plan = await Get(
            SampleInstallation.Office,
            $"/communes/X99001/plan?of-case={opened.Split('/')[^1].Split('?')[0]}"
        );
        plan.ShouldContain("Không phải sắp xếp gì");
        plan.ShouldNotContain("name=\"Sealed\"");
    }

    [Theory]
    [InlineData("to-KHONG-CO=X99001-C01")]
    [InlineData("to-X99001-M055=KHONG-CO")]
    public async Task A_choice_that_is_none_is_refused(string query)
    {
        using HttpClient client = server.As(SampleInstallation.Office);
        using HttpResponseMessage answer = await client.GetAsync(
            new Uri($"/communes/X99001/dissolution-plan?as-of=2016-11-15&{query}", UriKind.Relative)
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("name=\"Sealed\"");
    }

    private async Task<int> OnRoll()
    {
        await using AsyncServiceScope scope = server.Services.CreateAsyncScope();
        DateOnly day = new(2016, 11, 15);
        return await scope
            .ServiceProvider.GetRequiredService<ChiBoContext>()
            .Memberships.CountAsync(row =>
                row.Organisation!.Code == "X99001-CQ"
                && row.SupersededIn == null
                && row.Kind == MembershipKind.Main
                && (row.ValidFrom == null || row.ValidFrom <= day)
                && (row.ValidTo == null || row.ValidTo > day)
            );
    }

    private async Task<string> Get(string account, string path)
    {
        using HttpClient client = server.As(account);
        return WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
    }

    private async Task<(HttpStatusCode Status, string Page)> Post(
        string page,
        Dictionary<string, string> values,
        string path = Reorganise
    )
    {
        using HttpClient client = server.As(SampleInstallation.Office);
        using HttpResponseMessage form = await client.GetAsync(new Uri(path, UriKind.Relative));
        Match token = SampleInstallation.Token().Match(await form.Content.ReadAsStringAsync());
        values["__RequestVerificationToken"] = (token.Success ? token : SampleInstallation.Token().Match(page))
            .Groups["token"]
            .Value;
        using var content = new FormUrlEncodedContent(values);
        using HttpResponseMessage answer = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        return (
            answer.StatusCode,
            answer.Headers.Location?.ToString() ?? WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync())
        );
    }

    private static string ValueOf(string page, string field)
    {
        string begin = $"name=\"{field}\" value=\"";
        int first = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return page[first..page.IndexOf('"', first)];
    }
}
