using System.Net;
using ChiBo.App.Tests.Web;

namespace ChiBo.App.Tests.ResidenceContact;

/// <summary>Contact with the residence through the pages, by role, without script.</summary>
public sealed class ResidencePagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Secretary = "bi-thu-co-quan";
    private const string AtThird = "bi-thu-thon-3";
    private const string Member = "/members/X99001-M287/residence";
    private const string Cell = "/organisations/X99001-CQ/residence";
    private const string Words = "Gương mẫu ở nơi cư trú";

    private static string Today =>
        Stored.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public async Task From_the_letter_to_the_comment_each_at_his_or_her_own_page()
    {
        string form = await Page(Secretary, Member);
        form.ShouldContain("Gợi ý");
        form.ShouldContain("mức tự đặt");
        Answer nowhere = await server.Send(Secretary, Member, "issue", new() { ["IssuedOn"] = Today });
        nowhere.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        nowhere.Page.ShouldContain("chỉ một trong hai (II.2.d)");
        (
            await server.Send(Secretary, Member, "issue", new() { ["Cell"] = "X99001-C03", ["IssuedOn"] = Today })
        ).ShouldBeDone();
        (
            await server.Send(Secretary, Member, "issue", new() { ["Cell"] = "X99001-C03", ["IssuedOn"] = Today })
        ).Status.ShouldBe(HttpStatusCode.Conflict);

        string letter = await Page(Secretary, Member + "/letter.html");
        letter.ShouldContain("Đảng ủy xã Mẫu");
        letter.ShouldContain("giữ mối liên hệ với cấp ủy");

        Answer noYear = await server.Send(Secretary, Cell, "ask", new() { ["Year"] = "năm nay", ["DueOn"] = Today });
        noYear.Status.ShouldBe(HttpStatusCode.BadRequest);
        noYear.Page.ShouldContain("Ghi năm, như 2026.");
        noYear.Page.ShouldContain("năm nay");
        Dictionary<string, string> all = new() { ["Year"] = $"{Stored.Today.Year}", ["DueOn"] = Today };
        (await server.Send(Secretary, Cell, "ask", all)).ShouldBeDone().Location.ShouldContain("asked=3");
        Answer again = await server.Send(Secretary, Cell, "ask", all);
        again.Page.ShouldContain("không còn ai để xin ý kiến");

        string asked = await Page(AtThird, "/residence");
        asked.ShouldContain("/residence/comments/1\"");
        asked.ShouldNotContain("/residence/comments/3\"");
        Answer wordless = await server.Send(
            AtThird,
            "/residence/comments/1",
            "give",
            new() { ["Level"] = "Fulfilled" }
        );
        wordless.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wordless.Page.ShouldContain("Ghi lời nhận xét");
        Dictionary<string, string> comment = new() { ["Level"] = "Fulfilled", ["Words"] = Words };
        (await server.Send(AtThird, "/residence/comments/1", "give", comment)).ShouldBeDone();
        (await server.Send(AtThird, "/residence/comments/1", "give", comment)).Status.ShouldBe(HttpStatusCode.Conflict);
        (await Page(AtThird, "/residence")).ShouldNotContain(Words);
        (await Page(AtThird, "/residence/comments/1")).ShouldNotContain(Words);
        (await Page(Secretary, "/members/X99001-M280/residence")).ShouldContain(Words);
        (await Page(Secretary, Cell)).ShouldNotContain(Words);
    }

    [Fact]
    public async Task The_residence_cell_takes_attendance_with_one_tap_a_person()
    {
        string page = await Page(AtThird, "/residence/meetings?day=" + Today);
        page.ShouldContain("name=\"Came\"");
        (await server.Send(AtThird, "/residence/meetings?day=" + Today, "came", new() { ["Came"] = "1" }))
            .ShouldBeDone()
            .Location.ShouldContain("came=1");
        (await Page(Secretary, "/members/X99001-M280/residence")).ShouldContain("có dự");
        (await Page(Secretary, "/residence/meetings")).ShouldNotContain("name=\"Came\"");
    }

    [Fact]
    public async Task The_residence_cell_confirms_a_letter_and_the_office_types_a_comment_in()
    {
        string asked = await Page(AtThird, "/residence");
        asked.ShouldContain("name=\"Letter\"");
        (
            await server.Send(AtThird, "/residence", "confirm", new() { ["Letter"] = "1", ["ReceivedOn"] = Today })
        ).Status.ShouldBe(HttpStatusCode.Conflict);
        (
            await server.Send(AtThird, "/residence", "confirm", new() { ["Letter"] = "4", ["ReceivedOn"] = Today })
        ).ShouldBeDone();

        const string Request = "/residence/comments/3";
        Answer nameless = await server.Send(
            SampleInstallation.Office,
            Request,
            "give",
            new()
            {
                ["Level"] = "Partly",
                ["Words"] = "Ít dự họp",
                ["On"] = Today,
            }
        );
        nameless.Page.ShouldContain("ghi tên người đã ký nhận xét");
        nameless.Page.ShouldContain("Ít dự họp");
        (
            await server.Send(
                SampleInstallation.Office,
                Request,
                "give",
                new()
                {
                    ["Level"] = "Partly",
                    ["Words"] = "Ít dự họp",
                    ["SignedBy"] = "Trần Mẫu Bình",
                    ["From"] = "X99001-C04",
                    ["On"] = Today,
                }
            )
        ).ShouldBeDone();
    }

    private async Task<string> Page(string account, string path)
    {
        using HttpClient client = server.As(account);
        return WebUtility.HtmlDecode(await client.GetStringOrErrorRawAsync(path));
    }
}
