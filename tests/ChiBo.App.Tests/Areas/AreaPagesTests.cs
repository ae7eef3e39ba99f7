using System.Net;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Areas;

/// <summary>Areas as people see them: the report of a minute, what is urged, what is proposed.</summary>
public sealed class AreaPagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Officer = "phu-trach-thon-5";
    private const string AgencySecretary = "bi-thu-co-quan";
    private const string ResidentialSecretary = "bi-thu-thon-3";
    private const string Office = SampleInstallation.Office;
    private const string Path = "/areas/X99001-T05/report";

    private static readonly MeetingMonth LastMonth = MeetingMonth.Of(Stored.Today.AddDays(-Stored.Today.Day));

    [Fact]
    public async Task A_member_in_charge_is_urged_reports_in_a_few_taps_and_the_digest_has_it()
    {
        Answer urged = await server.Send(
            AgencySecretary,
            "/areas/X99001-T05",
            "urge",
            new() { ["Words"] = "Nhớ gửi báo cáo nhé." }
        );
        urged.ShouldBeDone();
        (await Page(Officer, "/areas")).ShouldContain("Nhớ gửi báo cáo nhé.");
        string form = await Page(Officer, Path);
        form.ShouldContain("Nhớ gửi báo cáo nhé.");
        form.ShouldContain("Không ghi họ tên, địa chỉ, số điện thoại của người dân");

        Answer sent = await server.Send(
            Officer,
            Path,
            "report",
            new()
            {
                ["Attended"] = "yes",
                ["SafetyDeals"] = "Lắp thêm đèn đường ngõ Bắc.",
                ["WorksNeed"] = "Mong sửa mương số 2.",
                ["WorksAskedOf"] = "Government",
            }
        );
        sent.ShouldBeDone();
        string done = await Page(Officer, sent.Location);
        done.ShouldContain("Đã gửi báo cáo");
        done.ShouldContain("Lắp thêm đèn đường ngõ Bắc.");
        (await Page(Officer, "/areas")).ShouldNotContain("Nhớ gửi báo cáo nhé.");
        (await Page(Officer, Path)).ShouldContain("Mong sửa mương số 2.");
        string digest = await Page(AgencySecretary, "/areas/digest/X99001-CQ");
        digest.ShouldContain("Mong sửa mương số 2.");
        digest
            .IndexOf("Công trình, hạ tầng", StringComparison.Ordinal)
            .ShouldBeLessThan(digest.IndexOf("An ninh, trật tự", StringComparison.Ordinal));
        (await server.Send(AgencySecretary, "/areas/X99001-T06", "urge", [])).Page.ShouldContain("Cần ghi lời nhắc.");
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost()
    {
        string path = $"{Path}?month={LastMonth}";
        string tooLong = new('ă', 500);
        Dictionary<string, string> typed = new()
        {
            ["Attended"] = "no",
            ["LandDeals"] = tooLong,
            ["WorksNeed"] = "Bà Nguyễn Thị Mẫu cần sửa nhà.",
            ["WorksAskedOf"] = "FatherlandFront",
        };
        Answer refused = await server.Send(Officer, path, "report", typed);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Page.ShouldContain("Lời văn dài 500 ký tự, nhiều nhất là 300");
        refused.Page.ShouldContain("giống họ tên một người");
        refused.Page.ShouldContain(tooLong);
        refused.Page.ShouldContain("Bà Nguyễn Thị Mẫu cần sửa nhà.");
        refused.Page.ShouldContain("value=\"FatherlandFront\" selected");
        refused.Page.ShouldContain("name=\"Reviewed\"");
        (await Told("Bà Nguyễn Thị Mẫu cần sửa nhà.")).ShouldBe(0);

        Answer nothing = await server.Send(Officer, path, "report", new() { ["WorksAskedOf"] = "Government" });
        nothing.Page.ShouldContain("Chọn có hoặc không.");
        nothing.Page.ShouldContain("Cần ghi nội dung.");

        typed["LandDeals"] = "Đo lại đất.";
        typed["Reviewed"] = "true";
        (await server.Send(Officer, path, "report", typed)).ShouldBeDone();
        (await Told("Bà Nguyễn Thị Mẫu cần sửa nhà.")).ShouldBe(1);
    }

    [Fact]
    public async Task Matters_of_several_areas_are_ticked_in_the_digest_and_stand_ticked_in_the_draft()
    {
        string digest = await Page(AgencySecretary, "/areas/digest/X99001-CQ");
        digest.ShouldContain("<form method=\"get\" action=\"/proposals/new\">");
        List<long> keys = await server.Ask(db =>
            db.AreaMatters.Where(row => row.SupersededIn == null && row.ProposalKey == null && row.Key <= 3)
                .Select(row => row.Key)
                .ToListAsync()
        );
        keys.Count.ShouldBe(3);
        keys.ShouldAllBe(key => digest.Contains($"name=\"matter\" value=\"{key}\"", StringComparison.Ordinal));
        string draft = await Page(AgencySecretary, $"/proposals/new?cell=X99001-CQ&matter={keys[0]}&matter={keys[1]}");
        draft.ShouldContain($"value=\"{keys[0]}\" checked");
        draft.ShouldContain($"value=\"{keys[1]}\" checked");
        draft.ShouldNotContain($"value=\"{keys[2]}\" checked");
        draft.ShouldContain("Thôn 3: Đoạn đường vào nhà văn hóa thôn 3 ngập khi mưa.");
        draft.ShouldContain("Thôn 7: Cống đầu thôn 7 bị sụt, xe khó qua.");

        (await Page(AgencySecretary, "/areas/X99001-T03")).ShouldContain(
            $"href=\"/proposals/new?cell=X99001-CQ&matter={keys[0]}\""
        );
        (await Page(ResidentialSecretary, "/areas/X99001-T03")).ShouldNotContain("/proposals/new");
        (await Page(Officer, "/areas/X99001-T05")).ShouldNotContain("/proposals/new");
    }

    [Fact]
    public async Task Places_on_the_screen_bear_the_numbers_of_the_paper_sheet()
    {
        string screen = await Page(Officer, Path);
        string paper = await Page(Officer, "/areas/X99001-T05/form.html");
        foreach (
            string place in (string[])
                [
                    "4. Khu dân cư đang giải quyết việc gì",
                    "5. Nhu cầu, nguyện vọng chính đáng của nhân dân",
                    "6. Đã đề nghị ai giải quyết",
                    "22. Khu dân cư đang giải quyết việc gì",
                    "24. Đã đề nghị ai giải quyết",
                ]
        )
        {
            screen.ShouldContain(place);
            paper.ShouldContain(place);
        }

        paper.ShouldNotContain("25. ");
        paper.ShouldContain("3. Dự sinh hoạt chi bộ tháng này");
        screen.ShouldContain("3. Đồng chí có dự sinh hoạt chi bộ khu dân cư tháng này không?");
        (await Page(Office, Path)).ShouldContain("2. Báo cáo của");
    }

    [Fact]
    public async Task A_secretary_raises_a_matter_and_whoever_is_not_in_charge_is_told_so()
    {
        const string path = "/areas/X99001-T03/matters/new";
        Answer refused = await server.Send(
            ResidentialSecretary,
            path,
            "raise",
            new() { ["Words"] = "Gọi 0987 654 321 để biết thêm." }
        );
        refused.Page.ShouldContain("Chọn lĩnh vực.");
        refused.Page.ShouldContain("Gọi 0987 654 321 để biết thêm.");
        Answer doubtful = await server.Send(
            ResidentialSecretary,
            path,
            "raise",
            new() { ["Words"] = "Gọi 0987 654 321 để biết thêm.", ["Topic"] = "Safety" }
        );
        doubtful.Page.ShouldContain("giống số điện thoại");
        doubtful.Page.ShouldContain("name=\"Reviewed\"");
        Answer raised = await server.Send(
            ResidentialSecretary,
            path,
            "raise",
            new() { ["Words"] = "Ngã ba thiếu biển báo.", ["Topic"] = "Safety" }
        );
        raised.ShouldBeDone();
        (await Page(ResidentialSecretary, raised.Location)).ShouldContain("Ngã ba thiếu biển báo.");
        (await Page(ResidentialSecretary, "/areas/X99001-T03/report")).ShouldContain(
            "Tháng này đồng chí không được phân công phụ trách địa bàn này"
        );
    }

    [Fact]
    public async Task The_office_sees_who_has_not_reported_and_types_a_sheet_back()
    {
        string board = await Page(Office, "/areas");
        board.ShouldContain("Chưa có báo cáo trước cuộc họp của chi bộ cơ quan");
        board.ShouldContain("Thôn 12 (");
        const string path = "/areas/X99001-T12/report";
        (await server.Send(Office, path, "report", new() { ["Attended"] = "yes" })).Page.ShouldContain(
            "Chọn người phụ trách."
        );
        string member = await server.Ask(db =>
            db.AreaAssignments.Where(row => row.Unit!.Code == "X99001-T12" && row.SupersededIn == null)
                .Select(row => row.Member!.Code)
                .SingleAsync()
        );
        (await server.Send(Office, path, "report", new() { ["Attended"] = "yes", ["For"] = member })).ShouldBeDone();
        (await Page(Office, "/areas")).ShouldNotContain("Thôn 12 (");
    }

    [Fact]
    public async Task A_proposal_is_shown_with_its_reasons_and_recorded_only_when_accepted()
    {
        const string path = "/organisations/X99001-CQ/areas/propose";
        int before = await server.Ask(db => db.AreaAssignments.CountAsync());
        string page = await Page(AgencySecretary, path);
        page.ShouldContain("tiếp tục phụ trách như trước");
        page.ShouldNotContain("đường đi");
        string weighed = await Page(AgencySecretary, $"{path}?keep=no&way=25&load=OpenMatters&office=yes");
        weighed.ShouldContain("đường đi 25 phút");
        weighed.ShouldContain("value=\"25\"");
        weighed.ShouldContain("value=\"OpenMatters\" selected");
        weighed.Split("name=\"office\"")[1].Split("</select>")[0].ShouldContain("value=\"yes\" selected");
        (await Page(AgencySecretary, $"{path}?way=9999&load=nhiều&home=khác")).ShouldNotContain("đường đi");
        (await server.Ask(db => db.AreaAssignments.CountAsync())).ShouldBe(before);
        (await server.Send(AgencySecretary, path, "accept", new() { ["From"] = "" })).Page.ShouldContain(
            "Chọn ngày bắt đầu."
        );
        Answer without = await server.Send(
            AgencySecretary,
            path,
            "accept",
            new() { ["From"] = $"{Stored.Today:yyyy-MM-dd}", ["Line"] = "X99001-M285|X99001-T05" }
        );
        without.Status.ShouldBe(HttpStatusCode.Conflict);
        without.Page.ShouldContain("còn địa bàn chưa có người");
        (await server.Ask(db => db.AreaAssignments.CountAsync())).ShouldBe(before);
    }

    [Theory]
    [InlineData("dang-vien")]
    [InlineData("ban-to-chuc")]
    [InlineData("quan-tri")]
    [InlineData("chinh-quyen")]
    public async Task Whom_no_area_concerns_is_told_whose_page_it_is(string account) =>
        (await Page(account, "/areas")).ShouldContain("Trang này dành cho đảng viên phụ trách địa bàn");

    [Fact]
    public async Task The_sheet_names_area_and_member_and_asks_by_topic()
    {
        string sheet = await Page(Officer, "/areas/X99001-T05/form.html");
        sheet.ShouldContain("Thôn 5");
        sheet.ShouldContain("Môi trường, nước sạch");
        sheet.ShouldContain("Không ghi họ tên người dân");
        sheet.ShouldNotContain("<style");
        (await server.StatusOf(null, "/areas/form.css")).ShouldBe(200);
    }

    private Task<int> Told(string words) => server.Ask(db => db.MatterTexts.CountAsync(text => text.Text == words));

    private async Task<string> Page(string account, string path)
    {
        using HttpClient client = server.As(account);
        return WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
    }
}
