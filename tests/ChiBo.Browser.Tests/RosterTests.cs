using System.Text;
using Microsoft.Playwright;

namespace ChiBo.Browser.Tests;

/// <summary>An office's own list, from the file to the register and back, on a phone and at a desk.</summary>
public sealed class RosterTests(Chromium chromium, RunningServer server)
{
    private const string List = """
        ĐẢNG BỘ XÃ MẪU,,,,,
        DANH SÁCH ĐẢNG VIÊN,,,,,
        STT,Họ và tên,Ngày sinh,Ngày vào Đảng,Ngày chính thức,Chi bộ
        1,NGƯỜI MẪU THỨ NHẤT,01/02/1970,03/02/1995,03/02/1996,Chi bộ thôn Thử Nghiệm
        2,Người Mẫu Thứ Hai,30/02/1971,1996,,Chi bộ thôn Thử Nghiệm
        ,Tổng cộng: 2,,,,
        """;

    [Theory]
    [InlineData(Device.Phone)]
    [InlineData(Device.Desk)]
    public async Task A_list_goes_in_and_is_taken_back(int width)
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device { Width = width });
        await visit.GoAsync("/import/roster");
        await visit
            .Page.GetByLabel("Tệp danh sách")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "danh-sach.csv",
                    MimeType = "text/csv",
                    Buffer = Encoding.UTF8.GetBytes(List),
                }
            );
        await Press(visit, "Xem trước");
        await Look(visit, "roster-preview", width);
        (await visit.Page.Locator("main").InnerTextAsync()).ShouldContain("2 đảng viên được ghi mới.");
        IDownload rows = await visit.Page.RunAndWaitForDownloadAsync(() => Press(visit, "Tải các dòng có lỗi (Excel)"));
        rows.SuggestedFilename.ShouldBe("dong-can-sua.xlsx");

        await Press(visit, "Ghi");
        await Look(visit, "roster-act", width);
        new Uri(visit.Page.Url).AbsolutePath.ShouldStartWith("/acts/");
        await visit.Page.Locator("textarea, input[name='Reason']").First.FillAsync("Nhập thử");
        await visit.Page.Locator("main button[type='submit']").Last.ClickAsync();
        await Look(visit, "roster-undone", width);
        (await visit.Page.Locator("main button[type='submit']").CountAsync()).ShouldBe(0);
    }

    private static Task Press(Visit visit, string name) =>
        visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true }).ClickAsync();

    private static async Task Look(Visit visit, string name, int width)
    {
        (await Barriers.OfAsync(visit.Page)).ShouldBeEmpty();
        (await Barriers.WiderAsync(visit.Page)).ShouldBeEmpty();
        await Barriers.PictureAsync(visit.Page, name, $"{width}-light");
    }
}
