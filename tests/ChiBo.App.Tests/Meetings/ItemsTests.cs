using System.Net;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Tasks;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Meetings;

/// <summary>The agenda, conclusions, votes and tasks.</summary>
public sealed class ItemsTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Office = SampleInstallation.Office;
    private const string Agency = "bi-thu-co-quan";
    private const string AgencyCell = "X99001-CQ";

    [Fact]
    public async Task Items_are_added_raised_and_removed()
    {
        string path = await server.Prepare(Office, "X99001-C04", Stored.Today.AddDays(1));
        foreach (string title in (string[])["Một", "Hai", "Ba"])
        {
            await server.AddItem(Office, path, title);
        }

        var items = await server.Items(path);
        string agenda = path + "/agenda";
        (await server.Send(Office, agenda, "order", new() { ["Raise"] = $"{items[2].Key}" })).ShouldBeDone();
        (await server.Items(path)).Select(item => item.Title).ShouldBe(["Một", "Ba", "Hai"]);
        (await server.Send(Office, agenda, "order", new() { ["Remove"] = $"{items[0].Key}" })).ShouldBeDone();
        (await server.Send(Office, agenda, "order", new() { ["Remove"] = $"{items[0].Key}" })).Status.ShouldBe(
            HttpStatusCode.Conflict
        );
        (await server.Items(path)).Select(item => item.Title).ShouldBe(["Ba", "Hai"]);
        (await server.Send(Office, agenda, "add", new() { ["Title"] = " " })).ShouldBeRefused(
            HttpStatusCode.BadRequest,
            "Hãy ghi nội dung."
        );
    }

    [Fact]
    public async Task What_waits_comes_on_the_agenda_when_a_person_chooses_it()
    {
        (long matter, long proposal) = await Waiting();
        string path = await server.Prepare(Agency, AgencyCell, Stored.Today.AddDays(1));
        using HttpClient client = server.As(Agency);
        string page = await client.Open(path + "/agenda");
        // The sample's last meeting carried an item over and gave a task.
        page.ShouldContain("Chuẩn bị đánh giá, xếp loại cuối năm (Còn lại từ buổi trước)");
        page.ShouldContain("Cầu thôn 2 hỏng lan can (Phản ánh của địa bàn)");
        page.ShouldContain("Trả lời kiến nghị: Sửa cầu thôn 2");
        (await server.Items(path)).ShouldBeEmpty();
        (await server.Send(Agency, path + "/agenda", "choose", [])).ShouldBeRefused(
            HttpStatusCode.BadRequest,
            "Hãy chọn ít nhất một nội dung."
        );
        (
            await server.Send(Agency, path + "/agenda", "choose", new() { ["Chosen"] = $"Matter-{matter}" })
        ).ShouldBeDone();
        (
            await server.Send(Agency, path + "/agenda", "choose", new() { ["Chosen"] = $"Answer-{proposal}" })
        ).ShouldBeDone();
        var items = await server.Items(path);
        items
            .Select(item => (item.Source, item.SourceKey))
            .ShouldBe([(AgendaSource.Matter, matter), (AgendaSource.Answer, proposal)]);
        (await client.Open(path + "/agenda")).ShouldNotContain($"value=\"Matter-{matter}\"");

        // The answer goes back to the cell whose area raised the matter, and to no other.
        string second = await server.Prepare(Office, "X99001-C02", Stored.Today.AddDays(1));
        string fourth = await server.Prepare(Office, "X99001-C04", Stored.Today.AddDays(1));
        using HttpClient office = server.As(Office);
        (await office.Open(second + "/agenda")).ShouldContain("Trả lời kiến nghị: Sửa cầu thôn 2");
        (await office.Open(fourth + "/agenda")).ShouldNotContain("Sửa cầu thôn 2");
    }

    [Fact]
    public async Task Tasks_that_are_due_by_then_wait_and_documents_from_above_are_marked_as_such()
    {
        var task = await server.Ask(db =>
            db.WorkTasks.Where(row => row.SupersededIn == null && row.State == TaskState.Open)
                .Where(row => db.Organisations.Any(cell => cell.Id == row.OrganisationId && cell.Code == AgencyCell))
                .Where(row => row.DueOn > Stored.Today.AddDays(1))
                .OrderBy(row => row.DueOn)
                .FirstAsync()
        );
        string before = await server.Prepare(Agency, AgencyCell, task.DueOn.AddDays(-1));
        using HttpClient client = server.As(Agency);
        (await client.Open(before + "/agenda")).ShouldNotContain($"value=\"Task-{task.Key}\"");
        string path = await server.Prepare(Agency, AgencyCell, task.DueOn);
        (await client.Open(path + "/agenda")).ShouldContain($"value=\"Task-{task.Key}\"");
        (
            await server.Send(Agency, path + "/agenda", "choose", new() { ["Chosen"] = $"Task-{task.Key}" })
        ).ShouldBeDone();
        (
            await server.Send(
                Agency,
                path + "/agenda",
                "add",
                new() { ["Title"] = "Quán triệt nghị quyết của huyện ủy", ["IsFromAbove"] = "true" }
            )
        ).ShouldBeDone();
        (await server.Items(path))
            .Select(item => (item.Source, item.SourceKey))
            .ShouldBe([(AgendaSource.Task, task.Key), (AgendaSource.FromAbove, null)]);
        (await client.Open(path + "/agenda")).ShouldContain("Văn bản cấp trên");
    }

    [Fact]
    public async Task An_open_vote_has_no_more_votes_than_people_who_may_vote()
    {
        string path = await server.Begin(Office, "X99001-C07");
        long item = (await server.Items(path))[0].Key;
        string page = FormattableString.Invariant($"{path}/items/{item}");
        int voters = (await server.Official("X99001-C07")).Count;
        Dictionary<string, string> form = Concluded(voters, 1, 0);
        Answer answer = await server.SendSeen(Office, page, "conclude", form);
        answer.ShouldBeRefused(HttpStatusCode.UnprocessableEntity, $"Tổng {voters + 1} phiếu, nhưng chỉ có {voters}");
        answer.Page.ShouldContain("Chi bộ thống nhất.");
        (await server.SendSeen(Office, page, "conclude", Concluded(voters - 1, 1, 0))).ShouldBeDone();
        var done = (await server.Items(path))[0];
        (done.Outcome, done.VotesFor, done.VotesAgainst, done.Abstained).ShouldBe(
            (ItemOutcome.Concluded, voters - 1, 1, 0)
        );
        using HttpClient client = server.As(Office);
        (await client.Open(path + "/items")).ShouldContain("từ hai phần ba trở lên");
        (await server.Send(Office, path + "/end", "end", MeetingTestHelp.Ended(Stored.Today))).ShouldBeDone();
        (await server.MinutesOf(path))[0]
            .Text.ShouldContain($"Biểu quyết: {voters - 1}/{voters} tán thành, 1 không tán thành");
        (await server.StatusOf(Office, path + "/papers/nghi-quyet.docx")).ShouldBe(200);
    }

    [Theory]
    [InlineData("Outcome", "", "Hãy chọn kết quả.")]
    [InlineData("Conclusion", "", "Đã kết luận thì cần ghi nội dung kết luận.")]
    [InlineData("VotesFor", "-3", "Hãy ghi số bằng chữ số.")]
    [InlineData("VotesFor", "mười", "Hãy ghi số bằng chữ số.")]
    public async Task What_is_wrong_with_a_conclusion_is_said(string field, string value, string sentence)
    {
        string path = await server.Begin(Office, "X99001-C07");
        long item = (await server.Items(path))[0].Key;
        Dictionary<string, string> form = Concluded(1, 0, 0);
        form[field] = value;
        string page = FormattableString.Invariant($"{path}/items/{item}");
        (await server.SendSeen(Office, page, "conclude", form)).ShouldBeRefused(HttpStatusCode.BadRequest, sentence);
    }

    [Fact]
    public async Task A_secret_ballot_is_counted_by_two_people_who_come_to_the_same()
    {
        string path = await server.Begin(Agency, AgencyCell);
        string page = FormattableString.Invariant($"{path}/items/{(await server.Items(path))[0].Key}");
        Dictionary<string, string> secret = new()
        {
            ["Outcome"] = "Concluded",
            ["Conclusion"] = "Giới thiệu nhân sự.",
            ["Vote"] = "secret",
        };
        (await server.SendSeen(Agency, page, "conclude", secret)).ShouldBeDone();
        (await server.Send(Agency, page, "count", Papers(5, 1, 0))).ShouldBeDone();
        using HttpClient client = server.As(Office);
        (await client.Open(page)).ShouldNotContain("5 tán thành");
        (await server.Send(Agency, page, "count", Papers(5, 1, 0))).ShouldBeRefused(
            HttpStatusCode.UnprocessableEntity,
            "phải do người khác ghi"
        );
        Answer other = await server.Send(Office, page, "count", Papers(4, 2, 0));
        other.ShouldBeRefused(HttpStatusCode.UnprocessableEntity, "Hai lần kiểm phiếu không khớp");
        (await server.Items(path))[0].CheckedById.ShouldBeNull();
        // The first counted wrong and puts it right; then the second agrees.
        (await server.Send(Agency, page, "count", Papers(4, 2, 0))).ShouldBeDone();
        (await server.Send(Office, page, "count", Papers(4, 2, 0))).ShouldBeDone();
        var item = (await server.Items(path))[0];
        (item.VotesFor, item.VotesAgainst, item.CountedById != item.CheckedById).ShouldBe((4, 2, true));
        (await client.Open(page)).ShouldContain("4 tán thành");
        (await server.Send(Agency, page, "count", Papers(6, 0, 0))).Status.ShouldBe(HttpStatusCode.Conflict);
        (await server.StatusOf(Agency, FormattableString.Invariant($"{path}/papers/phieu-{item.Key}.docx"))).ShouldBe(
            200
        );
    }

    [Fact]
    public async Task A_task_goes_to_a_member_of_the_cell_with_a_day_that_is_not_past()
    {
        string path = await server.Begin(Office, "X99001-C07");
        string member = (await server.Official("X99001-C07"))[2];
        Dictionary<string, string> form = new()
        {
            ["Title"] = "Vận động quyên góp sửa nhà văn hóa",
            ["Member"] = member,
            ["ForBody"] = nameof(Addressee.FatherlandFront),
            ["DueOn"] = MeetingTestHelp.Iso(Stored.Today.AddDays(-1)),
        };
        Answer late = await server.Send(Office, path + "/items", "task", form);
        late.ShouldBeRefused(HttpStatusCode.UnprocessableEntity, "Thời hạn không thể trước ngày họp");
        late.Page.ShouldContain("Vận động quyên góp sửa nhà văn hóa");
        form["DueOn"] = MeetingTestHelp.Iso(Stored.Today.AddDays(20));
        (await server.Send(Office, path + "/items", "task", new(form) { ["Member"] = "X99001-M055" })).ShouldBeRefused(
            HttpStatusCode.UnprocessableEntity,
            "không có tên trong danh sách chi bộ"
        );
        (await server.Send(Office, path + "/items", "task", form)).ShouldBeDone();
        long key = MeetingTestHelp.KeyOf(path);
        var task = await server.Ask(db => db.WorkTasks.SingleAsync(row => row.SheetKey == key));
        (task.State, task.ForBody, task.DueOn).ShouldBe(
            (TaskState.Open, Addressee.FatherlandFront, Stored.Today.AddDays(20))
        );
    }

    [Theory]
    [InlineData("00:05", "00:05", "Giờ kết thúc phải sau giờ bắt đầu.")]
    [InlineData("00:05", "00:04", "Giờ kết thúc phải sau giờ bắt đầu.")]
    [InlineData("25:00", "00:04", "Giờ này không đúng")]
    [InlineData("00:05", "", "Hãy ghi giờ kết thúc thực tế.")]
    public async Task An_end_before_the_start_is_refused(string from, string to, string sentence)
    {
        string path = await server.Begin(Office, "X99001-C07");
        Answer answer = await server.Send(Office, path + "/end", "end", MeetingTestHelp.Ended(Stored.Today, from, to));
        ((int)answer.Status).ShouldBeInRange(400, 422);
        answer.Page.ShouldContain(sentence);
        (await server.Sheet(path)).Stage.ShouldBe(MeetingStage.InSession);
    }

    [Fact]
    public async Task A_meeting_to_which_nobody_came_or_that_is_still_to_come_does_not_end()
    {
        string path = await server.PrepareWhole(Office, "X99001-C04", Stored.Today);
        (await server.Send(Office, path + "/end", "end", MeetingTestHelp.Ended(Stored.Today))).ShouldBeRefused(
            HttpStatusCode.UnprocessableEntity,
            "Chưa ghi ai có mặt"
        );
        (await server.Send(Office, path + "/attendance", "everybody", [])).ShouldBeDone();
        (
            await server.Send(Office, path + "/end", "end", MeetingTestHelp.Ended(Stored.Today.AddDays(1)))
        ).ShouldBeRefused(HttpStatusCode.UnprocessableEntity, "Ngày này chưa đến");
        (await server.Send(Office, path + "/end", "end", MeetingTestHelp.Ended(Stored.Today))).ShouldBeDone();
        (await server.Send(Office, path + "/end", "end", MeetingTestHelp.Ended(Stored.Today))).Status.ShouldBe(
            HttpStatusCode.Conflict
        );
    }

    /// <summary>The sample's approved meeting has concluded, voted and given a task.</summary>
    [Fact]
    public async Task A_resolution_takes_one_number_once_the_minutes_are_approved()
    {
        (await server.Send(Office, "/meetings/4/papers", "issue", [])).Status.ShouldBe(HttpStatusCode.Conflict);
        (await server.Send(Agency, "/meetings/5/papers", "issue", [])).ShouldBeDone();
        (await server.Send(Agency, "/meetings/5/papers", "issue", [])).Status.ShouldBe(HttpStatusCode.Conflict);
        var issued = await server.Ask(db => db.IssuedDocuments.SingleAsync(row => row.SheetKey == 5));
        issued.Symbol.ShouldBe("01-NQ/CB");
        using HttpClient client = server.As(Agency);
        (await client.Open("/meetings/5/papers/nghi-quyet.html")).ShouldContain("01-NQ/CB");
        (await client.Open(FormattableString.Invariant($"/documents/{issued.Key}"))).ShouldContain("01-NQ/CB");
    }

    /// <summary>II.2.b: closing is locked; what really happened is recorded with a reason all the same.</summary>
    [Fact]
    public async Task The_agency_cells_regular_meeting_before_the_others_is_recorded_with_a_reason()
    {
        const string path = $"/organisations/{AgencyCell}/meetings/typed-back";
        using HttpClient client = server.As(Agency);
        string page = await client.Open(path);
        int all = page.Split("<li>")
            .Skip(1)
            .Count(row =>
                row.Contains("class=\"soft\">· ", StringComparison.Ordinal)
                && !row.Contains("được miễn", StringComparison.Ordinal)
            );
        Dictionary<string, string> form = new(MeetingTestHelp.Ended(Stored.Today)) { ["Present"] = $"{all}" };
        Answer answer = await server.Send(Agency, path, "typed-back", form);
        answer.ShouldBeRefused(HttpStatusCode.UnprocessableEntity, "II.2.b");
        answer.Page.ShouldContain("hãy ghi lý do rồi gửi lại");
        form["Reason"] = "Đã họp đột xuất theo yêu cầu của cấp trên";
        string meeting = (await server.Send(Agency, path, "typed-back", form)).ShouldBeDone().Location.Split('?')[0];
        var record = await server.Record(meeting);
        record.State.ShouldBe(MeetingState.Held);
        (await server.Ask(db => db.Acts.SingleAsync(act => act.Id == record.RecordedIn))).Reason.ShouldBe(
            form["Reason"]
        );
    }

    private static Dictionary<string, string> Concluded(int yes, int no, int neither) =>
        new()
        {
            ["Outcome"] = "Concluded",
            ["Conclusion"] = "Chi bộ thống nhất.",
            ["Vote"] = "open",
            ["VotesFor"] = $"{yes}",
            ["VotesAgainst"] = $"{no}",
            ["Abstained"] = $"{neither}",
        };

    private static Dictionary<string, string> Papers(int yes, int no, int spoilt) =>
        new()
        {
            ["PapersFor"] = $"{yes}",
            ["PapersAgainst"] = $"{no}",
            ["PapersSpoilt"] = $"{spoilt}",
        };

    /// <summary>A matter of the second area, and an answered proposal on another matter of it.</summary>
    private async Task<(long Matter, long Proposal)> Waiting()
    {
        await using AsyncServiceScope scope = server.Services.CreateAsyncScope();
        var acts = scope.ServiceProvider.GetRequiredService<App.Features.Registers.RegisterActs>();
        (long, long) keys = default;
        await acts.Do<long>(
            new ActHeader(ActKind.AreaReported, null),
            async act =>
            {
                int cell = await act
                    .Db.Organisations.Where(row => row.Code == AgencyCell)
                    .Select(row => row.Id)
                    .SingleAsync();
                int[] units = (
                    await act
                        .Db.OrganisationVersions.AsNoTracking()
                        .Where(row =>
                            row.Organisation!.Code == "X99001-C02" && row.SupersededIn == null && row.ValidTo == null
                        )
                        .SingleAsync()
                ).UnitIds;
                Proposal proposal = act.Record(
                    new Proposal
                    {
                        RecordedIn = act.Act.Id,
                        OrganisationId = cell,
                        Addressee = Addressee.Government,
                        Title = "Sửa cầu thôn 2",
                        Text = "Đề nghị sửa cầu.",
                        AnswerBy = Stored.Today.AddDays(-2),
                        State = ProposalState.Answered,
                        AnsweredOn = Stored.Today.AddDays(-1),
                        Answer = AnswerKind.Accepted,
                        AnswerText = "Sẽ sửa trong quý tới.",
                    }
                );
                AreaMatter Matter(MatterState state, long? on) =>
                    act.Record(
                        new AreaMatter
                        {
                            RecordedIn = act.Act.Id,
                            UnitId = units[0],
                            Month = new DateOnly(Stored.Today.Year, Stored.Today.Month, 1),
                            Topic = AreaTopic.Works,
                            IsNeed = true,
                            State = state,
                            ProposalKey = on,
                        }
                    );
                Matter(MatterState.Proposed, proposal.Key);
                AreaMatter open = Matter(MatterState.Open, null);
                act.Db.MatterTexts.Add(
                    new MatterText
                    {
                        MatterKey = open.Key,
                        Text = "Cầu thôn 2 hỏng lan can",
                        EraseOn = Stored.Today.AddYears(1),
                    }
                );
                keys = (open.Key, proposal.Key);
                return act.Act.Id;
            }
        );
        return keys;
    }
}
