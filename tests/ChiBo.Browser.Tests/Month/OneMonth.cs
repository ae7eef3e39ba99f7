using System.Globalization;
using System.Text.RegularExpressions;
using ChiBo.Browser.Tests.Acting;

namespace ChiBo.Browser.Tests.Month;

/// <summary>The steps of a month, each by the person whose step it is, on the device that he or she has.</summary>
internal sealed partial class OneMonth(Chromium chromium, ActedServer server, bool runsScript)
    : Acted(chromium, server, runsScript)
{
    private const string Board = "/months/X99001-DU/2026-10";
    private const string Agency = "X99001-CQ";
    private const string First = "X99001-C01";
    private const string Third = "X99001-C03";
    private const string Prepare = "Chuẩn bị cuộc họp";
    private const string TypeBack = "Ghi lại cuộc họp đã diễn ra";

    /// <summary>When each cell meets, by its code, as the office published it.</summary>
    private readonly Dictionary<string, DateTime> planned = new(StringComparer.Ordinal);

    private IEnumerable<string> Others => planned.Keys.Where(cell => cell != Agency);

    /// <summary>The office has the whole month proposed, and publishes it: the agency cell is last.</summary>
    public async Task PlanAsync()
    {
        await using Worker office = await AtDeskAsync("van-phong");
        await office.GoAsync(Board);
        await office.FollowAsync("Đề xuất lịch cả tháng");
        await office.PressAsync("Công bố các dòng đã chọn");
        (await office.ReadAsync()).ShouldContain("Đã công bố lịch tháng.");
        IReadOnlyList<string> links = await office.ReadAllAsync("#month-table tbody th a", "href");
        IReadOnlyList<string> times = await office.ReadAllAsync("#month-table tbody td:nth-child(2)");
        foreach ((string link, string time) in links.Zip(times))
        {
            planned[link.Split('/')[2]] = DateTime.ParseExact(time, "HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);
        }

        planned.Count.ShouldBeGreaterThan(5);
        planned[Agency].ShouldBeGreaterThan(Others.Max(cell => planned[cell]));
    }

    /// <summary>The secretary of a residential cell raises a matter of the area, on a phone.</summary>
    public async Task RaiseAsync(string words)
    {
        await using Worker secretary = await OnPhoneAsync("bi-thu-thon-3");
        await secretary.GoAsync("/areas/X99001-T03/matters/new");
        await secretary.SelectAsync("Topic", "Works");
        await secretary.FillAsync("Words", words);
        await secretary.SelectAsync("AskedOf", "Government");
        await secretary.PressAsync("Ghi vấn đề");
        (await secretary.ReadAsync()).ShouldContain(words);
    }

    /// <summary>That cell meets in the evening: from its agenda to minutes that both have approved, on a phone.</summary>
    public async Task MeetInTheAreaAsync()
    {
        string meeting;
        await using (Worker before = await OnPhoneAsync("bi-thu-thon-3"))
        {
            meeting = await PrepareAsync(before, Third);
            await AddItemAsync(before, meeting, "Tình hình thôn tháng này");
            await InviteAsync(before, meeting);
        }

        Server.Now = planned[Third];
        await using Worker secretary = await OnPhoneAsync("bi-thu-thon-3");
        await HoldAsync(secretary, meeting);
        await ConcludeAsync(secretary, meeting, "Chi bộ thống nhất kiến nghị việc khơi cống.");
        await EndAsync(secretary, meeting, planned[Third].AddMinutes(80));
        await ApproveAsync(secretary, meeting);
    }

    /// <summary>A member is invited to another cell's meeting, and says on a phone that he cannot come, and why.</summary>
    public async Task ReplyAsync(string reason)
    {
        await using Worker office = await AtDeskAsync("van-phong");
        string meeting = await PrepareAsync(office, First);
        await AddItemAsync(office, meeting, "Việc của thôn tháng này");
        await InviteAsync(office, meeting);
        await using (Worker member = await OnPhoneAsync("dang-vien"))
        {
            await member.GoAsync("/notices");
            (await member.ReadAllAsync("main a", "href")).ShouldContain(meeting);
            await member.GoAsync(meeting);
            await member.PressInVainAsync("Báo vắng");
            await member.FillAsync("ReplyReason", reason);
            await member.PressAsync("Báo vắng");
            (await member.ReadAsync()).ShouldContain(reason);
        }

        await office.GoAsync(meeting + "/attendance");
        (await office.ReadAllAsync("main details input", "value")).ShouldContain(reason);
    }

    /// <summary>The member in charge of an area reports, in a minute, on a phone.</summary>
    public async Task ReportAsync(string words)
    {
        await using Worker officer = await OnPhoneAsync("phu-trach-thon-5");
        await officer.GoAsync("/");
        await officer.FollowAsync("Viết báo cáo");
        await officer.TickAsync("Attended", "Có");
        await officer.UnfoldAsync("Công trình, hạ tầng");
        await officer.FillAsync("WorksNeed", words);
        await officer.PressAsync("Gửi báo cáo");
        (await officer.ReadAsync()).ShouldContain(words);
    }

    /// <summary>The agency cell meets on the day before another one: it is declined, and told which are in the way.</summary>
    public async Task TryToMeetTooEarlyAsync()
    {
        await using Worker secretary = await AtDeskAsync("bi-thu-co-quan");
        await secretary.GoAsync($"/organisations/{Agency}/meetings/typed-back");
        await secretary.FillAsync("Day", $"{Server.Now:yyyy-MM-dd}");
        await secretary.FillAsync("StartsAt", $"{Server.Now:HH:mm}");
        await secretary.FillAsync("EndsAt", $"{Server.Now.AddMinutes(30):HH:mm}");
        await secretary.FillAsync("Present", "10");
        (await secretary.PressInVainAsync(TypeBack)).ShouldContain("II.2.b");
        (await secretary.ValueAsync("Present")).ShouldBe("10");
    }

    /// <summary>The office types back what the other cells tell it, each in a line.</summary>
    public async Task RecordTheOthersAsync()
    {
        Server.Now = planned[Agency].AddHours(-2);
        await using Worker office = await AtDeskAsync("van-phong");
        foreach (string cell in Others.Where(cell => cell != Third))
        {
            await office.GoAsync($"/organisations/{cell}/meetings/typed-back");
            IReadOnlyList<string> roll = await office.ReadAllAsync("main details li");
            int toCome = roll.Count(line => !line.Contains("miễn hoặc ở xa", StringComparison.Ordinal));
            await office.FillAsync("Present", $"{toCome}");
            await office.PressAsync(TypeBack);
        }

        await office.GoAsync(Board);
        (await office.ReadAllAsync("#month-table tbody td:nth-child(3)"))
            .Count(state => state == "đã họp")
            .ShouldBe(Others.Count());
    }

    /// <summary>The agency cell meets, last, on what the areas told; its resolution gets a number.</summary>
    public async Task MeetLastAsync(string matter, string report)
    {
        await using Worker secretary = await AtDeskAsync("bi-thu-co-quan");
        string meeting = await PrepareAsync(secretary, Agency);
        await secretary.GoAsync(meeting + "/agenda");
        await secretary.TickAsync("Chosen", matter);
        await secretary.TickAsync("Chosen", report);
        await secretary.PressAsync("Đưa vào chương trình");
        await InviteAsync(secretary, meeting);
        Server.Now = planned[Agency];
        await HoldAsync(secretary, meeting);
        await ConcludeAsync(secretary, meeting, "Kiến nghị Ủy ban nhân dân xã giải quyết.");
        await GiveTaskAsync(secretary, meeting, "Theo dõi trả lời kiến nghị", planned[Agency].AddDays(14));
        await EndAsync(secretary, meeting, planned[Agency].AddMinutes(90));
        await ApproveAsync(secretary, meeting);
        await secretary.GoAsync(meeting + "/papers");
        await secretary.PressAsync("Ban hành nghị quyết, lấy số");
        (await secretary.ReadAsync()).ShouldContain("-NQ/CB");
        await secretary.GoAsync(Board);
        (await secretary.ReadAllAsync("#month-table tbody td:nth-child(3)")).ShouldAllBe(state => state == "đã họp");
    }

    /// <summary>It proposes: one paper from the matters of two cells; where the proposal is found.</summary>
    public async Task<string> ProposeAsync(string subject, string matter, string report)
    {
        await using Worker secretary = await AtDeskAsync("bi-thu-co-quan");
        await secretary.GoAsync("/proposals/new");
        await secretary.TickAsync("Matter", matter);
        await secretary.TickAsync("Matter", report);
        await secretary.ChooseAsync("To", "Government");
        await secretary.FillAsync("Title", subject);
        await secretary.FillAsync("Text", "Hai thôn cùng phản ánh; đề nghị khảo sát và làm trước mùa mưa.");
        await secretary.PressAsync("Ghi dự thảo");
        string proposal = secretary.Path;
        await secretary.PressAsync("Gửi kiến nghị");
        return proposal;
    }

    /// <summary>The body addressed confirms that it is there, and answers.</summary>
    public async Task AnswerAsync(string proposal, string answer)
    {
        Server.Now = Server.Now.AddDays(3);
        await using Worker body = await OnPhoneAsync("chinh-quyen");
        await body.GoAsync("/notices");
        (await body.ReadAllAsync("main a", "href")).ShouldContain(proposal);
        await body.GoAsync(proposal);
        await body.PressAsync("Xác nhận đã nhận");
        await body.ChooseAsync("Answer", "Accepted");
        await body.FillAsync("AnswerText", answer);
        await body.PressAsync("Trả lời");
        (await body.ReadAsync()).ShouldContain(answer);
    }

    /// <summary>The next meeting of a cell: what waits for its agenda.</summary>
    public async Task<string> NextAgendaAsync(string cell, string account, string hour)
    {
        Server.Now = new DateTime(2026, 11, 1, 8, 0, 0);
        await using Worker secretary = await OnPhoneAsync(account);
        await secretary.GoAsync($"/organisations/{cell}/meetings/new");
        await secretary.SelectAsync("Kind", "Extraordinary");
        await secretary.FillAsync("Day", "2026-11-02");
        await secretary.FillAsync("StartsAt", hour);
        await secretary.PressAsync(Prepare);
        await secretary.GoAsync(secretary.Path + "/agenda");
        return await secretary.ReadAsync();
    }

    /// <summary>Once the month is over: what its review finds in order.</summary>
    public async Task<IReadOnlyList<string>> ReviewAsync()
    {
        await using Worker office = await AtDeskAsync("van-phong");
        await office.GoAsync("/communes/X99001?month=2026-10");
        await office.LookAsync();
        return await office.ReadAllAsync("#operation details.met h3");
    }

    private static async Task<string> PrepareAsync(Worker secretary, string cell)
    {
        await secretary.GoAsync($"/organisations/{cell}/meetings/new");
        await secretary.PressAsync(Prepare);
        return secretary.Path;
    }

    private static async Task AddItemAsync(Worker secretary, string meeting, string title)
    {
        await secretary.GoAsync(meeting + "/agenda");
        await secretary.FillAsync("Title", title);
        await secretary.PressAsync("Thêm nội dung");
    }

    private static async Task InviteAsync(Worker secretary, string meeting)
    {
        await secretary.GoAsync(meeting);
        await secretary.PressAsync("Gửi giấy mời");
    }

    private static async Task HoldAsync(Worker secretary, string meeting)
    {
        await secretary.GoAsync(meeting);
        await secretary.PressAsync("Bắt đầu họp");
        await secretary.GoAsync(meeting + "/attendance");
        await secretary.PressAsync("Tất cả có mặt");
    }

    /// <summary>Concludes every item of the agenda, by raised hands, all in favour.</summary>
    private static async Task ConcludeAsync(Worker secretary, string meeting, string conclusion)
    {
        await secretary.GoAsync(meeting + "/items");
        foreach (string item in await secretary.ReadAllAsync("main section.card a.button", "href"))
        {
            await secretary.GoAsync(item);
            await secretary.TickAsync("Outcome", "Đã kết luận");
            await secretary.FillAsync("Conclusion", conclusion);
            string voters = Digits().Match(await secretary.ReadAsync("h2 + p")).Value;
            await secretary.TickAsync("Vote", "Giơ tay");
            await secretary.FillAsync("VotesFor", voters);
            await secretary.FillAsync("VotesAgainst", "0");
            await secretary.FillAsync("Abstained", "0");
            await secretary.PressAsync("Ghi kết luận");
        }
    }

    /// <summary>Gives the first of the list a task of the resolution.</summary>
    private static async Task GiveTaskAsync(Worker secretary, string meeting, string task, DateTime due)
    {
        await secretary.GoAsync(meeting + "/items");
        await secretary.UnfoldAsync("Giao nhiệm vụ");
        await secretary.FillAsync("Title", task);
        await secretary.SelectFirstAsync("Member");
        await secretary.SelectAsync("ForBody", "Government");
        await secretary.FillAsync("DueOn", $"{due:yyyy-MM-dd}");
        await secretary.PressAsync("Giao nhiệm vụ");
        (await secretary.ReadAsync()).ShouldContain(task);
    }

    private async Task EndAsync(Worker secretary, string meeting, DateTime end)
    {
        Server.Now = end;
        await secretary.GoAsync(meeting + "/end");
        await secretary.FillAsync("EndsAt", $"{end:HH:mm}");
        await secretary.PressAsync("Kết thúc cuộc họp");
    }

    /// <summary>The chair approves the minutes; the office does so for the secretary, who has no account.</summary>
    private async Task ApproveAsync(Worker chair, string meeting)
    {
        await chair.GoAsync(meeting + "/minutes");
        await chair.PressAsync("Lưu và ghi: đã đọc lại");
        await chair.PressAsync("Thông qua biên bản");
        string[] names = [.. (await chair.ReadAllAsync("main dd")).Select(line => line.Split(" – ")[0])];
        await using Worker office = await AtDeskAsync("van-phong");
        await office.GoAsync("/account");
        await office.FillAsync("ActingFor", names[1]);
        await office.PressAsync("Ghi");
        await office.GoAsync(meeting + "/minutes");
        await office.PressAsync("Thông qua biên bản");
        (await office.ReadAsync()).ShouldContain("SHA-256");
    }

    [GeneratedRegex("[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Digits();
}
