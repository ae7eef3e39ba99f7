using System.Globalization;
using System.Net;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Organisations;

/// <summary>Meetings, areas and regulations of a cell.</summary>
public sealed class CellWorkTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Office = SampleInstallation.Office;
    private const string Residential = "bi-thu-thon-3";
    private const string Agency = "bi-thu-co-quan";

    [Fact]
    public async Task A_month_has_one_regular_meeting_until_it_is_struck_out()
    {
        const string path = "/organisations/X99001-C03/meetings";
        Dictionary<string, string> form = Meeting(Stored.Today);
        (await server.Send(Residential, path, "record", form)).ShouldBeDone();
        Answer again = await server.Send(Residential, path, "record", form);
        again.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        again.Page.ShouldContain("đã ghi cuộc họp thường kỳ rồi");
        form["Kind"] = nameof(MeetingKind.Thematic);
        (await server.Send(Residential, path, "record", form)).ShouldBeDone();

        long id = await server.Ask(db =>
            db.Meetings.Where(row =>
                    row.Organisation!.Code == "X99001-C03"
                    && row.SupersededIn == null
                    && row.Kind == MeetingKind.Regular
                )
                .OrderByDescending(row => row.Id)
                .Select(row => row.Id)
                .FirstAsync()
        );
        string strike = FormattableString.Invariant($"{path}/{id}/strike");
        (await server.Send(Office, strike, "fact", new() { ["Reason"] = "Ghi nhầm tháng" })).ShouldBeDone();
        (await server.Send(Residential, path, "record", Meeting(Stored.Today))).ShouldBeDone();
        // A meeting does not end on a day, and is not there under another cell.
        (await server.StatusOf(Office, FormattableString.Invariant($"{path}/{id + 2}/end"))).ShouldBe(404);
        (await server.StatusOf(Office, $"/organisations/X99001-C01/meetings/{id}/strike")).ShouldBe(404);
    }

    [Fact]
    public async Task A_planned_meeting_takes_place()
    {
        const string path = "/organisations/X99001-C04/meetings";
        Dictionary<string, string> form = Meeting(Stored.Today.AddDays(1));
        (await server.Send(Office, path, "record", form)).Page.ShouldContain("Ngày này chưa đến");
        form["State"] = nameof(MeetingState.Planned);
        form["Day"] = Iso(Stored.Today.AddDays(-1));
        Answer past = await server.Send(Office, path, "record", form);
        past.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        past.Page.ShouldContain("Nếu cuộc họp đã diễn ra, hãy ghi «Đã họp».");
        past.Page.ShouldContain($"value=\"{form["Day"]}\"");
        form["Day"] = Iso(Stored.Today);
        form["StartsAt"] = "23:59";
        (await server.SendAnyway(Office, path, "record", form)).ShouldBeDone();
        (await server.Send(Office, path, "record", Meeting(Stored.Today))).ShouldBeDone();
        var month = new DateOnly(Stored.Today.Year, Stored.Today.Month, 1);
        var meeting = await server.Ask(db =>
            db.Meetings.SingleAsync(row =>
                row.Organisation!.Code == "X99001-C04" && row.SupersededIn == null && row.Month == month
            )
        );
        meeting.State.ShouldBe(MeetingState.Held);
        meeting.StartsAt.ShouldBe(Stored.Today.ToDateTime(new TimeOnly(8, 0)));
    }

    [Theory]
    [InlineData("Day", "", "Hãy ghi ngày họp.")]
    [InlineData("Kind", "Khac", "Hãy chọn loại cuộc họp.")]
    [InlineData("StartsAt", "", "cần giờ bắt đầu")]
    [InlineData("StartsAt", "25:00", "Giờ này không đúng")]
    [InlineData("EndsAt", "07:00", "Giờ kết thúc phải sau giờ bắt đầu.")]
    [InlineData("State", "Excused", "Không họp thì cần ghi lý do.")]
    public async Task What_is_wrong_with_a_meeting_is_said(string field, string value, string sentence)
    {
        Dictionary<string, string> form = Meeting(Stored.Today);
        form[field] = value;
        Answer answer = await server.Send(Office, "/organisations/X99001-C06/meetings", "record", form);
        ((int)answer.Status).ShouldBeInRange(400, 422);
        answer.Page.ShouldContain(sentence);
    }

    [Fact]
    public async Task A_member_of_the_cell_is_in_charge_of_an_area_until_it_ends()
    {
        const string path = "/organisations/X99001-CQ/areas";
        string member = (await server.Ordinary("X99001-CQ"))[0];
        string area = await server.Ask(db =>
            db.UnitVersions.Where(row =>
                    row.SupersededIn == null && row.Parent!.Code == "X99001" && row.ValidTo == null
                )
                .Where(row => !db.AreaAssignments.Any(held => held.UnitId == row.UnitId && held.Member!.Code == member))
                .OrderBy(row => row.Unit!.Code)
                .Select(row => row.Unit!.Code)
                .FirstAsync()
        );
        Dictionary<string, string> form = new()
        {
            ["Member"] = member,
            ["Unit"] = area,
            ["From"] = Iso(Stored.Today),
        };
        (await server.Send(Agency, path, "record", form)).ShouldBeDone();
        (await server.Send(Agency, path, "record", form)).Page.ShouldContain("đang phụ trách địa bàn này rồi");
        form["Member"] = "X99001-M001";
        (await server.Send(Agency, path, "record", form)).Page.ShouldContain("Hãy chọn đảng viên.");
        long id = await server.Ask(db =>
            db.AreaAssignments.OrderByDescending(row => row.Id).Select(row => row.Id).FirstAsync()
        );
        string end = FormattableString.Invariant($"{path}/{id}/end");
        (await server.Send(Agency, end, "fact", new() { ["To"] = Iso(Stored.Today) })).Page.ShouldContain(
            "phải sau ngày bắt đầu"
        );
        (await server.Send(Agency, end, "fact", new() { ["To"] = Iso(Stored.Today.AddDays(1)) })).ShouldBeDone();
        (await server.Send(Agency, end, "fact", new() { ["To"] = Iso(Stored.Today.AddDays(1)) })).Status.ShouldBe(
            HttpStatusCode.Conflict
        );
        // The board looks, and has no form.
        using HttpClient board = server.As("ban-to-chuc");
        (await board.GetStringAsync(path)).ShouldNotContain("name=\"Member\"");
    }

    [Fact]
    public async Task Regulations_that_are_amended_end_those_before()
    {
        const string path = "/organisations/X99001-CQ/regulations";
        Dictionary<string, string> form = new()
        {
            ["From"] = Iso(Stored.Today),
            ["Number"] = "QĐ 12",
            ["Government"] = "Phối hợp hằng tháng",
        };
        (await server.Send(Agency, path, "record", form)).ShouldBeDone();
        (await server.Send(Agency, path, "record", form)).Page.ShouldContain("Đã có quy chế từ ngày này");
        var rows = await server.Ask(db =>
            db.WorkingRegulations.Where(row => row.Organisation!.Code == "X99001-CQ" && row.SupersededIn == null)
                .OrderBy(row => row.ValidFrom)
                .ToListAsync()
        );
        rows[^1].Government.ShouldBe("Phối hợp hằng tháng");
        rows.Count(row => row.ValidTo == null).ShouldBe(1);
        form["Government"] = "– . –";
        form["From"] = Iso(Stored.Today.AddDays(1));
        (await server.Send(Agency, path, "record", form)).Page.ShouldContain("Hãy ghi ít nhất một mối quan hệ.");
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Meeting(DateOnly day) =>
        new()
        {
            ["Day"] = Iso(day),
            ["Kind"] = nameof(MeetingKind.Regular),
            ["State"] = nameof(MeetingState.Held),
            ["StartsAt"] = "08:00",
        };
}
