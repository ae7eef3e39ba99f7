using System.Globalization;
using System.Net;
using ChiBo.App.Tests.Web;

namespace ChiBo.App.Tests.Programmes;

/// <summary>The programme of a year through the pages, without script.</summary>
public sealed class ProgrammePagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Secretary = "bi-thu-co-quan";

    private static readonly string Path = string.Create(
        CultureInfo.InvariantCulture,
        $"/organisations/X99001-CQ/programme/{Stored.Today.Year}"
    );

    [Fact]
    public async Task A_goal_is_set_and_closed_and_nothing_typed_is_lost()
    {
        (await Page(Secretary, Path)).ShouldContain("chưa có mục tiêu: Kiểm tra, giám sát, kỷ luật đảng");
        Answer wrong = await server.Send(
            Secretary,
            Path,
            "set",
            new() { ["Text"] = "Kiểm tra hai đảng viên", ["DueOn"] = "2015-02-30" }
        );
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Page.ShouldContain("Hãy chọn nhiệm vụ.");
        wrong.Page.ShouldContain("Kiểm tra hai đảng viên</textarea>");
        Dictionary<string, string> form = new()
        {
            ["Area"] = "Supervision",
            ["Text"] = "Kiểm tra hai đảng viên",
            ["DueOn"] = "1999-01-01",
        };
        Answer outside = await server.Send(Secretary, Path, "set", form);
        outside.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        outside.Page.ShouldContain("Hạn của mục tiêu phải nằm trong năm");
        form.Remove("DueOn");
        (await server.Send(Secretary, Path, "set", form)).ShouldBeDone();
        (await Page(Secretary, Path)).ShouldContain("nhiệm vụ nào cũng có mục tiêu");
        (await Page("ban-to-chuc", Path)).ShouldNotContain("name=\"Area\"");

        Answer empty = await server.Send(Secretary, "/goals/8", "close", new() { ["State"] = "Reached" });
        empty.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        empty.Page.ShouldContain("Hãy ghi kết quả đạt được, hoặc lý do không đạt (II.1.3).");
        Dictionary<string, string> result = new() { ["State"] = "Reached", ["Result"] = "Đã kiểm tra" };
        (await server.Send(Secretary, "/goals/8", "close", result)).ShouldBeDone();
        Answer again = await server.Send(Secretary, "/goals/8", "close", result);
        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.Page.ShouldContain("Mục tiêu này đã khép lại.");
        again.Page.ShouldContain("Đã kiểm tra");
    }

    private async Task<string> Page(string account, string path)
    {
        using HttpClient client = server.As(account);
        return WebUtility.HtmlDecode(await client.GetStringAsync(path));
    }
}
