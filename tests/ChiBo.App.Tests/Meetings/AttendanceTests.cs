using System.Net;
using System.Text.RegularExpressions;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Meetings;

/// <summary>Who came: at one tap a person, or typed back from paper.</summary>
public sealed partial class AttendanceTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Office = SampleInstallation.Office;

    [Fact]
    public async Task Everybody_is_present_and_then_only_those_who_are_not_are_touched()
    {
        string path = await server.Begin(Office, "X99001-C07");
        List<string> people = await server.Official("X99001-C07");
        Dictionary<string, string> two = new()
        {
            [$"m-{people[2]}"] = nameof(AttendanceKind.Excused),
            [$"r-{people[2]}"] = "Đi công tác",
            [$"m-{people[3]}"] = nameof(AttendanceKind.Absent),
            [$"r-{people[3]}"] = "không phải lý do",
        };
        (await server.Send(Office, path + "/attendance", "attendance", two)).ShouldBeDone();
        long key = MeetingTestHelp.KeyOf(path);
        var rows = await server.Ask(db =>
            db.Attendances.Where(row => row.SheetKey == key && row.SupersededIn == null).ToListAsync()
        );
        rows.Count(row => row.Came == AttendanceKind.Excused).ShouldBe(1);
        rows.Single(row => row.Came == AttendanceKind.Excused).Reason.ShouldBe("Đi công tác");
        rows.Single(row => row.Came == AttendanceKind.Absent).Reason.ShouldBeNull();
        rows.Count.ShouldBeGreaterThan(8);
        // What was the same is not recorded once more.
        int all = await server.Ask(db => db.Attendances.CountAsync(row => row.SheetKey == key));
        (await server.Send(Office, path + "/attendance", "attendance", two)).ShouldBeDone();
        (await server.Ask(db => db.Attendances.CountAsync(row => row.SheetKey == key))).ShouldBe(all);
    }

    [Fact]
    public async Task Somebody_who_is_not_on_the_roll_that_day_is_refused_and_nothing_typed_is_lost()
    {
        string path = await server.Begin(Office, "X99001-C07");
        List<string> people = await server.Official("X99001-C07");
        Answer answer = await server.Send(
            Office,
            path + "/attendance",
            "attendance",
            new()
            {
                [$"m-{people[2]}"] = nameof(AttendanceKind.Excused),
                [$"r-{people[2]}"] = "Việc nhà chưa xong",
                ["m-X99001-M055"] = nameof(AttendanceKind.Present),
            }
        );
        answer.ShouldBeRefused(HttpStatusCode.UnprocessableEntity, "không có tên trong danh sách chi bộ");
        answer.Page.ShouldContain("Việc nhà chưa xong");
        long key = MeetingTestHelp.KeyOf(path);
        (
            await server.Ask(db =>
                db.Attendances.AnyAsync(row => row.SheetKey == key && row.Came != AttendanceKind.Present)
            )
        ).ShouldBeFalse();
    }

    [Fact]
    public async Task A_line_records_a_meeting_that_was_held_with_who_was_not_there_and_its_minutes()
    {
        const string cell = "X99001-C09";
        (string[] names, int all) = await Listed(cell);
        Answer answer = await TypeBack(cell, Stored.Today, all - 2, "3 5k");
        string path = answer.ShouldBeDone().Location.Split('?')[0];
        (await server.Sheet(path)).Stage.ShouldBe(MeetingStage.Ended);
        (await server.Record(path)).State.ShouldBe(MeetingState.Held);
        string text = (await server.MinutesOf(path)).ShouldHaveSingleItem().Text;
        text.ShouldContain($"Vắng có lý do: 1 – {names[2]}");
        text.ShouldContain($"Vắng không có lý do: 1 – {names[4]}");
        text.ShouldContain($"Có mặt: {all - 2} (");
        Answer again = await TypeBack(cell, Stored.Today, all, "");
        again.ShouldBeRefused(HttpStatusCode.UnprocessableEntity, "đã ghi cuộc họp thường kỳ rồi (II.2.b");
    }

    [Fact]
    public async Task The_same_line_ends_a_meeting_that_was_planned_and_keeps_its_agenda()
    {
        const string cell = "X99001-C10";
        string path = await server.Prepare(Office, cell, Stored.Today, MeetingKind.Regular);
        await server.AddItem(Office, path, "Nội dung đã chuẩn bị");
        (_, int all) = await Listed(cell);
        Answer answer = await TypeBack(cell, Stored.Today, all, "");
        answer.ShouldBeDone().Location.Split('?')[0].ShouldBe(path);
        (await server.MinutesOf(path)).ShouldHaveSingleItem().Text.ShouldContain("Nội dung đã chuẩn bị");
        (await server.Sheet(path)).Stage.ShouldBe(MeetingStage.Ended);
    }

    [Theory]
    [InlineData(-1, "", "theo các số vắng đã ghi thì có mặt")]
    [InlineData(0, "4", "theo các số vắng đã ghi thì có mặt")]
    [InlineData(-2, "4 4", "«4» không phải số thứ tự")]
    [InlineData(-1, "0", "«0» không phải số thứ tự")]
    [InlineData(-1, "999", "«999» không phải số thứ tự")]
    [InlineData(-1, "ba", "«ba» không phải số thứ tự")]
    [InlineData(400, "", "ngày đó chi bộ chỉ có")]
    public async Task A_line_that_does_not_add_up_is_refused(int moreOrLess, string rows, string sentence)
    {
        const string cell = "X99001-C06";
        (_, int all) = await Listed(cell);
        Answer answer = await TypeBack(cell, Stored.Today, all + moreOrLess, rows);
        answer.ShouldBeRefused(HttpStatusCode.UnprocessableEntity, sentence);
        answer.Page.ShouldContain($"value=\"{all + moreOrLess}\"");
    }

    [Fact]
    public async Task A_line_about_a_day_that_has_not_come_or_an_end_before_the_start_is_refused()
    {
        const string cell = "X99001-C06";
        (_, int all) = await Listed(cell);
        (await TypeBack(cell, Stored.Today.AddDays(1), all, "")).ShouldBeRefused(
            HttpStatusCode.UnprocessableEntity,
            "Ngày này chưa đến"
        );
        (await TypeBack(cell, Stored.Today, all, "", to: "00:01")).ShouldBeRefused(
            HttpStatusCode.UnprocessableEntity,
            "Giờ kết thúc phải sau giờ bắt đầu."
        );
        (await TypeBack(cell, new DateOnly(1990, 1, 4), all, "")).ShouldBeRefused(
            HttpStatusCode.UnprocessableEntity,
            "chưa có hoặc không còn hoạt động"
        );
    }

    /// <summary>At 10 seconds a field, two minutes are twelve fields; two are left, and what is filled in already is not touched.</summary>
    [Fact]
    public async Task A_month_of_a_cell_of_twenty_is_typed_back_within_two_minutes()
    {
        using HttpClient client = server.As(Office);
        string page = await client.Open("/organisations/X99001-C08/meetings/typed-back");
        string form = page[
            page.IndexOf("name=\"Day\"", StringComparison.Ordinal)..page.IndexOf(
                "type=\"submit\"",
                page.IndexOf("name=\"Day\"", StringComparison.Ordinal),
                StringComparison.Ordinal
            )
        ];
        string[] empty =
        [
            .. Field()
                .Matches(form)
                .Where(field => !field.Value.Contains("value=\"", StringComparison.Ordinal))
                .Select(field => field.Groups["name"].Value),
        ];
        // The day is filled in with today and may have to be touched as well.
        empty.ShouldBe(["Present", "NotThere"], ignoreOrder: true);
    }

    /// <summary>Names in the order of the list that the page shows, and how many there are.</summary>
    private async Task<(string[] Names, int ToCome)> Listed(string cell)
    {
        using HttpClient client = server.As(Office);
        string page = await client.Open($"/organisations/{cell}/meetings/typed-back");
        string[] rows = [.. Row().Matches(page).Select(row => row.Groups["row"].Value)];
        return (
            [.. rows.Select(row => row.Split('<')[0].Trim())],
            rows.Count(row => !row.Contains("được miễn", StringComparison.Ordinal))
        );
    }

    private Task<Answer> TypeBack(string cell, DateOnly day, int present, string notThere, string to = "00:03") =>
        server.Send(
            Office,
            $"/organisations/{cell}/meetings/typed-back",
            "typed-back",
            new(MeetingTestHelp.Ended(day, "00:02", to))
            {
                ["Present"] = FormattableString.Invariant($"{present}"),
                ["NotThere"] = notThere,
            }
        );

    [GeneratedRegex("<li>(?<row>[^<]+<span class=\"soft\">[^<]*)", RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Row();

    [GeneratedRegex(
        "<(input|textarea|select)[^>]*name=\"(?<name>[A-Z][A-Za-z]+)\"[^>]*>",
        RegexOptions.ExplicitCapture,
        5_000
    )]
    private static partial Regex Field();
}
