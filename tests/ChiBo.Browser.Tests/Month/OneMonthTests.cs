using ChiBo.Browser.Tests.Acting;

namespace ChiBo.Browser.Tests.Month;

/// <summary>
/// One month of the sample commune, each step taken by whoever takes it: planned by the office, met in the areas, reported,
/// met on by the agency cell, proposed, answered, and the answer on the next agendas (II.2.b, II.2.c).
/// </summary>
public sealed class OneMonthTests(Chromium chromium)
{
    private const string Matter = "Cống đầu thôn bị nghẽn, mưa lớn nước tràn vào đường.";
    private const string Report = "Sân bóng của thôn chưa có đèn, buổi tối thanh niên không tập được.";
    private const string Subject = "Khơi thông cống đầu thôn 3 và lắp đèn sân bóng thôn 5";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_month_goes_from_its_plan_to_the_answer_on_the_next_agenda(bool runsScript)
    {
        await using ActedServer server = await ActedServer.BeginAsync("month", new(2026, 10, 1, 7, 0, 0));
        var month = new OneMonth(chromium, server, runsScript);
        await month.PlanAsync();
        await month.ReplyAsync("Đi khám bệnh ở bệnh viện tỉnh");
        await month.RaiseAsync(Matter);
        await month.MeetInTheAreaAsync();
        await month.ReportAsync(Report);
        await month.TryToMeetTooEarlyAsync();
        await month.RecordTheOthersAsync();
        await month.MeetLastAsync(Matter, Report);
        string proposal = await month.ProposeAsync(Subject, Matter, Report);
        await month.AnswerAsync(proposal, "Ủy ban nhân dân xã khảo sát trong tháng 11.");
        (await month.NextAgendaAsync("X99001-CQ", "bi-thu-co-quan", "08:00")).ShouldContain(Subject);
        (await month.NextAgendaAsync("X99001-C03", "bi-thu-thon-3", "20:00")).ShouldContain(Subject);
        // The agency cell has met, and after the others.
        (await month.ReviewAsync())
            .Count(point => point.StartsWith("II.2.b ·", StringComparison.Ordinal))
            .ShouldBe(2);
    }
}
