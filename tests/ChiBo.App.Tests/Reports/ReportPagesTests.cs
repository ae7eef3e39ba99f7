using System.Globalization;
using System.Net;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reports;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Programmes;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Reports;

/// <summary>The report of a period through the pages, by role, without script.</summary>
public sealed class ReportPagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Secretary = "bi-thu-co-quan";
    private const string List = "/organisations/X99001-CQ/reports";

    private static string Quarter => $"{List}/{SampleReports.QuarterOf(Stored.Today).Code}";

    private static string Year => string.Create(CultureInfo.InvariantCulture, $"{List}/{Stored.Today.Year}");

    [Fact]
    public async Task A_changed_figure_is_shown_accepted_and_the_report_issued()
    {
        string page = await Page(Secretary, Quarter);
        page.ShouldContain("Nhiệm vụ của quý đã giao từ đầu năm");
        page.ShouldContain("«số liệu đã thay đổi»");
        Answer blocked = await server.Send(Secretary, Quarter, "issue", []);
        blocked.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        blocked.Page.ShouldContain("1 câu do người sửa có số liệu đã thay đổi");

        string sentence = $"{Quarter}/tasks.given";
        string one = await Page(Secretary, sentence);
        one.ShouldContain("Trong kỳ chưa giao nhiệm vụ nào cho đảng viên.");
        one.ShouldContain("Đã giao ");
        one.ShouldContain("href=\"/tasks/");
        Answer stale = await server.Send(Secretary, sentence, "save", new() { ["Seen"] = "Cũ", ["Text"] = "Lời mới" });
        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Page.ShouldContain("Lời mới</textarea>");
        Dictionary<string, string> seen = new() { ["Seen"] = Hidden(one), ["Was"] = Hidden(one, "Was") };
        (await server.Send(Secretary, sentence, "keep", seen)).ShouldBeDone();
        (await Page(Secretary, Quarter)).ShouldNotContain("«số liệu đã thay đổi»");
        (await server.Send(Secretary, sentence, "accept", seen)).ShouldBeDone();
        (await Page(Secretary, Quarter)).ShouldContain("Đã giao ");
        (await server.Send(Secretary, sentence, "keep", seen)).Status.ShouldBe(HttpStatusCode.Conflict);

        string issued = (await server.Send(Secretary, Quarter, "issue", [])).ShouldBeDone().Location!;
        issued.ShouldStartWith("/documents/");
        (await server.StatusOf("phu-trach-thon-5", issued)).ShouldBe(200);
        (await Page("phu-trach-thon-5", "/")).ShouldContain($"href=\"{issued}\"");
        (await Page("bi-thu-thon-3", "/")).ShouldNotContain($"href=\"{issued}\"");
        (await server.StatusOf("phu-trach-thon-5", Quarter)).ShouldBe(404);
        (await Page("ban-to-chuc", List)).ShouldContain("BC/CB");
        Answer again = await server.Send(Secretary, Quarter, "issue", []);
        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.Page.ShouldContain("Báo cáo này đã ban hành");
    }

    [Fact]
    public async Task Own_sentences_are_added_and_nothing_typed_is_lost()
    {
        string add = $"{Year}/new?section=3";
        (await server.Send(Secretary, add, "add", new() { ["Text"] = " " })).Page.ShouldContain(
            "Hãy ghi nội dung của câu (II.1.3.a)."
        );
        Answer wrong = await server.Send(Secretary, add, "add", new() { ["Text"] = new string('x', 2_001) });
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Page.ShouldContain("Dài quá 2.000 chữ.");
        wrong.Page.ShouldContain("xxx</textarea>");
        (await server.Send(Secretary, add, "add", new() { ["Text"] = "Câu <b>thêm</b>." })).ShouldBeDone();
        (await server.Raw(Secretary, Year)).ShouldContain("&lt;b&gt;");
        (await server.StatusOf(Secretary, $"{Year}/new?section=9")).ShouldBe(404);
        (await server.StatusOf(Secretary, $"{Year}/new")).ShouldBe(404);
    }

    [Fact]
    public async Task A_draft_of_more_letters_than_a_sentence_has_can_still_be_saved()
    {
        int cell = await server.Ask(db =>
            db.Organisations.Where(row => row.Code == "X99001-C03").Select(row => row.Id).SingleAsync()
        );
        await Write(scope =>
            scope.Record(
                new ProgrammeGoal
                {
                    RecordedIn = scope.Act.Id,
                    OrganisationId = cell,
                    Year = Stored.Today.Year,
                    Area = TaskArea.Supervision,
                    Text = "Kiểm tra",
                    State = GoalState.Reached,
                    Result = new string('x', 1_500) + "\r\n" + new string('y', 1_500),
                }
            )
        );
        string sentence = $"/organisations/X99001-C03/reports/{Stored.Today.Year}/goals.b-8";
        string page = await Page(SampleInstallation.Office, sentence);
        string draft = Hidden(page);
        draft.Length.ShouldBeGreaterThan(3_000);
        page.ShouldContain($"maxlength=\"{draft.Length}\"");
        Dictionary<string, string> form = new()
        {
            ["Seen"] = draft,
            ["Was"] = draft,
            ["Text"] = draft + "z",
        };
        Answer longer = await server.Send(SampleInstallation.Office, sentence, "save", form);
        longer.Status.ShouldBe(HttpStatusCode.BadRequest);
        form["Text"] = draft[..^1];
        (await server.Send(SampleInstallation.Office, sentence, "save", form)).ShouldBeDone();
    }

    [Fact]
    public async Task Of_two_who_save_the_second_is_told_and_keeps_the_words_also_when_the_sentence_was_emptied()
    {
        const string Office = SampleInstallation.Office;
        string drafted = $"{Year}/goals.b-8";
        string page = await Page(Secretary, drafted);
        Dictionary<string, string> first = new() { ["Seen"] = Hidden(page), ["Was"] = Hidden(page, "Was") };
        first["Text"] = "Lời của văn phòng.";
        (await server.Send(Office, drafted, "save", first)).ShouldBeDone();
        first["Text"] = "Lời của chi ủy.";
        Answer second = await server.Send(Secretary, drafted, "save", first);
        second.Status.ShouldBe(HttpStatusCode.Conflict);
        second.Page.ShouldContain("Có người vừa lưu câu này");
        second.Page.ShouldContain("Lời của chi ủy.</textarea>");
        second.Page.ShouldContain("Lời của văn phòng.");

        Answer added = await server.Send(Secretary, $"{Year}/new?section=4", "add", new() { ["Text"] = "Một." });
        added.ShouldBeDone();
        const string Own = "own.4.1";
        Dictionary<string, string> own = new() { ["Was"] = "Một.", ["Text"] = "" };
        (await server.Send(Office, $"{Year}/{Own}", "save", own)).ShouldBeDone();
        own["Text"] = "Một, sửa.";
        Answer emptied = await Late(Own, own);
        emptied.Status.ShouldBe(HttpStatusCode.Conflict);
        emptied.Page.ShouldContain("Một, sửa.</textarea>");
        (await server.StatusOf(Secretary, $"{Year}/{Own}")).ShouldBe(404);
        own["Was"] = Hidden(emptied.Page, "Was");
        (await Late(Own, own)).ShouldBeDone();
        (await Page(Secretary, Year)).ShouldContain("Một, sửa.");
        (await Late("own.4.2", own)).Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Records_that_the_reader_may_not_open_are_counted_and_not_named()
    {
        string board = await Page("ban-to-chuc", Year);
        board.ShouldContain("bản ghi mà bạn không mở được");
        board.ShouldNotContain("/residence\"");
        board.ShouldNotContain("href=\"/admissions/");
        board.ShouldNotContain("Sửa câu này");
        (await Page(Secretary, Year)).ShouldContain("href=\"/admissions/");
    }

    private async Task<string> Page(string account, string path) =>
        WebUtility.HtmlDecode(await server.Raw(account, path));

    /// <summary>Sends the form of a sentence whose page is no longer there, with the token of another.</summary>
    private async Task<Answer> Late(string sentence, Dictionary<string, string> form)
    {
        using HttpClient client = server.As(Secretary);
        string page = await client.GetStringAsync(new Uri($"{Year}/goals.b-7", UriKind.Relative));
        return await client.Send($"{Year}/{sentence}", "save", form, page);
    }

    private async Task Write(Action<ActScope> work)
    {
        await using AsyncServiceScope scope = server.Services.CreateAsyncScope();
        Outcome<bool> outcome = await scope
            .ServiceProvider.GetRequiredService<RegisterActs>()
            .Do<bool>(
                new ActHeader(ActKind.ProgrammeWorked, null),
                act =>
                {
                    work(act);
                    return Task.FromResult<Outcome<bool>>(true);
                }
            );
        outcome.IsDone.ShouldBeTrue();
    }

    private static string Hidden(string page, string name = "Seen")
    {
        string before = $"name=\"{name}\" value=\"";
        int from = page.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return page[from..page.IndexOf('"', from)];
    }
}

internal static class Pages
{
    public static async Task<string> Raw(this SampleServer server, string account, string path)
    {
        using HttpClient client = server.As(account);
        return await client.GetStringAsync(new Uri(path, UriKind.Relative));
    }
}
