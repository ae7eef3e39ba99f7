using System.Globalization;
using System.Net;
using ChiBo.App.Tests.Reports;
using ChiBo.App.Tests.Web;

namespace ChiBo.App.Tests.YearReviews;

/// <summary>The yearly review of a cell itself through the pages, by role, without script.</summary>
public sealed class CellReviewPagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Office = SampleInstallation.Office;
    private const string Secretary = "bi-thu-co-quan";

    private static readonly string Cell = string.Create(
        CultureInfo.InvariantCulture,
        $"/organisations/X99001-CQ/reviews/{Stored.Today.Year}"
    );

    private static readonly string Page = $"{Cell}/cell";

    [Fact]
    public async Task From_the_self_review_to_the_decision_each_form_for_whom_it_falls_to()
    {
        (await Read(Secretary, Cell)).ShouldContain($"href=\"{Page}\"");
        string first = await Read(Secretary, Page);
        first.ShouldContain("còn một mô hình dân vận chưa đạt");
        first.ShouldContain("Chi bộ đã họp ");
        first.ShouldContain("Trang này không đọc hồ sơ kỷ luật");
        first.ShouldContain("chưa được chi bộ biểu quyết");

        Answer excellent = await server.Send(Secretary, Page, "self", Said("Excellent"));
        excellent.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        excellent.Page.ShouldContain("(366-QĐ/TW năm 2025)");
        excellent.Page.ShouldContain("Lời của chi ủy</textarea>");
        (await server.Send(Secretary, Page, "self", Said("Good"))).ShouldBeDone();
        (await server.Send(Office, Page, "decide", Decided("45-QĐ/ĐU"))).Status.ShouldBe(HttpStatusCode.Conflict);
        (await server.Send(Secretary, Page, "discuss", new() { ["Words"] = "Chi bộ đồng ý." })).ShouldBeDone();
        Answer noNumber = await server.Send(Secretary, Page, "vote", new() { ["Level"] = "Good", ["VotesFor"] = "x" });
        noNumber.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await server.Send(Secretary, Page, "vote", new() { ["Level"] = "Good", ["VotesFor"] = "15" })).ShouldBeDone();
        Answer notYours = await server.Send(Secretary, Page, "decide", Decided("45-QĐ/ĐU"));
        notYours.Status.ShouldBe(HttpStatusCode.Forbidden);
        Answer bare = await server.Send(Office, Page, "decide", Decided(""));
        bare.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        bare.Page.ShouldContain("Ghi số, ký hiệu quyết định của cấp ủy cấp trên (II.1.3).");
        (await server.Send(Office, Page, "decide", Decided("45-QĐ/ĐU"))).ShouldBeDone();
        string last = await Read(Secretary, Page);
        last.ShouldContain("45-QĐ/ĐU");
        last.ShouldNotContain("name=\"_handler\" value=\"decide\"");
        foreach (string file in (string[])["kiem-diem", "xep-loai"])
        {
            (await server.StatusOf(Secretary, $"{Cell}/{file}.docx")).ShouldBe(200);
            (await server.StatusOf("phu-trach-thon-5", $"{Cell}/{file}.docx")).ShouldBeOneOf(403, 404);
        }
    }

    [Fact]
    public async Task The_page_of_a_year_that_is_over_names_the_text_of_that_year()
    {
        (await Read(Secretary, "/organisations/X99001-CQ/reviews/2024")).ShouldContain("124-QĐ/TW");
        (await Read(Secretary, Cell)).ShouldContain("366-QĐ/TW");
    }

    private static Dictionary<string, string> Said(string level) =>
        new() { ["Level"] = level, ["Words"] = "Lời của chi ủy" };

    private static Dictionary<string, string> Decided(string number) =>
        new()
        {
            ["Level"] = "Good",
            ["DecidedOn"] = Stored.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["Number"] = number,
        };

    private async Task<string> Read(string account, string path) =>
        WebUtility.HtmlDecode(await server.Raw(account, path));
}
