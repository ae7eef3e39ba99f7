using Microsoft.Playwright;

namespace ChiBo.Browser.Tests;

/// <summary>
/// What holds on every page, tried on one walk for each width, since the walk is what takes the time. Each of the checks has
/// its negative control beside the other tests of its kind.
/// </summary>
public sealed class EveryPageTests(Chromium chromium, RunningServer server)
{
    public static TheoryData<int> Widths => [Device.Phone, Device.Desk];

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Every_page_is_open_to_all_and_keeps_its_own_policy(int width)
    {
        await using Visit visit = await Visit.BeginAsync(chromium, server, new Device { Width = width });
        var found = new List<string>();
        foreach (KnownPage page in KnownPages.All)
        {
            IResponse answer = await visit.GoAsync(page.Path);
            answer.Status.ShouldBe(page.Status, page.Path);
            found.AddRange((await visit.RefusedAsync()).Select(refused => $"{page} is refused {refused}"));
            found.AddRange((await Barriers.ScriptsAsync(visit.Page)).Select(script => $"{page} brings {script}"));
            if (width == Device.Phone)
            {
                found.AddRange(await Barriers.TooSmallAsync(visit.Page));
            }

            found.AddRange(await Barriers.LookAsync(visit.Page, page.FileName, width));
            if (width == Device.Desk)
            {
                found.AddRange(await EnlargedAsync(visit.Page, page.FileName));
            }
        }

        found.ShouldBeEmpty();
        visit.Elsewhere(server).ShouldBeEmpty();
    }

    /// <summary>1366 px at 200 % zoom are 683 px; with large letters beside, what is 16 px is 40.</summary>
    private static async Task<IEnumerable<string>> EnlargedAsync(IPage page, string name)
    {
        await page.SetViewportSizeAsync(Device.Desk / 2, Device.Height);
        await page.EvaluateAsync("document.documentElement.dataset.text = 'large'");
        IEnumerable<string> found = await Barriers.WiderAsync(page);
        await Barriers.PictureAsync(page, name, "large");
        await page.SetViewportSizeAsync(Device.Desk, Device.Height);
        return found;
    }
}
