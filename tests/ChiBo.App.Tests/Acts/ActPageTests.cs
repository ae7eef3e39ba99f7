using System.Globalization;
using System.Net;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Proposals;
using ChiBo.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Acts;

/// <summary>What acts of the month's work show: what they entered and ended, with its words for who reads them, never those of areas.</summary>
public sealed class ActPageTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Secretary = "bi-thu-co-quan";
    private const string Office = SampleInstallation.Office;

    [Fact]
    public async Task An_act_on_a_proposal_shows_it_and_leads_to_it()
    {
        string path = await Drafted("Làm mương");
        string drafted = await Page(Secretary, await Newest(ActKind.ProposalMoved));
        drafted.ShouldContain("Làm mương (Dự thảo)");
        drafted.ShouldContain($"href=\"{path}\"");
        drafted.ShouldContain("vấn đề của địa bàn");
        drafted.ShouldNotContain("kiến nghị: 0");
        (await server.Send(Secretary, path, "withdraw", new() { ["WithdrawReason"] = "Đã làm" })).ShouldBeDone();
        string act = await Newest(ActKind.ProposalMoved);
        string withdrawn = await Page(Office, act);
        withdrawn.ShouldContain("Làm mương (Đã rút)");
        withdrawn.ShouldContain("Làm mương (Dự thảo)");
        withdrawn.ShouldContain("Đã làm");
        (await server.StatusOf("chinh-quyen", act)).ShouldBe(403);
        (await server.StatusOf("bi-thu-thon-3", act)).ShouldBe(404);
    }

    [Fact]
    public async Task An_act_on_a_task_shows_it_and_who_has_it()
    {
        (long key, string title) = await server.Ask(async db =>
        {
            var task = await db
                .WorkTasks.Where(row => row.SupersededIn == null && row.State == Domain.Tasks.TaskState.Open)
                .OrderBy(row => row.Key)
                .FirstAsync();
            return (task.Key, task.Title);
        });
        string path = string.Create(CultureInfo.InvariantCulture, $"/tasks/{key}");
        (await server.Send(Secretary, path, "drop", new() { ["DropReason"] = "Không còn cần" })).ShouldBeDone();
        string act = await Page(Office, await Newest(ActKind.TaskMoved));
        act.ShouldContain($"{title} (");
        act.ShouldContain($"href=\"{path}\"");
    }

    [Fact]
    public async Task An_act_on_an_area_names_topics_and_never_its_words()
    {
        const string words = "Cột điện đầu ngõ nghiêng.";
        (
            await server.Send(
                "phu-trach-thon-5",
                "/areas/X99001-T05/report",
                "report",
                new() { ["Attended"] = "yes", ["SafetyDeals"] = words }
            )
        ).ShouldBeDone();
        string act = await Page(Office, await Newest(ActKind.AreaReported));
        act.ShouldContain("báo cáo địa bàn: 1");
        act.ShouldContain("An ninh, trật tự");
        act.ShouldContain("Thôn 5");
        act.ShouldNotContain(words);
        (await Page(Office, "/areas/X99001-T05")).ShouldContain(words);
    }

    private async Task<string> Drafted(string title)
    {
        long matter = await server.Ask(db =>
            db.AreaMatters.Where(row => row.SupersededIn == null && row.ProposalKey == null)
                .OrderBy(row => row.Key)
                .Select(row => row.Key)
                .FirstAsync()
        );
        Answer drafted = await server.Send(
            Secretary,
            "/proposals/new?cell=X99001-CQ",
            "draft",
            new()
            {
                ["To"] = $"{Addressee.Government}",
                ["Title"] = title,
                ["Text"] = "Ruộng thiếu nước",
                ["AnswerBy"] = Stored.Today.AddDays(9).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["Matter"] = matter.ToString(CultureInfo.InvariantCulture),
            }
        );
        return drafted.ShouldBeDone().Location.Split('?')[0];
    }

    private async Task<string> Newest(ActKind kind)
    {
        long act = await server.Ask(db =>
            db.Acts.Where(row => row.Kind == kind).OrderByDescending(row => row.Id).Select(row => row.Id).FirstAsync()
        );
        return string.Create(CultureInfo.InvariantCulture, $"/acts/{act}");
    }

    private async Task<string> Page(string account, string path)
    {
        using HttpClient client = server.As(account);
        return WebUtility.HtmlDecode(await client.GetStringAsync(path));
    }
}
