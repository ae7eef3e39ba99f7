using System.IO.Compression;
using System.Net;
using ChiBo.App.Tests.Web;

namespace ChiBo.App.Tests.Communes;

/// <summary>Reviews as files, and the list on other days and by clause.</summary>
public sealed class ReviewFilesTests(SampleServer server) : IClassFixture<SampleServer>
{
    [Theory]
    [InlineData("/communes/review.xlsx?as-of=2016-11-15", "xl/workbook.xml")]
    [InlineData("/communes/review.docx?as-of=2016-11-15", "word/document.xml")]
    [InlineData("/communes/X99001/review.xlsx?as-of=2016-11-15", "xl/workbook.xml")]
    [InlineData("/communes/X99001/review.docx?as-of=2016-11-15", "word/document.xml")]
    public async Task A_review_is_taken_away_as_a_file(string path, string part)
    {
        (HttpStatusCode status, string text) = await File("ban-to-chuc", path);
        status.ShouldBe(HttpStatusCode.OK);
        text.ShouldContain(part);
        text.ShouldContain("Mẫu");
    }

    [Theory]
    [InlineData("/communes/review.xlsx?as-of=2016-11-15")]
    [InlineData("/communes/X99001/review.xlsx?as-of=2016-11-15")]
    [InlineData("/communes/X99001/review.docx?as-of=2016-11-15")]
    public async Task Codes_and_names_of_people_are_in_the_file_of_nobody_who_may_not_see_them(string path)
    {
        (_, string text) = await File("chinh-quyen", path);
        text.ShouldNotContain("X99001-M");
        (_, string page) = await Page("chinh-quyen", "/communes/X99001?as-of=2016-11-15");
        page.ShouldNotContain("X99001-M");
    }

    [Fact]
    public async Task Who_may_see_people_has_their_codes_in_the_workbook() =>
        (await File(SampleInstallation.Office, "/communes/X99001/review.xlsx?as-of=2016-11-15")).Text.ShouldContain(
            "X99001-M"
        );

    [Theory]
    [InlineData("", 200)]
    [InlineData("?as-of=2014-10-10", 200)]
    [InlineData("?as-of=2016-11-15&known-on=2016-12-01", 200)]
    [InlineData("?rule=agency-cell.single", 200)]
    [InlineData("?rule=khong-co", 200)]
    public async Task The_list_answers_for_other_days_and_by_clause(string query, int status) =>
        (await server.StatusOf("ban-to-chuc", "/communes" + query)).ShouldBe(status);

    [Fact]
    public async Task A_clause_that_is_met_leaves_the_commune_out_of_the_list()
    {
        (_, string all) = await Page("ban-to-chuc", "/communes?as-of=2016-11-15");
        all.ShouldContain("href=\"/communes/X99001?");
        (_, string single) = await Page("ban-to-chuc", "/communes?as-of=2016-11-15&rule=agency-cell.single");
        single.ShouldNotContain("href=\"/communes/X99001?");
    }

    [Fact]
    public async Task Two_days_of_a_province_are_held_against_one_another()
    {
        (_, string page) = await Page("ban-to-chuc", "/communes/compare?from=2014-10-10&to=2016-11-15");
        page.ShouldContain("/communes/X99001/compare?from=2014-10-10&to=2016-11-15");
        (_, string same) = await Page("ban-to-chuc", "/communes/compare?from=2016-11-15&to=2016-11-15");
        same.ShouldContain("Không xã nào thay đổi");
    }

    private async Task<(HttpStatusCode Status, string Page)> Page(string account, string path)
    {
        using HttpClient client = server.As(account);
        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>Names and texts of all parts of a file, one after another.</summary>
    private async Task<(HttpStatusCode Status, string Text)> File(string account, string path)
    {
        using HttpClient client = server.As(account);
        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        using var packed = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        var text = new System.Text.StringBuilder();
        foreach (ZipArchiveEntry part in packed.Entries)
        {
            using var reader = new StreamReader(await part.OpenAsync());
            text.AppendLine(part.FullName).AppendLine(await reader.ReadToEndAsync());
        }

        return (answer.StatusCode, text.ToString());
    }
}
