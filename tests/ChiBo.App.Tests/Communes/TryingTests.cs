using System.Net;
using ChiBo.App.Features.Communes.Trying;
using ChiBo.App.Tests.Web;

namespace ChiBo.App.Tests.Communes;

/// <summary>What-if on screen: tried, shown beside today, and nothing recorded.</summary>
public sealed class TryingTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Path = "/communes/X99001/what-if?as-of=2016-11-15";

    [Fact]
    public async Task A_cell_that_is_dissolved_leaves_its_area_without_one()
    {
        string page = await Get(SampleInstallation.Office, Path + "&act=Dissolve&cell=X99001-C03&into=X99001-C01");
        page.ShouldContain("Sau thay đổi");
        page.ShouldContain("Điểm nào thay đổi");
        page.ShouldContain("<dt>Sau thay đổi</dt>");
        page.Split("badge is-").Length.ShouldBeGreaterThan(4);
        page.ShouldContain("II.1.1");
        (await Get(SampleInstallation.Office, Path)).ShouldNotContain("Sau thay đổi");
    }

    [Fact]
    public async Task What_is_tried_stands_in_the_address_and_can_be_taken_away()
    {
        string page = await Get(
            SampleInstallation.Office,
            Path + "&try=Merge%3AX99001-C03%3AX99001-C04&kind=Move&member=X99001-M055&to=X99001-C01"
        );
        page.ShouldContain("nhập vào chi bộ khác");
        page.ShouldContain("chuyển sang chi bộ khác");
        page.ShouldContain("name=\"try\" value=\"Merge:X99001-C03:X99001-C04\"");
    }

    [Theory]
    [InlineData("&kind=Move&member=X99001-M055", "Hãy chọn chi bộ đến.")]
    [InlineData("&act=Merge&cell=X99001-C03&into=X99001-C03", "Hãy chọn chi bộ khác.")]
    [InlineData("&act=Dissolve&cell=khong-co", "Hãy chọn việc, đảng viên hoặc chi bộ có trong danh sách.")]
    public async Task What_cannot_be_tried_is_said_beside_the_field(string query, string sentence)
    {
        using HttpClient client = server.As(SampleInstallation.Office);
        using HttpResponseMessage answer = await client.GetAsync(new Uri(Path + query, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).ShouldContain(sentence);
    }

    [Fact]
    public async Task Who_may_not_see_people_tries_cells_only_and_finds_nobody_out()
    {
        string page = await Get("chinh-quyen", Path + "&try=Move%3AX99001-M055%3AX99001-C01");
        page.ShouldNotContain("Thử với một đảng viên");
        page.ShouldNotContain("Các thay đổi đang thử");
        (await Get("chinh-quyen", Path + "&act=Dissolve&cell=X99001-C03&into=X99001-C01")).ShouldContain(
            "Sau thay đổi"
        );
    }

    [Fact]
    public void A_change_is_read_from_the_address_as_it_was_written()
    {
        foreach (TriedKind kind in Enum.GetValues<TriedKind>())
        {
            var change = new TriedChange(kind, "A:b c/Đ", "");
            TriedChange.Parse(change.ToString()).ShouldBe(change);
        }

        TriedChange.Parse("Burn:A:B").ShouldBeNull();
        TriedChange.Parse("7:A:B").ShouldBeNull();
        TriedChange.Parse("Move:A").ShouldBeNull();
        TriedChange.Parse(null).ShouldBeNull();
    }

    private async Task<string> Get(string account, string path)
    {
        using HttpClient client = server.As(account);
        return WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
    }
}
