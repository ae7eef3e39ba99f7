using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Privacy;

/// <summary>A request for correction from the member's page to the answer, by those whose step it is.</summary>
public sealed partial class CorrectionPagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Own = "/account/my-data/corrections";

    [Fact]
    public async Task A_request_is_asked_waits_on_the_first_page_is_answered_and_read_by_the_member()
    {
        int before = await Waiting(SampleInstallation.Office);
        Dictionary<string, string> form = new() { ["Item"] = $"{CorrectionItem.Residence}", ["Wrong"] = "Ghi thôn 2" };
        Answer half = await server.Send("dang-vien", Own, "ask", form);
        half.Status.ShouldBe(HttpStatusCode.BadRequest);
        half.Page.ShouldContain("Ghi thôn 2");
        form["Right"] = "Ở thôn 1 từ tháng 3";
        (await server.Send("dang-vien", Own, "ask", form)).ShouldBeDone();

        (await Waiting(SampleInstallation.Office)).ShouldBe(before + 1);
        long key = await server.Ask(db => db.CorrectionRequests.MaxAsync(row => row.Key));
        string path = FormattableString.Invariant($"/corrections/{key}");
        (await Page(SampleInstallation.Office, path)).ShouldContain("Ở thôn 1 từ tháng 3");
        Dictionary<string, string> answer = new() { ["Decision"] = "refused", ["Answer"] = "" };
        (await server.Send(SampleInstallation.Office, path, "decide", answer)).Status.ShouldNotBe(
            HttpStatusCode.SeeOther
        );
        answer["Answer"] = "Theo giấy giới thiệu đã nhận.";
        (await server.Send(SampleInstallation.Office, path, "decide", answer)).ShouldBeDone();
        (await Page("dang-vien", Own)).ShouldContain("Theo giấy giới thiệu đã nhận.");
        (await Waiting(SampleInstallation.Office)).ShouldBe(before);

        // Whoever is too late is told, and what was typed is there.
        answer["Answer"] = "Câu trả lời thứ hai.";
        Answer late = await server.Send(SampleInstallation.Office, path, "decide", answer);
        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.Page.ShouldContain("Đề nghị này đã được trả lời.");
        late.Page.ShouldContain("Câu trả lời thứ hai.");
    }

    [Fact]
    public async Task Ones_own_request_is_for_another_to_decide()
    {
        const string secretary = "bi-thu-co-quan";
        (
            await server.Send(
                secretary,
                Own,
                "ask",
                new()
                {
                    ["Item"] = $"{CorrectionItem.Details}",
                    ["Wrong"] = "Ngày sinh",
                    ["Right"] = "Ngày khác",
                }
            )
        ).ShouldBeDone();
        (await Waiting(secretary)).ShouldBe(0);
        long key = await server.Ask(db => db.CorrectionRequests.MaxAsync(row => row.Key));
        string page = await Page(secretary, FormattableString.Invariant($"/corrections/{key}"));
        page.ShouldContain("người khác xem và trả lời");
        page.ShouldNotContain("name=\"Decision\"");
    }

    /// <summary>How many requests the first page says wait for an account; 0 where it has no such card.</summary>
    private async Task<int> Waiting(string account) =>
        Count().Match(await Page(account, "/")) is { Success: true } told
            ? int.Parse(told.Groups["count"].Value, CultureInfo.InvariantCulture)
            : 0;

    private async Task<string> Page(string account, string path)
    {
        using HttpClient client = server.As(account);
        return WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
    }

    [GeneratedRegex("(?<count>[0-9]+) đề nghị chờ trả lời", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Count();
}
