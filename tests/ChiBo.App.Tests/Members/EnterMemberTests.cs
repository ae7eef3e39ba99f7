using System.Globalization;
using System.Net;
using ChiBo.App.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Members;

/// <summary>A member is entered once.</summary>
public sealed class EnterMemberTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Path = "/members/new";
    private const string Office = SampleInstallation.Office;
    private const string Secretary = "bi-thu-thon-3";

    [Fact]
    public async Task A_new_member_gets_the_next_code_and_is_on_the_roll_from_the_day()
    {
        // Other tests of this installation enter members too, so the next code is asked for.
        string last = (await server.Ask(db => db.Members.Select(row => row.Code).ToListAsync())).Max(
            StringComparer.Ordinal
        )!;
        string next = $"X99001-M{int.Parse(last[^3..], CultureInfo.InvariantCulture) + 1}";
        Answer answer = (await server.Send(Secretary, Path, "enter", Form("Người Mẫu Hoàn Toàn Mới"))).ShouldBeDone();
        answer.Location.ShouldStartWith($"/members/{next}");
        (await server.CellOf(next, Stored.Today)).ShouldBe("X99001-C03");
        (await server.CellOf(next, Stored.Today.AddDays(-1))).ShouldBeNull();
        using HttpClient client = server.As(Secretary);
        WebUtility.HtmlDecode(await client.GetStringAsync(answer.Location)).ShouldContain("Đã ghi đảng viên mới");
    }

    [Fact]
    public async Task Who_looks_like_a_member_is_shown_beside_and_entered_only_when_confirmed()
    {
        string known = await server.Ask(db =>
            db.MemberDetails.Where(row => row.Member!.Code == "X99001-M055" && row.SupersededIn == null)
                .Select(row => row.FullName)
                .SingleAsync()
        );
        int before = await server.Ask(db => db.Members.CountAsync());
        Dictionary<string, string> form = Form(known.ToUpperInvariant());
        Answer alike = await server.Send(Secretary, Path, "enter", form);
        alike.Status.ShouldBe(HttpStatusCode.Conflict);
        alike.Page.ShouldContain("giống người này");
        alike.Page.ShouldContain("/members/X99001-M055");
        alike.Page.ShouldContain(known.ToUpperInvariant());
        (await server.Ask(db => db.Members.CountAsync())).ShouldBe(before);

        // The box alone, of a page that showed nobody, is no look.
        form["IsSomebodyElse"] = "true";
        (await server.Send(Secretary, Path, "enter", form)).Status.ShouldBe(HttpStatusCode.Conflict);
        form["LookedAt"] = Sending.ValueOf(alike.Page, "LookedAt");
        (await server.Send(Secretary, Path, "enter", form)).ShouldBeDone();
        (await server.Ask(db => db.Members.CountAsync())).ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_namesake_of_another_cell_is_not_shown_to_who_may_not_see_that_cell()
    {
        var other = await server.Ask(db =>
            db.MemberDetails.Where(row => row.Member!.Code == "X99001-M280" && row.SupersededIn == null).SingleAsync()
        );
        Dictionary<string, string> form = Form(other.FullName);
        form["BirthDate"] = Iso(other.BirthDate!.Value);
        form["AdmittedOn"] = "";
        (await server.Send(Office, Path, "enter", form)).Page.ShouldContain("X99001-M280");
        Answer answer = await server.Send(Secretary, Path, "enter", form);
        answer.Page.ShouldNotContain("X99001-M280");
    }

    [Theory]
    [InlineData("FullName", "", "Hãy gõ họ và tên.")]
    [InlineData("Cell", "", "Hãy chọn chi bộ.")]
    [InlineData("From", "", "Hãy ghi ngày.")]
    [InlineData("From", "2020-01-01", "Ngày bắt đầu sinh hoạt không thể trước ngày vào Đảng.")]
    [InlineData("BirthDate", "2026-02-30", "Ngày này không có trong lịch")]
    [InlineData("BirthDate", "2025-01-01", "Ngày vào Đảng phải sau ngày sinh.")]
    [InlineData("OfficialOn", "2020-01-01", "Ngày chính thức không thể trước ngày vào Đảng.")]
    [InlineData("Cell", "X99001-C05", "chi bộ này chưa có hoặc không còn hoạt động")]
    [InlineData("From", "2024-06-01", "ghi muộn thì cần lý do")]
    public async Task What_is_wrong_is_said_and_nothing_is_entered(string field, string value, string sentence)
    {
        int before = await server.Ask(db => db.Members.CountAsync());
        Dictionary<string, string> form = Form("Người Mẫu Sai");
        form[field] = value;
        Answer answer = await server.Send(Secretary, Path, "enter", form);
        ((int)answer.Status).ShouldBeInRange(400, 422);
        answer.Page.ShouldContain(sentence);
        answer.Page.ShouldContain(field == "FullName" ? "1990-05-06" : "Người Mẫu Sai");
        (await server.Ask(db => db.Members.CountAsync())).ShouldBe(before);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Form(string name) =>
        new()
        {
            ["Cell"] = "X99001-C03",
            ["FullName"] = name,
            ["BirthDate"] = "1990-05-06",
            ["AdmittedOn"] = "2024-02-03",
            ["From"] = Iso(Stored.Today),
        };
}
