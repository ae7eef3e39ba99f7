using System.Globalization;
using System.Net;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Members;

/// <summary>Facts of a member: recorded, ended, corrected, struck out.</summary>
public sealed class MemberFactsTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Office = SampleInstallation.Office;
    private const string Secretary = "bi-thu-thon-3";
    private const string Cell = "X99001-C03";

    private static readonly DateOnly Today = Stored.Today;

    [Fact]
    public async Task The_secretary_of_the_cell_records_and_ends_and_the_office_corrects_and_strikes_out()
    {
        string member = (await server.Ordinary(Cell))[0];
        (await New(Secretary, member, "status", Status("Exempt"))).ShouldBeDone();
        long first = await StatusId(member);

        string path = $"/members/{member}/status/{first}";
        (await server.StatusOf(Secretary, path + "/correct")).ShouldBe(403);
        (await server.StatusOf(Secretary, path + "/strike")).ShouldBe(403);
        Dictionary<string, string> corrected = Status("Away");
        corrected["Reason"] = "Chọn nhầm loại";
        (await server.Send(Office, path + "/correct", "fact", corrected)).ShouldBeDone();
        long second = await StatusId(member);
        (await server.Ask(db => db.Statuses.SingleAsync(row => row.Id == first))).SupersededIn.ShouldNotBeNull();

        Dictionary<string, string> end = new() { ["To"] = Iso(Today.AddDays(5)) };
        (await server.Send(Secretary, $"/members/{member}/status/{second}/end", "fact", end)).ShouldBeDone();
        long third = await StatusId(member);
        var ended = await server.Ask(db => db.Statuses.SingleAsync(row => row.Id == third));
        ended.ValidTo.ShouldBe(Today.AddDays(5));
        ended.Status.ShouldBe(StatusKind.Away);

        string strike = $"/members/{member}/status/{third}/strike";
        (await server.Send(Office, strike, "fact", [])).Page.ShouldContain("Cần ghi lý do.");
        (await server.Send(Office, strike, "fact", new() { ["Reason"] = "Nhầm người" })).ShouldBeDone();
        (
            await server.Ask(db =>
                db.Statuses.CountAsync(row => row.Member!.Code == member && row.SupersededIn == null)
            )
        ).ShouldBe(0);
        using HttpClient client = server.As(Office);
        WebUtility
            .HtmlDecode(await client.GetStringAsync($"/members/{member}/history"))
            .ShouldContain("Chọn nhầm loại");
    }

    [Fact]
    public async Task Each_sort_is_recorded_where_it_belongs()
    {
        string member = (await server.Ordinary(Cell))[1];
        (
            await New(
                Secretary,
                member,
                "posts",
                new()
                {
                    ["What"] = nameof(PostKind.PartTime),
                    ["Title"] = "Phó trưởng thôn",
                    ["Place"] = "X99001",
                    ["From"] = Iso(Today),
                }
            )
        ).ShouldBeDone();
        (
            await New(
                Secretary,
                member,
                "positions",
                new()
                {
                    ["What"] = nameof(PositionKind.CommitteeMember),
                    ["Place"] = Cell,
                    ["From"] = Iso(Today),
                }
            )
        ).ShouldBeDone();
        string area = await server.Ask(db =>
            db.Units.Where(row => row.Code != "X99001" && row.Code.StartsWith("X99001"))
                .OrderBy(row => row.Code)
                .Select(row => row.Code)
                .FirstAsync()
        );
        (
            await New(Secretary, member, "residences", new() { ["PlaceCode"] = area, ["From"] = Iso(Today) })
        ).ShouldBeDone();
        await server.Ask(async db =>
        {
            (await db.Posts.SingleAsync(row => row.Title == "Phó trưởng thôn")).Kind.ShouldBe(PostKind.PartTime);
            (
                await db.Positions.SingleAsync(row => row.Member!.Code == member && row.SupersededIn == null)
            ).Kind.ShouldBe(PositionKind.CommitteeMember);
            // One lives in one place: what was open until then has ended on the day.
            var homes = await db
                .Residences.Where(row => row.Member!.Code == member && row.SupersededIn == null)
                .OrderBy(row => row.ValidFrom)
                .ToListAsync();
            homes[^1].ValidFrom.ShouldBe(Today);
            homes.Count(row => row.ValidTo == null).ShouldBe(1);
            return 0;
        });
    }

    [Fact]
    public async Task Becoming_official_and_leaving_are_days_of_the_person_and_recorded_once()
    {
        string member = (await server.Ordinary("X99001-C01"))[5];
        (await New(Office, member, "status", Status("left"))).Page.ShouldContain("cần ghi lý do: từ trần");
        Dictionary<string, string> left = Status("left");
        left["Title"] = "Từ trần";
        (await New(Office, member, "status", left)).ShouldBeDone();
        var details = await server.Ask(db =>
            db.MemberDetails.SingleAsync(row => row.Member!.Code == member && row.SupersededIn == null)
        );
        details.LeftOn.ShouldBe(Today);
        details.LeftReason.ShouldBe("Từ trần");
        (await New(Office, member, "status", left)).Page.ShouldContain("Hồ sơ đã ghi ngày này rồi");
        (await New(Office, member, "status", Status("Away"))).Page.ShouldContain("đã ra khỏi Đảng từ ngày");
    }

    [Fact]
    public async Task What_cannot_be_is_said_beside_its_field()
    {
        string member = (await server.Ordinary(Cell))[3];
        var details = await server.Ask(db =>
            db.MemberDetails.SingleAsync(row => row.Member!.Code == member && row.SupersededIn == null)
        );
        async Task Refused(string sentence, string name, string value)
        {
            Dictionary<string, string> form = Status("Suspended");
            form["Reason"] = "Lý do đã gõ";
            form[name] = value;
            Answer answer = await New(Office, member, "status", form);
            ((int)answer.Status).ShouldBeInRange(400, 422, answer.Location);
            answer.Page.ShouldContain(sentence);
            answer.Page.ShouldContain("Lý do đã gõ");
        }

        await Refused("Hãy chọn loại.", "What", "Expelled");
        await Refused("Ngày này không có trong lịch", "From", "2026-02-30");
        await Refused("Hãy ghi ngày bắt đầu.", "From", "");
        await Refused("Ngày kết thúc phải sau ngày bắt đầu.", "To", Iso(Today));
        await Refused("phải sau ngày sinh", "From", Iso(details.BirthDate!.Value));
        await Refused("không thể trước ngày vào Đảng", "From", Iso(details.AdmittedOn!.Value.AddDays(-1)));
        Dictionary<string, string> first = Status("Suspended");
        first["From"] = Iso(details.AdmittedOn.Value);
        (await New(Office, member, "status", first)).Page.ShouldContain("ghi muộn thì cần lý do");
        first["Reason"] = "Bổ sung theo hồ sơ";
        first["To"] = Iso(Today);
        (await New(Office, member, "status", first)).ShouldBeDone();
        await Refused("Trùng thời gian với nội dung đã ghi", "From", Iso(Today.AddDays(-1)));
        // Half-open: what begins on the day on which the other ends does not overlap it.
        (await New(Office, member, "status", Status("Suspended"))).ShouldBeDone();
    }

    [Fact]
    public async Task A_cell_has_one_secretary_at_a_time()
    {
        string member = (await server.Ordinary(Cell))[4];
        Answer answer = await New(
            Secretary,
            member,
            "positions",
            new()
            {
                ["What"] = nameof(PositionKind.Secretary),
                ["Place"] = Cell,
                ["From"] = Iso(Today),
            }
        );
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Page.ShouldContain("đang là bí thư");
    }

    [Fact]
    public async Task A_place_that_is_not_offered_is_not_taken()
    {
        string member = (await server.Ordinary(Cell))[4];
        Answer answer = await New(
            Secretary,
            member,
            "positions",
            new()
            {
                ["What"] = nameof(PositionKind.CommitteeMember),
                ["Place"] = "X99001-C05",
                ["From"] = Iso(Today),
            }
        );
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Page.ShouldContain("Hãy chọn nơi.");
    }

    [Fact]
    public async Task The_second_of_two_sees_what_the_first_recorded_and_chooses()
    {
        string member = (await server.Ordinary(Cell))[2];
        string path = $"/members/{member}/status/new";
        using HttpClient first = server.As(Secretary);
        using HttpClient second = server.As(Office);
        string one = await first.GetStringAsync(path);
        string two = await second.GetStringAsync(path);
        (await first.Send(path, "fact", Status("Away"), one)).ShouldBeDone();
        Answer answer = await second.Send(path, "fact", Status("Exempt"), two);
        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Page.ShouldContain("Người khác vừa ghi vào hồ sơ này");
        answer.Page.ShouldContain("Đi làm ăn xa, công tác xa");
        (await second.Send(path, "fact", Status("Exempt"), answer.Page)).ShouldBeDone();

        long id = await server.Ask(db =>
            db.Statuses.Where(row => row.Member!.Code == member && row.SupersededIn == null)
                .Select(row => row.Id)
                .FirstAsync()
        );
        string strike = $"/members/{member}/status/{id}/strike";
        string mine = await second.GetStringAsync(strike);
        (await second.Send(strike, "fact", new() { ["Reason"] = "Một" }, mine)).ShouldBeDone();
        Answer gone = await second.Send(strike, "fact", new() { ["Reason"] = "Hai" }, mine);
        gone.Status.ShouldBe(HttpStatusCode.Conflict);
        gone.Page.ShouldContain("Nội dung này không còn");
    }

    [Fact]
    public async Task Nobody_is_taken_off_the_roll_so_and_there_is_no_other_sort_of_fact()
    {
        string member = (await server.Ordinary(Cell))[2];
        long roll = await server.Ask(db =>
            db.Memberships.Where(row => row.Member!.Code == member && row.SupersededIn == null)
                .Select(row => row.Id)
                .SingleAsync()
        );
        foreach (
            string path in (string[])
                ["memberships/new", "khac/new", $"memberships/{roll}/end", $"memberships/{roll}/strike"]
        )
        {
            (await server.StatusOf(Office, $"/members/{member}/{path}")).ShouldBe(404, path);
        }

        (await server.StatusOf(Office, $"/members/{member}/memberships/{roll}/correct")).ShouldBe(200);
        // The fact of one member is not there under another.
        string other = (await server.Ordinary("X99001-C01"))[0];
        (await server.StatusOf(Office, $"/members/{other}/memberships/{roll}/correct")).ShouldBe(404);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Status(string what) => new() { ["What"] = what, ["From"] = Iso(Today) };

    private Task<Answer> New(string account, string member, string table, Dictionary<string, string> form) =>
        server.Send(account, $"/members/{member}/{table}/new", "fact", form);

    private Task<long> StatusId(string member) =>
        server.Ask(db =>
            db.Statuses.Where(row => row.Member!.Code == member && row.SupersededIn == null)
                .OrderByDescending(row => row.Id)
                .Select(row => row.Id)
                .FirstAsync()
        );
}
