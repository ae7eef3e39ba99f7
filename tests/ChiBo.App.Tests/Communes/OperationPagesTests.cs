using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using ChiBo.App.Features.Communes.Operation;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Meetings;

namespace ChiBo.App.Tests.Communes;

/// <summary>The rules of operation (II.2) on screen: beside the review, for a month, and never part of the verdict.</summary>
public sealed partial class OperationPagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Government = "chinh-quyen";
    private const string Path = "/communes/X99001?as-of=2015-07-01";

    [Fact]
    public async Task The_page_tells_operation_of_the_last_complete_month_apart_from_the_verdict()
    {
        string page = await Get(SampleInstallation.Office, Path);
        page.ShouldContain("Hoạt động của chi bộ cơ quan (II.2)");
        page.ShouldContain("Tháng 06/2015; quy chế và phân công phụ trách địa bàn tính tại ngày 01/07/2015.");
        page.ShouldContain("không làm thay đổi kết quả rà soát về tổ chức");
        Part(page).ShouldContain("II.2.b · Chi bộ cơ quan sinh hoạt sau các chi bộ khác");
        page[..page.IndexOf("id=\"operation\"", StringComparison.Ordinal)].ShouldNotContain("II.2.b");
    }

    [Fact]
    public async Task Of_many_areas_with_the_same_finding_one_is_shown_and_the_others_are_folded()
    {
        string part = Part(await Get(SampleInstallation.Office, Path + "&month=2015-02"));
        string told = part[..part.IndexOf("<details class=\"met\"", StringComparison.Ordinal)];
        ILookup<string, Match> folded = Folded().Matches(told).ToLookup(match => match.Groups["title"].Value);
        folded.ShouldNotBeEmpty();
        string[] cards = [.. TitleOf().Matches(told).Select(card => card.Value)];
        foreach (IGrouping<string, Match> group in folded)
        {
            int all = cards.Count(card => card.EndsWith($"{group.Key}</h3>", StringComparison.Ordinal));
            int away = group.Sum(match => int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture));
            // One stands open where it is not met, one where it cannot be told.
            (all - away).ShouldBeInRange(1, 2, group.Key);
        }
    }

    [Fact]
    public async Task Another_month_changes_that_part_alone()
    {
        string june = await Get(SampleInstallation.Office, Path);
        string may = await Get(SampleInstallation.Office, Path + "&month=2015-05");
        Part(may).ShouldContain("Tháng 05/2015; quy chế và phân công phụ trách địa bàn tính tại ngày 01/06/2015.");
        Part(may).ShouldContain("value=\"2015-05\" selected");
        Verdict(may).ShouldBe(Verdict(june));
        Verdict(june).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("2015-07")]
    [InlineData("2029-01")]
    [InlineData("khong")]
    public async Task A_month_that_is_not_over_or_none_is_said_and_the_prescribed_one_is_shown(string month)
    {
        string part = Part(await Get(SampleInstallation.Office, $"{Path}&month={month}"));
        part.ShouldContain($"Không có tháng «{month}» đã hết vào ngày đang xem; đang xem tháng 06/2015.");
        part.ShouldContain("Tháng 06/2015;");
    }

    [Fact]
    public async Task Each_finding_leads_to_its_clause_and_to_where_it_is_mended()
    {
        string part = Part(await Get(SampleInstallation.Office, Path));
        part.ShouldContain("href=\"/guidance/II.2.b\"");
        part.ShouldContain("href=\"/months/X99001-DU/2015-06\"");
        part.ShouldContain("/areas/X99001-T01?month=2015-06");
        foreach (
            string path in (string[])
                ["/guidance/II.2.b", "/months/X99001-DU/2015-06", "/areas/X99001-T01?month=2015-06"]
        )
        {
            (await server.StatusOf(SampleInstallation.Office, path)).ShouldBe(200, path);
        }
    }

    [Fact]
    public async Task Who_sees_no_people_finds_them_counted_and_no_door_that_is_closed()
    {
        string office = Part(await Get(SampleInstallation.Office, Path));
        string part = Part(await Get(Government, Path));
        office.ShouldContain("/members/X99001-M");
        part.ShouldNotContain("X99001-M");
        part.ShouldNotContain("href=\"/areas/");
        part.ShouldContain("họ tên chỉ hiện với người có trách nhiệm");
    }

    [Fact]
    public async Task A_clause_page_shows_the_words_and_one_that_is_none_is_not_there()
    {
        string page = await Get(Government, "/guidance/II.2.b");
        page.ShouldContain("sau sinh hoạt của các chi bộ khu dân cư");
        page.ShouldContain("Chi bộ cơ quan sinh hoạt sau các chi bộ khác");
        (await server.StatusOf(Government, "/guidance/II.9")).ShouldBe(404);
    }

    [Fact]
    public async Task The_timeline_is_of_the_rules_that_are_chosen()
    {
        string verdicts = await Get(SampleInstallation.Office, "/communes/X99001/timeline");
        string operation = await Get(SampleInstallation.Office, "/communes/X99001/timeline?rules=operation");
        operation.ShouldContain("II.2.b · Chi bộ cơ quan sinh hoạt sau các chi bộ khác");
        operation.ShouldNotContain("<svg class=\"timeline\"");
        verdicts.ShouldContain("<svg class=\"timeline\"");
        verdicts.ShouldNotContain("II.2.b");
    }

    [Fact]
    public async Task Two_days_are_compared_in_operation_too()
    {
        string page = await Get(SampleInstallation.Office, "/communes/X99001/compare?from=2015-06-01&to=2015-07-01");
        page.ShouldContain("Hoạt động (II.2): tháng 05/2015 và tháng 06/2015");
        string same = await Get(SampleInstallation.Office, "/communes/X99001/compare?from=2015-07-01&to=2015-07-01");
        same.ShouldContain("Phần hoạt động (II.2) không đổi.");
        page.ShouldNotContain("Phần hoạt động (II.2) không đổi.");
    }

    [Fact]
    public async Task What_is_tried_is_told_in_operation_beside_the_verdict()
    {
        string page = await Get(
            SampleInstallation.Office,
            "/communes/X99001/what-if?as-of=2016-11-15&act=Dissolve&cell=X99001-CQ&into=X99001-C03"
        );
        string operation = page[page.IndexOf("Hoạt động (II.2): điểm nào thay đổi", StringComparison.Ordinal)..];
        operation.ShouldContain("II.2.a");
        operation.ShouldNotContain("Phần hoạt động (II.2) không đổi.");
    }

    [Fact]
    public async Task The_list_is_filtered_by_a_point_of_operation()
    {
        string broken = await Get(SampleInstallation.Office, "/communes?as-of=2015-07-01&rule=agency-cell.meets-last");
        broken.ShouldContain("/communes/X99001?as-of=2015-07-01\"");
        string none = await Get(SampleInstallation.Office, "/communes?as-of=2015-07-01&rule=agency-cell.meets-monthly");
        none.ShouldContain("Không có xã nào");
        broken.ShouldContain("value=\"members.residence-contact\"");
        string contact = await Get(SampleInstallation.Office, "/communes?rule=members.residence-contact");
        contact.ShouldContain("/communes/X99001\"");
    }

    [Fact]
    public async Task The_workbook_has_operation_when_it_is_asked_for()
    {
        byte[] without = await File("/communes/X99001/review.xlsx?as-of=2015-07-01");
        byte[] with = await File("/communes/X99001/review.xlsx?as-of=2015-07-01&rules=operation");
        with.Length.ShouldBeGreaterThan(without.Length + 500);
    }

    [Fact]
    public void A_month_is_asked_on_the_day_after_it_and_the_prescribed_one_on_the_reference_day()
    {
        var day = new DateOnly(2015, 7, 15);
        OperationMonth
            .Of(null, day)
            .ShouldBe(new OperationMonth(new MeetingMonth(2015, 6), new MeetingMonth(2015, 6), day));
        OperationMonth.Of("2015-06", day).Day.ShouldBe(day);
        OperationMonth.Of("2015-05", day).Day.ShouldBe(new DateOnly(2015, 6, 1));
        OperationMonth.Of("2015-07", day).NotTold.ShouldBe("2015-07");
        OperationMonth.Of("1929-12", day).NotTold.ShouldBe("1929-12");
        OperationMonth.Of("2012-01", day).Choices.ShouldContain(new MeetingMonth(2012, 1));
    }

    private static string Part(string page)
    {
        int start = page.IndexOf("id=\"operation\"", StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0);
        return page[start..page.IndexOf("</main>", start, StringComparison.Ordinal)];
    }

    private static string Verdict(string page) => VerdictWord().Match(page).Value;

    private async Task<byte[]> File(string path)
    {
        using HttpClient client = server.As(SampleInstallation.Office);
        return await client.GetByteArrayAsync(new Uri(path, UriKind.Relative));
    }

    private async Task<string> Get(string account, string path)
    {
        using HttpClient client = server.As(account);
        return WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
    }

    [GeneratedRegex(
        "<summary>(?<count>[0-9]+) nơi khác cũng vậy: (?<title>[^<]+)</summary>",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Folded();

    [GeneratedRegex("<h3>.*?</h3>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex TitleOf();

    [GeneratedRegex("<section class=\"card verdict\">.*?</section>", RegexOptions.Singleline, 1_000)]
    private static partial Regex VerdictWord();
}
