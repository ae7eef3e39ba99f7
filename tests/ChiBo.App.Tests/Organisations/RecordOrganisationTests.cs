using System.Globalization;
using System.Net;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Organisations;

/// <summary>Organisations are entered, changed from a day on, and corrected.</summary>
public sealed class RecordOrganisationTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Office = SampleInstallation.Office;
    private const string Path = "/organisations/new";

    [Fact]
    public async Task Another_cell_is_entered_under_the_next_code_and_serves_the_commune()
    {
        Answer answer = (await server.Send(Office, Path, "enter", Form(OrganisationKind.OtherCell))).ShouldBeDone();
        string code = answer.Location.Split('/', '?')[2];
        code.ShouldStartWith("X99001-C");
        var version = await server.Ask(db =>
            db.OrganisationVersions.SingleAsync(row => row.Organisation!.Code == code)
        );
        version.Kind.ShouldBe(OrganisationKind.OtherCell);
        version.UnitIds.Length.ShouldBe(1);
        using HttpClient client = server.As(Office);
        WebUtility.HtmlDecode(await client.GetStringAsync(answer.Location)).ShouldContain("Đã lập tổ chức trong sổ.");
    }

    [Fact]
    public async Task What_the_law_says_of_a_new_agency_cell_cannot_be_overridden_by_a_decision()
    {
        Dictionary<string, string> form = Form(OrganisationKind.AgencyCell);
        int before = await server.Ask(db => db.Organisations.CountAsync());
        form["AllTheSame"] = "true";
        form["DecisionNumber"] = "15-QĐ/ĐU";
        form["Reason"] = "Đảng ủy đã quyết định";
        Answer refused = await server.Send(Office, Path, "enter", form);
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Page.ShouldContain("II.1.1.b");
        refused.Page.ShouldContain("Theo hướng dẫn, nếu lập tổ chức này");
        refused.Page.ShouldContain("/communes/X99001/plan");
        refused.Page.ShouldContain("15-QĐ/ĐU");
        (await server.Ask(db => db.Organisations.CountAsync())).ShouldBe(before);
        // What was founded before the stop date is history, with a warning that takes number and reason.
        form["From"] = "2013-05-02";
        form["AllTheSame"] = "";
        (await server.Send(Office, Path, "enter", form)).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("Name", "", "Hãy gõ tên tổ chức.")]
    [InlineData("Kind", "ProvincialCommittee", "Hãy chọn loại tổ chức.")]
    [InlineData("Parent", "X99.H-HU", "Hãy chọn cấp trên trực tiếp.")]
    [InlineData("From", "", "Hãy ghi ngày bắt đầu.")]
    [InlineData("From", "1940-01-01", "cấp trên chưa có hoặc không còn hoạt động")]
    [InlineData("Kind", "ResidentialCell", "cần ít nhất một khu dân cư")]
    public async Task What_is_wrong_is_said_and_nothing_is_entered(string field, string value, string sentence)
    {
        Dictionary<string, string> form = Form(OrganisationKind.OtherCell);
        form[field] = value;
        Answer answer = await server.Send(Office, Path, "enter", form);
        ((int)answer.Status).ShouldBeInRange(400, 422);
        answer.Page.ShouldContain(sentence);
    }

    [Fact]
    public async Task A_change_begins_a_version_and_a_correction_takes_the_place_of_one()
    {
        const string path = "/organisations/X99001-C07/correct";
        Dictionary<string, string> form = await Known("X99001-C07");
        form["Name"] = "Chi bộ thôn Bảy Mới";
        form["How"] = "changed";
        form["From"] = Iso((await Versions("X99001-C07"))[^1].From!.Value);
        (await server.Send(Office, path, "correct", form)).Page.ShouldContain("ngày thay đổi phải sau ngày đó");
        form["From"] = Iso(Stored.Today);
        (await server.Send(Office, path, "correct", form)).ShouldBeDone();
        List<(string Name, DateOnly? From, DateOnly? To)> versions = await Versions("X99001-C07");
        versions[^2].To.ShouldBe(Stored.Today);
        versions[^1].ShouldBe(("Chi bộ thôn Bảy Mới", Stored.Today, null));

        form["How"] = "wrong";
        form["Name"] = "Chi bộ thôn Bảy Đúng";
        (await server.Send(Office, path, "correct", form)).Page.ShouldContain("Cần ghi lý do.");
        form["Reason"] = "Gõ sai tên";
        form["From"] = Iso(Stored.Today.AddDays(-1));
        (await server.Send(Office, path, "correct", form)).Page.ShouldContain("trùng vào thời kỳ trước");
        form["From"] = Iso(Stored.Today);
        using HttpClient second = server.As(Office);
        string opened = await second.GetStringAsync(path);
        (await server.Send(Office, path, "correct", form)).ShouldBeDone();
        (await Versions("X99001-C07"))[^1].Name.ShouldBe("Chi bộ thôn Bảy Đúng");

        form["Name"] = "Chi bộ thôn Bảy Muộn";
        Answer late = await second.Send(path, "correct", form, opened);
        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.Page.ShouldContain("Chi bộ thôn Bảy Đúng");
        (await second.Send(path, "correct", form, late.Page)).ShouldBeDone();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Form(OrganisationKind kind) =>
        new()
        {
            ["Kind"] = $"{kind}",
            ["Name"] = $"Chi bộ Mẫu {kind}",
            ["Parent"] = "X99001-DU",
            ["From"] = Iso(Stored.Today),
        };

    private async Task<Dictionary<string, string>> Known(string code)
    {
        int[] units = await server.Ask(db =>
            db.OrganisationVersions.Where(row => row.Organisation!.Code == code && row.SupersededIn == null)
                .OrderByDescending(row => row.ValidFrom)
                .Select(row => row.UnitIds)
                .FirstAsync()
        );
        string unit = await server.Ask(db =>
            db.Units.Where(row => units.Contains(row.Id)).Select(row => row.Code).FirstAsync()
        );
        Dictionary<string, string> form = Form(OrganisationKind.ResidentialCell);
        form["Units"] = unit;
        return form;
    }

    private async Task<List<(string Name, DateOnly? From, DateOnly? To)>> Versions(string code)
    {
        var rows = await server.Ask(db =>
            db.OrganisationVersions.Where(row => row.Organisation!.Code == code && row.SupersededIn == null)
                .OrderBy(row => row.ValidFrom)
                .ToListAsync()
        );
        return [.. rows.Select(row => (row.Name, row.ValidFrom, row.ValidTo))];
    }
}
