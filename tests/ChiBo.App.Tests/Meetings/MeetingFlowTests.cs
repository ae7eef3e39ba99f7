using System.Net;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Meetings;

/// <summary>A meeting from preparing to approved minutes.</summary>
public sealed class MeetingFlowTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Office = SampleInstallation.Office;
    private const string Residential = "bi-thu-thon-3";

    [Fact]
    public async Task The_sample_has_a_meeting_at_each_stage()
    {
        List<MeetingStage> stages = await server.Ask(db =>
            db.MeetingSheets.Where(row => row.SupersededIn == null && row.Key <= 5)
                .Select(row => row.Stage)
                .ToListAsync()
        );
        stages.ShouldBe(Enum.GetValues<MeetingStage>(), ignoreOrder: true);
    }

    [Fact]
    public async Task Each_stage_has_one_next_step_and_the_record_is_held_in_the_act_that_ends_it()
    {
        string path = await server.Prepare(Residential, "X99001-C03", Stored.Today);
        using HttpClient client = server.As(Residential);
        (await client.Open(path)).ShouldContain("Lập chương trình");
        await server.AddItem(Residential, path, "Phổ biến nghị quyết");
        List<string> people = await server.Official("X99001-C03");
        (await server.Send(Residential, path, "settle", MeetingTestHelp.Settled(people))).ShouldBeDone();
        (await client.Open(path)).ShouldContain("Gửi giấy mời");
        (await server.Send(Residential, path, "invite", [])).ShouldBeDone();
        (await client.Open(path)).ShouldContain("Bắt đầu họp");
        (await server.Send(Residential, path, "begin", [])).ShouldBeDone();
        (await server.Record(path)).State.ShouldBe(MeetingState.Planned);
        (await server.Send(Residential, path + "/attendance", "everybody", [])).ShouldBeDone();
        (await client.Open(path)).ShouldContain("Kết thúc cuộc họp");
        (await server.Send(Residential, path + "/end", "end", MeetingTestHelp.Ended(Stored.Today))).ShouldBeDone();

        var record = await server.Record(path);
        record.State.ShouldBe(MeetingState.Held);
        record.StartsAt.ShouldBe(Stored.Today.ToDateTime(new TimeOnly(0, 1)));
        record.EndsAt.ShouldBe(Stored.Today.ToDateTime(new TimeOnly(0, 2)));
        var sheet = await server.Sheet(path);
        sheet.Stage.ShouldBe(MeetingStage.Ended);
        sheet.RecordedIn.ShouldBe(record.RecordedIn);
        var minutes = (await server.MinutesOf(path)).ShouldHaveSingleItem();
        minutes.RecordedIn.ShouldBe(record.RecordedIn);
        minutes.Text.ShouldContain("1. Phổ biến nghị quyết");
        minutes.Text.ShouldContain("Bắt đầu: 0 giờ 01");
        (await client.Open(path)).ShouldContain("Đọc lại và thông qua biên bản");
    }

    [Fact]
    public async Task A_planned_meeting_is_prepared_once()
    {
        const string list = "/organisations/X99001-C06/meetings";
        DateOnly day = Stored.Today.AddDays(2);
        Dictionary<string, string> planned = new()
        {
            ["Day"] = MeetingTestHelp.Iso(day),
            ["Kind"] = nameof(MeetingKind.Thematic),
            ["State"] = nameof(MeetingState.Planned),
            ["StartsAt"] = "19:30",
        };
        (await server.SendAnyway(Office, list, "record", planned)).ShouldBeDone();
        long plan = await server.Ask(db =>
            db.Meetings.Where(row => row.Organisation!.Code == "X99001-C06" && row.State == MeetingState.Planned)
                .Select(row => row.Id)
                .SingleAsync()
        );
        Dictionary<string, string> form = new() { ["Plan"] = FormattableString.Invariant($"{plan}") };
        using HttpClient other = server.As(Office);
        string seenBefore = await other.GetStringOrErrorRawAsync(list + "/new");
        string path = (await server.Send(Office, list + "/new", "new", form)).ShouldBeDone().Location.Split('?')[0];
        (await server.Sheet(path)).MeetingId.ShouldBe(plan);
        (await server.Sheet(path)).ChairId.ShouldNotBeNull();
        // Whoever had the form open still is told; a list without plans takes it for another meeting.
        Answer again = await other.Send(list + "/new", "new", form, seenBefore);
        ((int)again.Status).ShouldBeInRange(400, 422);
        (await other.Open(list)).ShouldContain(path);
    }

    [Fact]
    public async Task A_member_who_is_invited_tells_that_he_cannot_come_and_takes_it_back()
    {
        const string member = "dang-vien";
        string path = await server.PrepareWhole(Office, "X99001-C01", Stored.Today.AddDays(1));
        Dictionary<string, string> reply = new() { ["ReplyReason"] = "Đi khám bệnh" };
        (await server.Send(member, path, "reply", reply)).Status.ShouldBe(HttpStatusCode.Conflict);
        (await server.Send(Office, path, "invite", [])).ShouldBeDone();
        (await server.Send(member, path, "reply", new() { ["ReplyReason"] = "" })).ShouldBeRefused(
            HttpStatusCode.BadRequest,
            "Hãy ghi lý do vắng."
        );
        (await server.Send(member, path, "reply", reply)).ShouldBeDone();
        using HttpClient office = server.As(Office);
        (await office.Open(path + "/attendance")).ShouldContain("Đi khám bệnh");
        (await server.Send(member, path, "come", [])).ShouldBeDone();
        (await office.Open(path + "/attendance")).ShouldNotContain("Đi khám bệnh");
        // What others work on is closed to the member, and who is no member of the cell replies nothing.
        (await server.StatusOf(member, path + "/attendance")).ShouldBe(403);
        (await server.StatusOf(member, path + "/agenda")).ShouldBe(200);
    }

    [Fact]
    public async Task Nothing_is_sent_out_without_day_place_and_agenda()
    {
        string path = await server.Prepare(Office, "X99001-C07", Stored.Today);
        (await server.Send(Office, path, "invite", [])).Status.ShouldBe(HttpStatusCode.Conflict);
        await server.AddItem(Office, path, "Một nội dung");
        (await server.Send(Office, path, "settle", new() { ["Place"] = "" })).ShouldBeDone();
        (await server.Send(Office, path, "invite", [])).ShouldBeRefused(
            HttpStatusCode.UnprocessableEntity,
            "Hãy ghi địa điểm trước khi mời."
        );
    }

    [Fact]
    public async Task Chair_and_secretary_are_two_members_of_the_cell()
    {
        string path = await server.Prepare(Office, "X99001-C07", Stored.Today);
        List<string> people = await server.Official("X99001-C07");
        Dictionary<string, string> form = MeetingTestHelp.Settled([people[0], people[0]]);
        (await server.Send(Office, path, "settle", form)).ShouldBeRefused(
            HttpStatusCode.UnprocessableEntity,
            "Chủ trì và thư ký phải là hai người"
        );
        form["Secretary"] = "X99001-M055";
        Answer answer = await server.Send(Office, path, "settle", form);
        answer.ShouldBeRefused(HttpStatusCode.UnprocessableEntity, "không có tên trong danh sách chi bộ");
        answer.Page.ShouldContain("value=\"Nhà văn hóa\"");
    }
}
