using System.Globalization;
using System.Net;
using ChiBo.App.Features.Members.Facts;
using ChiBo.App.Tests.Web;

namespace ChiBo.App.Tests.Members;

/// <summary>What was recorded long after it was so is marked in the history.</summary>
public sealed class LateEntryTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Mark = "class=\"late\"";

    [Theory]
    [InlineData(30, false)]
    [InlineData(31, true)]
    [InlineData(-5, false)]
    public async Task After_thirty_days_an_entry_is_late(int daysAgo, bool isLate)
    {
        string member = (await server.Ordinary("X99001-C01"))[daysAgo < 0 ? 2 : daysAgo - 30];
        using HttpClient client = server.As(SampleInstallation.Office);
        // All that came with the sample is old, and none of it is marked.
        (await client.GetStringAsync($"/members/{member}/history")).ShouldNotContain(Mark);
        Dictionary<string, string> form = new()
        {
            ["What"] = "Away",
            ["From"] = Stored.Today.AddDays(-daysAgo).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["Reason"] = "Bổ sung",
        };
        string path = $"/members/{member}/status/new";
        (await server.Send(SampleInstallation.Office, path, "fact", form)).ShouldBeDone();
        string history = WebUtility.HtmlDecode(await client.GetStringAsync($"/members/{member}/history"));
        history.Contains(Mark, StringComparison.Ordinal).ShouldBe(isLate);
    }

    [Fact]
    public void The_boundary_is_between_the_thirtieth_and_the_next_day()
    {
        var since = new DateOnly(2026, 1, 1);
        LateEntry.IsLate(since.AddDays(30), since).ShouldBeFalse();
        LateEntry.IsLate(since.AddDays(31), since).ShouldBeTrue();
        LateEntry.IsLate(since, null).ShouldBeFalse();
    }
}
