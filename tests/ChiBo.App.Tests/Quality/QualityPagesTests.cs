using System.Globalization;
using System.Net;
using ChiBo.App.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Quality;

/// <summary>The pages of I.1 and I.2 and the counting of fields, as a browser without script uses them.</summary>
public sealed class QualityPagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Secretary = "bi-thu-co-quan";
    private const string Agency = "/organisations/X99001-CQ/quality";

    [Fact]
    public async Task The_picture_says_in_words_what_it_shows_and_a_table_stands_beside_it()
    {
        string page = await Page(SampleInstallation.Office, $"{Agency}?as-of=2017-03-01");

        page.ShouldContain("role=\"img\" aria-label=\"Sinh hoạt thường kỳ: đã họp: ");
        page.ShouldContain("id=\"quality-table\"");
        page.ShouldContain("không có chi bộ");
        page.ShouldContain($"ghi ngày {Stored.Today:dd/MM/yyyy}");
        page.ShouldContain("chưa ghi");
        page.ShouldNotContain("style=");
    }

    [Fact]
    public async Task Who_may_not_know_of_people_is_shown_no_month_of_them_and_no_small_number()
    {
        (await Page(Secretary, Agency)).ShouldNotContain("dưới 3");
        string page = await Page("chinh-quyen", Agency);

        page.ShouldContain("dưới 3");
        page.ShouldContain("số dưới 3 không nêu");
        page.ShouldNotContain("Quần chúng ưu tú: ");
        page.ShouldNotContain("Số ô phải nhập");
    }

    [Fact]
    public async Task People_of_a_year_are_not_told_apart_by_days_of_it_nor_by_what_was_known_and_an_unknown_year_is_unknown()
    {
        int year = Stored.Today.Year - 1;
        foreach (string asked in (string[])[$"?as-of={year}-06-30", $"?known-on={Stored.Today:yyyy-MM-dd}"])
        {
            (await People(year, asked)).ShouldBe(["–", "–", "–"], asked);
        }

        (await People(year, "")).ShouldBe(["chưa ghi", "chưa ghi", "chưa ghi"], "nothing was kept in that year");
        (await People(year + 1, "")).ShouldBe(["–", "–", "–"]);
    }

    [Fact]
    public async Task Communes_are_told_as_of_the_day_that_is_asked_for()
    {
        const string District = "/organisations/X99.H-HU/support";
        (await Page("ban-to-chuc", $"{District}?as-of=2026-03-15")).ShouldContain("Sinh hoạt tháng 02/2026");
        (await Page("ban-to-chuc", District)).ShouldContain($"Sinh hoạt tháng {Stored.Today.AddMonths(-1):MM/yyyy}");
    }

    [Fact]
    public async Task A_refused_form_counts_once_when_it_goes_through_and_what_it_began_with_counts_as_reused()
    {
        const string Meetings = "/organisations/X99001-CQ/meetings";
        (int typed, int reused) before = await Counted();
        var form = new Dictionary<string, string>
        {
            ["Day"] = Stored.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["Kind"] = "Extraordinary",
            ["State"] = "Held",
        };
        (await server.Send(Secretary, Meetings, "record", form)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Counted()).ShouldBe(before);
        form["StartsAt"] = "00:01";
        (await server.Send(Secretary, Meetings, "record", form)).ShouldBeDone();

        (int typed, int reused) after = await Counted();

        (after.typed - before.typed).ShouldBe(2, "the kind was changed, the time filled in");
        (after.reused - before.reused).ShouldBe(2, "the day and the state were left");
        (await Page(Secretary, "/account")).ShouldContain("Chương trình điền sẵn");
        (await Page(Secretary, Agency)).ShouldContain("Số ô phải nhập");
    }

    [Fact]
    public async Task Passwords_are_never_counted()
    {
        var form = new Dictionary<string, string>
        {
            ["Old"] = SampleInstallation.Password,
            ["New"] = "năm từ khác hẳn nhau",
            ["Again"] = "năm từ khác hẳn nhau",
        };
        (await server.Send("quan-tri", "/account/password", "password", form)).ShouldBeDone();

        (await server.Ask(db => db.FormBurdens.Select(row => row.Feature).ToListAsync())).ShouldNotContain("Accounts");
    }

    [Fact]
    public async Task An_inspection_from_above_is_planned_on_the_page_of_the_committee_and_stands_there_for_its_office_alone()
    {
        const string Support = "/organisations/X99001-DU/support";
        var form = new Dictionary<string, string>
        {
            ["Cell"] = "X99001-CQ",
            ["Kind"] = "ThematicSupervision",
            ["Scope"] = "Thực hiện quy chế làm việc",
        };
        Answer refused = await server.Send(SampleInstallation.Office, $"{Support}/inspections/new", "plan", form);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Page.ShouldContain("Thực hiện quy chế làm việc");
        form["PlannedFor"] = Stored.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string path = (await server.Send(SampleInstallation.Office, $"{Support}/inspections/new", "plan", form))
            .ShouldBeDone()
            .Location.Split('?')[0];

        (await Page(SampleInstallation.Office, Support)).ShouldContain(path);
        (await Page("ban-to-chuc", Support)).ShouldNotContain("/inspections/");
        (await server.StatusOf(Secretary, path)).ShouldBe(404);
        (await Page(SampleInstallation.Office, path)).ShouldContain("Do cấp ủy cấp trên thực hiện");
    }

    /// <summary>Who was listed, admitted, made official in a year, as somebody sees it who may not know of them.</summary>
    private async Task<string[]> People(int year, string asked)
    {
        const int Before = 9;
        string page = await Page("chinh-quyen", Agency + asked);
        string row = page[page.IndexOf($"<th scope=\"row\">{year}</th>", StringComparison.Ordinal)..];
        return
        [
            .. row.Split("<td>")
                .Skip(1 + Before)
                .Take(3)
                .Select(cell => cell[..cell.IndexOf("</td>", StringComparison.Ordinal)]),
        ];
    }

    private async Task<(int, int)> Counted() =>
        await server.Ask(async db =>
        {
            var rows = await db.FormBurdens.Where(row => row.Feature == "Organisations").ToListAsync();
            return (rows.Sum(row => row.Typed), rows.Sum(row => row.Reused));
        });

    private async Task<string> Page(string account, string path)
    {
        using HttpClient client = server.As(account);
        return WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
    }
}
