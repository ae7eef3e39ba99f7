using System.Net;
using ChiBo.App.Tests.Web;
using DocumentFormat.OpenXml.Packaging;

namespace ChiBo.App.Tests.Overview;

/// <summary>The overview on screen, as files and over the API, for the board of the sample district.</summary>
public sealed class OverviewPagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Board = "ban-to-chuc";

    [Fact]
    public async Task Where_there_is_one_commune_it_is_shown_with_every_topic_and_leads_to_its_page()
    {
        string page = await Get(Board, "/overview");
        foreach (
            string id in (string[])
                ["verdicts", "strength", "meetings", "proposals", "establishments", "people", "rules"]
        )
        {
            page.ShouldContain($"id=\"{id}\"");
        }

        page.ShouldContain("href=\"/communes/X99001\"");
        page.ShouldContain("/overview.csv");
        page.ShouldContain("bar-official");
    }

    [Fact]
    public async Task Links_keep_the_month_and_the_filter()
    {
        string month = DateOnly
            .FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(7))
            .ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
        string page = await Get(Board, $"/overview?month={month}&kind=xa");
        page.ShouldContain($"/overview.csv?month={month}&amp;kind=xa");
        page.ShouldContain($"/overview?month={month}&amp;kind=xa");
    }

    [Theory]
    [InlineData("/overview?month=2026-13", 400, "yyyy-MM")]
    [InlineData("/overview?month=thang-5", 400, "yyyy-MM")]
    [InlineData("/overview?from=2026-11&month=2026-01", 400, "sau tháng cuối")]
    [InlineData("/overview?kind=lang", 400, "Không lọc được")]
    [InlineData("/overview?verdict=tot", 400, "Không lọc được")]
    [InlineData("/overview?under=khong-co", 404, "")]
    public async Task What_cannot_be_asked_is_said(string path, int status, string words)
    {
        using HttpClient client = server.As(Board);
        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        ((int)answer.StatusCode).ShouldBe(status);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).ShouldContain(words);
        (await server.StatusOf(Board, path.Replace("/overview", "/overview.csv", StringComparison.Ordinal))).ShouldBe(
            status
        );
    }

    [Fact]
    public async Task A_month_of_which_nothing_is_kept_is_no_error()
    {
        (await Get(Board, "/overview?month=1999-01")).ShouldContain("Chưa có số liệu");
    }

    [Fact]
    public async Task The_files_hold_the_numbers_of_the_page_and_no_formula()
    {
        using HttpClient client = server.As(Board);
        string csv = await client.GetStringAsync(new Uri("/overview.csv", UriKind.Relative));
        csv.ShouldContain("\"X99001\"");
        csv.Split("\r\n").Length.ShouldBe(4, "header, commune, total, end");
        byte[] bytes = await client.GetByteArrayAsync(new Uri("/overview.xlsx", UriKind.Relative));
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        workbook.WorkbookPart!.WorksheetParts.Count().ShouldBe(2);
        workbook
            .WorkbookPart.WorksheetParts.SelectMany(part =>
                part.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task The_board_finds_it_in_the_navigation_and_a_member_does_not()
    {
        (await Get(Board, "/")).ShouldContain("href=\"/overview\"");
        (await Get("dang-vien", "/")).ShouldNotContain("href=\"/overview\"");
    }

    private async Task<string> Get(string account, string path)
    {
        using HttpClient client = server.As(account);
        return WebUtility
            .HtmlDecode(await client.GetStringAsync(new Uri(path, UriKind.Relative)))
            .Replace("&month", "&amp;month", StringComparison.Ordinal)
            .Replace("&kind", "&amp;kind", StringComparison.Ordinal);
    }
}
