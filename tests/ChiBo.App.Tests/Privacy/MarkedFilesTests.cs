using System.IO.Compression;
using System.Text;
using ChiBo.App.Features.Privacy.Marking;
using ChiBo.App.Permissions;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Access;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Privacy;

/// <summary>Word files and workbooks with data of S3 and S4 say on every page who took them away; each endpoint is known.</summary>
public sealed class MarkedFilesTests(SampleServer server) : IClassFixture<SampleServer>
{
    /// <summary>Those with numbers, names of organisations and data of members (S1, S2): a new one is a line here, or it is marked.</summary>
    private static readonly string[] NotMarked =
    [
        "/areas/digest/{code}/report.docx",
        "/areas/{code}/form.docx",
        "/campaigns/{key:long}/communes.xlsx",
        "/campaigns/{key:long}/compare.xlsx",
        "/cell-remedies.xlsx",
        "/communes/review.docx",
        "/communes/review.xlsx",
        "/communes/{code}/cases/{key:long}/{paper}.docx",
        "/communes/{code}/dissolution-plan/ban-giao.docx",
        "/communes/{code}/review.docx",
        "/communes/{code}/review.xlsx",
        "/documents/{key:long}.docx",
        "/meetings/{key:long}/papers/{paper}.docx",
        "/months/{code}/week.docx",
        "/organisations/{code}/reports/{period}/bao-cao.docx",
        "/overview.xlsx",
        "/regulations/{key:long}/quy-che.docx",
        "/review-reports/{key:long}/bao-cao.docx",
        "/review-reports/{key:long}/so-lieu.xlsx",
        "/units/{code}/dissolution-plan/ban-giao.docx",
    ];

    /// <summary>A file of the sample for each that is marked, and an account that may take it.</summary>
    public static TheoryData<string, string, string> Examples =>
        new()
        {
            { "/admissions/{key:long}/resolution.docx", SampleInstallation.Office, "/admissions/2/resolution.docx" },
            {
                "/members/{code}/residence/letter.docx",
                SampleInstallation.Office,
                "/members/X99001-M280/residence/letter.docx"
            },
            {
                "/organisations/{code}/residence/request.docx",
                SampleInstallation.Office,
                "/organisations/X99001-CQ/residence/request.docx"
            },
            {
                "/residence/comments/{key:long}/form.docx",
                SampleInstallation.Office,
                "/residence/comments/1/form.docx"
            },
            {
                "/members/{code}/reviews/{year:int}/kiem-diem.docx",
                SampleInstallation.Office,
                $"/members/X99001-M280/reviews/{Stored.Today.Year}/kiem-diem.docx"
            },
            {
                "/organisations/{code}/reviews/{year:int}/kiem-diem.docx",
                SampleInstallation.Office,
                $"/organisations/X99001-CQ/reviews/{Stored.Today.Year}/kiem-diem.docx"
            },
            {
                "/organisations/{code}/reviews/{year:int}/xep-loai.docx",
                SampleInstallation.Office,
                $"/organisations/X99001-CQ/reviews/{Stored.Today.Year}/xep-loai.docx"
            },
            { "/inspections/{key:long}/paper.docx", "bi-thu-co-quan", "/inspections/1/paper.docx" },
        };

    [Fact]
    public void Every_file_to_take_away_is_marked_or_known_to_hold_no_more_than_data_of_members()
    {
        RouteEndpoint[] files = [.. Endpoints().Where(HandsOutFile)];
        Unmarked(files).ShouldBe(NotMarked, ignoreOrder: true);
        files
            .Where(file => !IsMarked(file))
            .Select(file => file.Metadata.GetMetadata<NeedsAttribute>()!)
            .ShouldAllBe(needs => needs.Sensitivity <= Sensitivity.Personal);
        files.Count(IsMarked).ShouldBe(9);
    }

    /// <summary>The check must be able to fail: a new file without a mark is found.</summary>
    [Fact]
    public void A_new_file_without_a_mark_is_found()
    {
        var builder = new RouteEndpointBuilder(
            _ => Task.CompletedTask,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse("/reviews/{key:long}/paper.xlsx"),
            0
        );
        builder.Metadata.Add(new NeedsAttribute(AccessAction.Look, Sensitivity.Evaluation, On.Anywhere));
        RouteEndpoint[] files = [.. Endpoints().Append((RouteEndpoint)builder.Build()).Where(HandsOutFile)];
        Unmarked(files).Except(NotMarked).ShouldBe(["/reviews/{key:long}/paper.xlsx"]);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task A_file_says_on_the_first_and_on_every_further_page_who_took_it_when_and_for_whom(
        string endpoint,
        string account,
        string path
    )
    {
        Endpoints().Where(IsMarked).Select(Path).ShouldContain(endpoint);
        using HttpClient client = server.As(account);
        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        ((int)answer.StatusCode).ShouldBe(200, path);
        using var file = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        foreach (string part in (string[])["word/header1.xml", "word/header2.xml"])
        {
            string header = await Read(file, part);
            header.ShouldContain($"tài khoản {account}, {Stored.Today:dd/MM/yyyy}", customMessage: part);
            header.ShouldContain(
                account == SampleInstallation.Office ? "cho Đảng ủy" : "cho Chi bộ cơ quan",
                customMessage: part
            );
            header.ShouldContain("PowerPlusWaterMarkObject", customMessage: part);
        }

        string body = await Read(file, "word/document.xml");
        body.ShouldContain("w:type=\"first\"");
        body.ShouldContain("w:type=\"default\"");
    }

    private IEnumerable<RouteEndpoint> Endpoints() =>
        server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static bool HandsOutFile(RouteEndpoint endpoint) =>
        Path(endpoint) is var path
        && (path.EndsWith(".docx", StringComparison.Ordinal) || path.EndsWith(".xlsx", StringComparison.Ordinal));

    private static bool IsMarked(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<MarkedAttribute>() is not null;

    private static IEnumerable<string> Unmarked(IEnumerable<RouteEndpoint> files) =>
        files.Where(file => !IsMarked(file)).Select(Path);

    private static string Path(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!;

    private static async Task<string> Read(ZipArchive file, string part)
    {
        using var reader = new StreamReader(file.GetEntry(part)!.Open(), Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
