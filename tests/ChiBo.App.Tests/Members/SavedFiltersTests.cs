using System.Net;
using ChiBo.App.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Members;

/// <summary>Filters of the list that somebody has given names, and the columns of page and file.</summary>
public sealed class SavedFiltersTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Office = SampleInstallation.Office;
    private const string Secretary = "bi-thu-thon-3";
    private const string List = "/members?name=mau&standing=official&column=cell&column=code";

    [Fact]
    public async Task A_filter_is_saved_used_again_and_forgotten_by_its_own_account_alone()
    {
        (await server.Send(Office, List + "&page=2", "save", [])).Page.ShouldContain("Hãy đặt tên cho bộ lọc.");
        (await server.Send(Office, List + "&page=2", "save", new() { ["FilterName"] = "Lọc của tôi" })).ShouldBeDone();
        // The same name takes the new filter.
        (await server.Send(Office, List, "save", new() { ["FilterName"] = "Lọc của tôi" })).ShouldBeDone();
        var saved = await server.Ask(db => db.SavedFilters.SingleAsync(row => row.Name == "Lọc của tôi"));
        saved.Query.ShouldBe("?name=mau&standing=official&column=cell&column=code");

        using HttpClient own = server.As(Office);
        string page = WebUtility.HtmlDecode(await own.GetStringAsync("/members"));
        page.ShouldContain(saved.Path + saved.Query);
        (await own.GetStringAsync(saved.Path + saved.Query)).ShouldContain("X99001-M");
        using HttpClient other = server.As(Secretary);
        WebUtility.HtmlDecode(await other.GetStringAsync("/members")).ShouldNotContain("Lọc của tôi");

        string forget = FormattableString.Invariant($"forget-{saved.Id}");
        Answer foreign = await server.Send(Secretary, "/members", forget, []);
        ((int)foreign.Status).ShouldBeGreaterThanOrEqualTo(400);
        (await server.Ask(db => db.SavedFilters.CountAsync(row => row.Id == saved.Id))).ShouldBe(1);
        (await server.Send(Office, "/members", forget, [])).ShouldBeDone();
        (await server.Ask(db => db.SavedFilters.CountAsync(row => row.Id == saved.Id))).ShouldBe(0);
    }

    [Theory]
    [InlineData("", new[] { "Họ và tên", "Ngày sinh", "Ngày vào Đảng", "Ngày chính thức", "Chi bộ" })]
    [InlineData("?column=code&column=cell", new[] { "Họ và tên", "Chi bộ", "Mã" })]
    [InlineData("?column=khong-co", new[] { "Họ và tên", "Ngày sinh", "Ngày vào Đảng", "Ngày chính thức", "Chi bộ" })]
    public async Task The_file_has_the_very_columns_of_the_page(string query, string[] columns)
    {
        using HttpClient client = server.As(Office);
        string page = WebUtility.HtmlDecode(await client.GetStringAsync("/members" + query));
        string file = await client.GetStringAsync("/members/export.csv" + query);
        file.TrimStart('\uFEFF')
            .Split('\n')[0]
            .TrimEnd('\r')
            .Replace("\"", "", StringComparison.Ordinal)
            .Split(',')
            .ShouldBe(columns);
        string head = page[page.LastIndexOf("<thead>", StringComparison.Ordinal)..];
        head = head[..head.IndexOf("</thead>", StringComparison.Ordinal)];
        columns.ShouldAllBe(column => head.Contains($">{column}<", StringComparison.Ordinal));
        head.Split("<th ").Length.ShouldBe(columns.Length + 1);
    }
}
