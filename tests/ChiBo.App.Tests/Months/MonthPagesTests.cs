using System.Net;
using System.Text.RegularExpressions;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Months;

/// <summary>The month's pages, acted through by those whose duty it is.</summary>
public sealed partial class MonthPagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Office = SampleInstallation.Office;
    private const string Residential = "bi-thu-thon-3";
    private const string Agency = "bi-thu-co-quan";
    private const string Committee = "X99001-DU";

    [Fact]
    public async Task A_month_is_proposed_published_slips_is_flagged_and_moved()
    {
        (MeetingMonth month, string board) = MonthAhead(2);
        using HttpClient office = server.As(Office);
        string proposal = await office.GetStringAsync(board + "/proposal");
        string[] lines =
        [
            .. Line().Matches(proposal).Select(match => WebUtility.HtmlDecode(match.Groups["value"].Value)),
        ];
        lines.Length.ShouldBe(17);
        lines[^1].ShouldContain("X99001-CQ");
        (await SendLines(office, board, lines[..3], proposal)).Status.ShouldBe(HttpStatusCode.SeeOther);
        // What has a date stays as agreed and is not offered once more.
        proposal = await office.GetStringAsync(board + "/proposal");
        lines = [.. Line().Matches(proposal).Select(match => WebUtility.HtmlDecode(match.Groups["value"].Value))];
        lines.Length.ShouldBe(14);
        (await SendLines(office, board, lines, proposal)).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await office.GetStringAsync(board)).Decoded().ShouldContain("sau các chi bộ khác");

        // The residential secretary moves his own cell behind the agency cell's date: that is a slip, and no refusal.
        string last = $"{month.LastDay.AddDays(-2):yyyy-MM-dd}";
        (await server.SendAnyway(Residential, board + "/cells/X99001-C03", "plan", Plan(last))).ShouldBeDone();
        string flagged = (await office.GetStringAsync(board)).Decoded();
        flagged.ShouldContain("không còn là cuối cùng");
        flagged.ShouldContain("Chi bộ thôn 3 (xếp lịch muộn hơn");
        string move = MoveLink().Match(flagged).Groups["path"].Value;
        move.ShouldContain("/cells/X99001-CQ?at=");
        (await office.GetStringAsync(move)).Decoded().ShouldContain($"value=\"{move.Split("?at=")[1][..10]}\"");
        (
            await server.SendAnyway(
                Agency,
                board + "/cells/X99001-CQ",
                "plan",
                Plan(move.Split("?at=")[1][..10], "14:00")
            )
        ).ShouldBeDone();
        (await office.GetStringAsync(board)).Decoded().ShouldNotContain("không còn là cuối cùng");
    }

    [Fact]
    public async Task A_holiday_is_named_with_what_was_typed_and_kept_to_with_a_reason()
    {
        int year = Stored.Today.Year + 1;
        string page = $"/months/{Committee}/{year}-09/cells/X99001-C05";
        Dictionary<string, string> form = Plan($"{year}-09-02");
        form["Place"] = "Đình làng";
        Answer named = await server.Send(Office, page, "plan", form);
        named.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        named.Page.ShouldContain($"Ngày 02/09/{year} là ngày nghỉ: Quốc khánh.");
        named.Page.ShouldContain("Đình làng");
        form["Seen"] = Sending.ValueOf(named.Page, "Seen");
        (await server.Send(Office, page, "plan", form)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        form["ConfirmReason"] = "Chi bộ đã thống nhất";
        // What was confirmed is that day, and no other holiday.
        Answer other = await server.Send(Office, page, "plan", new(form) { ["Day"] = $"{year}-09-03" });
        other.Page.ShouldContain($"Ngày 03/09/{year} là ngày nghỉ");
        (await server.Send(Office, page, "plan", form)).ShouldBeDone();
    }

    [Fact]
    public async Task What_is_refused_names_the_clause_and_loses_nothing_that_was_typed()
    {
        (MeetingMonth month, string board) = MonthAhead(3);
        Dictionary<string, string> form = Plan($"{month.FirstDay:yyyy-MM-dd}", "14:00");
        form["Place"] = "Phòng họp số 2";
        Answer locked = await server.Send(Agency, board + "/cells/X99001-CQ", "plan", form);
        locked.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        locked.Page.ShouldContain("điểm II.2.b");
        locked.Page.ShouldContain("Phòng họp số 2");

        form["EndsAt"] = "13:00";
        (await server.Send(Agency, board + "/cells/X99001-CQ", "plan", form)).Page.ShouldContain(
            "Giờ kết thúc phải sau giờ bắt đầu"
        );
        form["Day"] = "2015-03-03";
        form["EndsAt"] = "";
        (await server.Send(Agency, board + "/cells/X99001-CQ", "plan", form)).Page.ShouldContain(
            "Hãy chọn một ngày trong tháng"
        );
        string past = $"/months/{Committee}/2015-06/cells/X99001-C04";
        (await server.Send(Office, past, "plan", Plan("2015-06-20"))).Page.ShouldContain(
            "Không xếp lịch vào lúc đã qua"
        );
        (await server.Send(Office, past, "excuse", new() { ["ExcuseReason"] = "Mưa" })).Page.ShouldContain(
            "đã ghi kỳ sinh hoạt thường kỳ là đã họp"
        );
        form["Day"] = "hôm nay";
        form["StartsAt"] = "";
        Answer faulty = await server.Send(Agency, board + "/cells/X99001-CQ", "plan", form);
        faulty.Status.ShouldBe(HttpStatusCode.BadRequest);
        faulty.Page.ShouldContain("Hãy ghi giờ bắt đầu");
        (
            await server.Send(Office, board + "/cells/X99001-C04", "usual", new() { ["UsualDay"] = "32" })
        ).Page.ShouldContain("từ 1 đến 31");
        (await server.Send(Office, board + "/cells/X99001-C04", "excuse", [])).Page.ShouldContain("Cần ghi lý do.");
        (await server.Send(Office, board + "/cells/X99001-C04", "call-off", [])).Page.ShouldContain(
            "Hãy chọn kỳ bị hủy."
        );
        (await server.Send(Office, board + "/cells/X99001-C04", "other", Plan("2015-01-01"))).Page.ShouldContain(
            "Hãy chọn loại cuộc họp."
        );
    }

    [Fact]
    public async Task A_cells_month_is_excused_planned_otherwise_and_its_usual_day_set()
    {
        (MeetingMonth month, string board) = MonthAhead(4);
        string path = board + "/cells/X99001-C03";
        (await server.Send(Residential, path, "excuse", new() { ["ExcuseReason"] = "Mùa gặt" })).ShouldBeDone();
        using HttpClient residential = server.As(Residential);
        (await residential.GetStringAsync(board)).Decoded().ShouldContain("không họp, có lý do: Mùa gặt");
        Dictionary<string, string> other = new()
        {
            ["OtherKind"] = nameof(MeetingKind.Congress),
            ["OtherDay"] = $"{month.FirstDay.AddDays(9):yyyy-MM-dd}",
            ["OtherStart"] = "08:00",
            ["OtherPlace"] = "Hội trường xã",
        };
        (await server.Send(Residential, path, "other", other)).ShouldBeDone();
        (await residential.GetStringAsync(board)).Decoded().ShouldContain("Đại hội: 08:00");
        Dictionary<string, string> usual = new()
        {
            ["UsualDay"] = "31",
            ["UsualStart"] = "20:00",
            ["UsualMinutes"] = "75",
            ["UsualPlace"] = "Nhà văn hóa thôn 3",
        };
        (await server.Send(Residential, path, "usual", usual)).ShouldBeDone();
        (await residential.GetStringAsync(board)).Decoded().ShouldContain($"20:00 {month.LastDay:dd/MM/yyyy}");
        DateOnly week = month.FirstDay.AddDays(8);
        string sheet = (
            await residential.GetStringAsync($"/months/{Committee}/week.html?from={week:yyyy-MM-dd}")
        ).Decoded();
        sheet.ShouldContain("Đại hội: Chi bộ thôn 3");
        sheet.ShouldContain("Hội trường xã");
        byte[] docx = await residential.GetByteArrayAsync($"/months/{Committee}/week.docx?from={week:yyyy-MM-dd}");
        docx[..2].ShouldBe("PK"u8.ToArray());
    }

    [Fact]
    public async Task An_override_is_recorded_by_who_may_with_a_reason_and_opens_the_month()
    {
        (MeetingMonth month, string board) = MonthAhead(5);
        (await server.Send(Office, board + "/override", "allow", new() { ["Member"] = "" })).Page.ShouldContain(
            "Cần ghi lý do."
        );
        using HttpClient office = server.As(Office);
        string page = await office.GetStringAsync(board + "/override");
        string member = Decider().Match(page).Groups["code"].Value;
        Dictionary<string, string> form = new()
        {
            ["Cell"] = "X99001-CQ",
            ["Member"] = member,
            ["Reason"] = "Bão số 5",
        };
        (await server.Send(Office, board + "/override", "allow", form)).ShouldBeDone();
        (await server.Send(Office, board + "/override", "allow", form)).Status.ShouldBe(HttpStatusCode.Conflict);
        (await office.GetStringAsync(board)).Decoded().ShouldContain("Bão số 5");
        (
            await server.SendAnyway(
                Agency,
                board + "/cells/X99001-CQ",
                "plan",
                Plan($"{month.FirstDay:yyyy-MM-dd}", "14:00")
            )
        ).ShouldBeDone();
        (await server.Ask(db => db.OrderOverrides.Where(row => row.Reason == "Bão số 5").CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task The_past_is_told_as_it_was_with_holidays_and_who_met_too_early()
    {
        using HttpClient agency = server.As(Agency);
        string june = (await agency.GetStringAsync($"/months/{Committee}/2015-06")).Decoded();
        june.ShouldContain("khi chưa phải là cuối cùng");
        june.ShouldNotContain("/override\"");
        string april = (await agency.GetStringAsync($"/months/{Committee}/2015-04")).Decoded();
        april.ShouldContain("<title>Giỗ Tổ Hùng Vương</title>");
        (await agency.GetStringAsync($"/months/{Committee}/2032-04")).Decoded().ShouldContain("chưa có ngày nghỉ lễ");
        (await server.StatusOf(Agency, $"/months/{Committee}/2015-13")).ShouldBe(404);
        (await server.StatusOf(Agency, "/months/X99001-CQ")).ShouldBe(404);
        (await server.StatusOf(Office, $"/months/{Committee}/2015-04/cells/X99001-DU")).ShouldBe(404);
    }

    [Fact]
    public async Task A_holiday_in_a_proposed_month_is_named_and_published_only_with_a_reason()
    {
        int year = Stored.Today.Year + 1;
        string board = $"/months/{Committee}/{year}-04";
        using HttpClient office = server.As(Office);
        string proposal = await office.GetStringAsync(board + "/proposal");
        string proposed = Line()
            .Matches(proposal)
            .Select(match => WebUtility.HtmlDecode(match.Groups["value"].Value))
            .Single(value => value.Contains("X99001-C06", StringComparison.Ordinal));
        string line = Regex.Replace(
            proposed,
            "[0-9]{4}-[0-9]{2}-[0-9]{2}",
            $"{year}-04-30",
            RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );
        Answer named = await SendLines(office, board, [line], proposal);
        named.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        named.Page.Decoded().ShouldContain($"Ngày 30/04/{year} là ngày nghỉ");
        string seen = Sending.ValueOf(named.Page, "Seen");
        (await SendLines(office, board, [line], named.Page, ("Seen", seen))).Status.ShouldBe(
            HttpStatusCode.UnprocessableEntity
        );
        (
            await SendLines(office, board, [line], named.Page, ("Seen", seen), ("ConfirmReason", "Đã thống nhất"))
        ).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await office.GetStringAsync(board)).Decoded().ShouldContain($"30/04/{year}");
    }

    private static (MeetingMonth Month, string Board) MonthAhead(int months)
    {
        MeetingMonth month = MeetingMonth.Of(Stored.Today.AddDays(1 - Stored.Today.Day).AddMonths(months));
        return (month, $"/months/{Committee}/{month}");
    }

    private static Dictionary<string, string> Plan(string day, string start = "19:30") =>
        new()
        {
            ["Day"] = day,
            ["StartsAt"] = start,
            ["EndsAt"] = "",
        };

    private static async Task<Answer> SendLines(
        HttpClient client,
        string board,
        string[] lines,
        string page,
        params (string Name, string Value)[] more
    )
    {
        IEnumerable<KeyValuePair<string, string>> form =
        [
            new("_handler", "publish"),
            new("__RequestVerificationToken", SampleInstallation.Token().Match(page).Groups["token"].Value),
            .. lines.Select(line => KeyValuePair.Create("Line", line)),
            .. more.Select(field => KeyValuePair.Create(field.Name, field.Value)),
        ];
        using var content = new FormUrlEncodedContent(form);
        using HttpResponseMessage answer = await client.PostAsync(
            new Uri(board + "/proposal", UriKind.Relative),
            content
        );
        return new Answer(answer.StatusCode, await answer.Content.ReadAsStringAsync(), "");
    }

    [GeneratedRegex(
        "name=\"Line\" value=\"(?<value>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Line();

    [GeneratedRegex(
        "href=\"(?<path>/months/[^\"]*\\?at=[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex MoveLink();

    [GeneratedRegex(
        "<option value=\"(?<code>X99001-M[0-9]+)\"",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Decider();
}

/// <summary>Pages as they are read.</summary>
internal static class DecodedPages
{
    public static string Decoded(this string page) => WebUtility.HtmlDecode(page);
}
