using System.Net;
using ChiBo.App.Databases;
using ChiBo.App.Features.Areas.Erasing;
using ChiBo.App.Features.Areas.Reporting;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Registers.Export;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Meetings;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Areas;

/// <summary>Words about areas of one commune are in no page of another, in no export and no log; erased, in no file.</summary>
public sealed class WordsStayHomeTests(SqliteAreaServer server) : IClassFixture<SqliteAreaServer>
{
    private const string Canary = "Chim hoàng yến QXZWKVJ đậu ở cầu";

    [Fact]
    public async Task Words_stay_in_their_commune_and_leave_no_trace_when_they_are_erased()
    {
        await server.AddOtherCommune();
        DateOnly today = Stored.Today;
        var words = new MatterWords(AreaTopic.Works, true, Canary, null);
        var request = new ReportAreaRequest("X99001-T05", MeetingMonth.Of(today), true, [words]);
        (
            await server.By("phu-trach-thon-5", all => all.GetRequiredService<ReportArea>().Handle(request))
        ).IsDone.ShouldBeTrue();
        // The control: it is told where it belongs.
        (await Page(SampleInstallation.Office, "/areas/X99001-T05")).Body.ShouldContain(Canary);

        (HttpStatusCode status, string body) = await Page(AreaServer.OtherOffice, "/areas");
        status.ShouldBe(HttpStatusCode.OK);
        body.ShouldContain("Thôn Khác");
        foreach (
            string path in (string[])
                [
                    "/",
                    "/areas",
                    "/areas?commune=X99001",
                    "/areas/X99002-T1",
                    "/areas/digest/X99002-CQ",
                    "/areas/X99001-T05",
                    "/areas/X99001-T05/report",
                    "/areas/digest/X99001-CQ",
                    "/areas/digest/X99001-CQ/report.docx",
                    "/acts",
                ]
        )
        {
            (HttpStatusCode answered, string told) = await Page(AreaServer.OtherOffice, path);
            told.ShouldNotContain("QXZWKVJ", customMessage: path);
            if (path.Contains("X99001-", StringComparison.Ordinal))
            {
                answered.ShouldBe(HttpStatusCode.NotFound, path);
            }
        }

        (await Exported()).ShouldNotContain("QXZWKVJ");
        server.Logged.ShouldNotBeEmpty();
        server.Logged.ShouldNotContain("QXZWKVJ");
        Installation installation = server.Services.GetRequiredService<Installation>();
        (await Kept(installation)).ShouldBeTrue();
        server.SetTime(today.AddMonths(24).ToDateTime(TimeOnly.MinValue));
        int erased = await server.By(
            SampleInstallation.Office,
            all =>
                new EraseTexts(
                    all.GetRequiredService<Storage.ChiBoContext>(),
                    all.GetRequiredService<RegisterActs>()
                ).Run()
        );
        erased.ShouldBeGreaterThan(1);
        (await Kept(installation)).ShouldBeFalse();
    }

    /// <summary>Whether the words stand in a file of the database.</summary>
    private static async Task<bool> Kept(Installation installation)
    {
        byte[] canary = System.Text.Encoding.UTF8.GetBytes("QXZWKVJ");
        foreach (string file in Directory.EnumerateFiles(installation.Folder.Path, "*.db*"))
        {
            await using var stream = new FileStream(
                file,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy);
            if (copy.ToArray().AsSpan().IndexOf(canary) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private async Task<string> Exported()
    {
        string folder = Path.Combine(Directory.CreateTempSubdirectory("chibo-areas-").FullName, "xuat");
        await server.By(
            SampleInstallation.Office,
            all => new ExportRegister(all.GetRequiredService<RegisterActs>()).Run(folder, null)
        );
        string[] files = [.. Directory.EnumerateFiles(folder).Select(File.ReadAllText)];
        File.Exists(Path.Combine(folder, "area_reports.csv")).ShouldBeTrue();
        Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
        return string.Join('\n', files);
    }

    private async Task<(HttpStatusCode Status, string Body)> Page(string account, string path)
    {
        using HttpClient client = await server.Browser(account);
        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }
}
