using System.Net;
using ChiBo.App.Features.Areas.Reporting;
using ChiBo.App.Features.Months;
using ChiBo.App.Features.Proposals;
using ChiBo.App.Features.Tasks;
using ChiBo.App.Features.Transfers;
using ChiBo.App.Permissions;
using ChiBo.App.Tests.Meetings;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Notices;

/// <summary>Who is told of what, and what becomes of it on the pages.</summary>
public sealed class NoticePagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Secretary = "bi-thu-co-quan";
    private const string Residential = "bi-thu-thon-3";
    private const string Officer = "phu-trach-thon-5";
    private const string Government = "chinh-quyen";
    private const string Member = "dang-vien";
    private const string Agency = "X99001-CQ";

    [Fact]
    public async Task Each_is_told_of_what_concerns_him_and_may_open_every_page_to_which_a_notice_leads()
    {
        long task = await Done<GiveTask>(Secretary, give => give.Handle(NewTask));
        await Done<MoveTask>(Secretary, move => move.Nudge(task, "CANARY nhắc"));
        // Another test urges a report of his.
        (await Kinds(Officer))
            .Where(kind => kind != NoticeKind.ReportUrged)
            .ShouldBe([NoticeKind.TaskGiven, NoticeKind.TaskUrged], ignoreOrder: true);

        long proposal = await Proposed(Addressee.Government);
        await Done<UrgeProposal>(Secretary, urge => urge.Remind(proposal, "CANARY nhắc"));
        var answer = new ProposalAnswer(AnswerKind.Accepted, Stored.Today, "CANARY trả lời", null);
        await Done<MoveProposal>(Government, move => move.Answer(proposal, answer));
        await Done<MoveProposal>(Secretary, move => move.Reopen(proposal, "CANARY chưa làm"));
        (await Kinds(Government)).ShouldBe(
            [NoticeKind.ProposalToAnswer, NoticeKind.ProposalReminded],
            ignoreOrder: true
        );
        (await Kinds(Secretary)).ShouldBe([NoticeKind.ProposalAnswered]);

        DateOnly day = Stored.OrdinaryDay(Stored.Today.AddMonths(2));
        var fields = new PlannedFields("X99001-C03", MeetingMonth.Of(day), day, new TimeOnly(19, 0));
        await Done<PlanMonth>(SampleInstallation.Office, plan => plan.Plan(fields));
        await Done<PlanMonth>(
            SampleInstallation.Office,
            plan => plan.Plan(fields with { Start = new TimeOnly(20, 0) })
        );
        await Done<PlanMonth>(
            SampleInstallation.Office,
            plan => plan.Plan(fields with { Start = new TimeOnly(20, 0), End = new TimeOnly(22, 0) })
        );
        await Done<PlanMonth>(SampleInstallation.Office, plan => plan.Excuse(fields.Cell, fields.Month, "CANARY"));
        string moved = (await server.Ordinary("X99001-C05"))[0];
        await Done<SendTransfer, Storage.Transfers.Transfer>(
            SampleInstallation.Office,
            send =>
                send.Handle(
                    new SendTransferRequest(moved, "X99001-C03", Stored.Today, MembershipKind.Main, "CANARY chuyển")
                )
        );
        (await Kinds(Residential)).ShouldBe(
            [
                NoticeKind.MeetingPlanned,
                NoticeKind.MeetingStruck,
                NoticeKind.ProposalAnswered,
                NoticeKind.TransferArrived,
            ],
            ignoreOrder: true
        );

        string meeting = await server.Begin(SampleInstallation.Office, "X99001-C01");
        (await Kinds(Member)).ShouldContain(NoticeKind.MeetingInvitation);
        await Settle(meeting, "X99001-M001");
        (
            await server.Send(SampleInstallation.Office, meeting + "/end", "end", MeetingTestHelp.Ended(Stored.Today))
        ).ShouldBeDone();
        (await Kinds(Member)).ShouldContain(NoticeKind.MinutesWaiting);

        List<Notice> all = await server.Ask(db => db.Notices.Include(row => row.Account).AsNoTracking().ToListAsync());
        foreach (Notice notice in all)
        {
            (await server.StatusOf(notice.Account!.UserName, notice.Path)).ShouldBe(
                200,
                $"{notice.Account.UserName}: {notice.Path}"
            );
            $"{notice.Path} {notice.OrganisationCode}".ShouldNotContain("CANARY");
        }
    }

    [Fact]
    public async Task Who_has_a_duty_in_a_cell_that_he_may_not_look_at_hears_nothing_of_its_meetings()
    {
        string meeting = await server.PrepareWhole(Secretary, Agency, Stored.Today);
        (await server.Send(Secretary, meeting, "invite", [])).ShouldBeDone();
        // On its roll, with a role in another cell alone: the page would be closed.
        (await server.StatusOf(Officer, meeting)).ShouldBe(404);
        (await Kinds(Officer)).ShouldNotContain(NoticeKind.MeetingInvitation);
    }

    [Fact]
    public async Task An_area_that_is_urged_is_told_to_who_is_in_charge()
    {
        List<string> areas = await server.Ask(db =>
            db.AreaAssignments.Where(row => row.SupersededIn == null && row.Member!.Code == "X99001-M285")
                .Select(row => row.Unit!.Code)
                .ToListAsync()
        );
        Outcome<long> urged = await By<UrgeReport, Outcome<long>>(
            Secretary,
            urge => urge.Handle(areas[0], MeetingMonth.Of(Stored.Today), "CANARY gửi sớm")
        );
        urged.IsDone.ShouldBeTrue(urged.Refusal?.English);
        (await Kinds(Officer)).ShouldContain(NoticeKind.ReportUrged);
    }

    [Fact]
    public async Task What_is_declined_is_told_to_nobody()
    {
        int before = await server.Ask(db => db.Notices.CountAsync());
        Outcome<long> declined = await By<GiveTask, Outcome<long>>(
            Secretary,
            give => give.Handle(NewTask with { DueOn = Stored.Today.AddDays(-1) })
        );
        declined.IsDone.ShouldBeFalse();
        (await server.Ask(db => db.Notices.CountAsync())).ShouldBe(before);
    }

    [Fact]
    public async Task The_count_stands_beside_the_name_and_one_or_all_are_marked_by_their_owner_alone()
    {
        await server.Ask(db => db.Notices.ExecuteDeleteAsync());
        await Done<GiveTask>(Secretary, give => give.Handle(NewTask));
        await Done<GiveTask>(Secretary, give => give.Handle(NewTask));
        await Done<GiveTask>(Secretary, give => give.Handle(NewTask));
        long first = await server.Ask(db => db.Notices.MinAsync(row => row.Id));
        string menu = (await Page(Officer, "/tasks")).Split("<summary>")[^1].Split("</summary>")[0];
        menu.ShouldContain("<span class=\"count\">3");
        menu.ShouldContain("thông báo chưa đọc");
        (await Page(Officer, "/")).ShouldContain("3 thông báo chưa đọc.");
        (await Page(Officer, "/notices")).ShouldContain($"value=\"{first}\"");
        (await Page(Member, "/notices")).ShouldNotContain("Nhiệm vụ mới");

        Dictionary<string, string> one = new() { ["Read"] = $"{first}" };
        // The member has a notice of her own, so that the form is there; another's number in it marks nothing.
        await server.Ask(async db =>
        {
            db.Notices.Add(
                new Notice
                {
                    AccountId = await db
                        .Users.Where(user => user.UserName == Member)
                        .Select(user => user.Id)
                        .SingleAsync(),
                    Kind = NoticeKind.MeetingPlanned,
                    Path = "/meetings",
                    MadeAt = TimeProvider.System.GetUtcNow().UtcDateTime,
                }
            );
            return await db.SaveChangesAsync();
        });
        (await server.Send(Member, "/notices", "read", one)).ShouldBeDone();
        (await server.Send(Member, "/notices", "read", new() { ["UpTo"] = $"{long.MaxValue}" })).ShouldBeDone();
        (await Unread()).ShouldBe(3);
        (await server.Send(Officer, "/notices", "read", one)).ShouldBeDone();
        (await Unread()).ShouldBe(2);
        (await server.Send(Officer, "/notices", "read", new() { ["UpTo"] = $"{first + 1}" })).ShouldBeDone();
        (await Unread()).ShouldBe(1);
        (await server.Send(Officer, "/notices", "read", new() { ["UpTo"] = $"{long.MaxValue}" })).ShouldBeDone();
        (await Unread()).ShouldBe(0);
        (await Page(Officer, "/tasks")).ShouldNotContain("thông báo chưa đọc");
    }

    [Theory]
    [InlineData("AtOnce", "7", "", "Address")]
    [InlineData("Daily", "7", "khong phai dia chi", "Address")]
    [InlineData("Daily", "7", "a@mau.vn, b@mau.vn", "Address")]
    [InlineData("Daily", "7", "A <a@mau.vn>", "Address")]
    [InlineData("Daily", "24", "a@mau.vn", "Hour")]
    [InlineData("Weekly", "7", "a@mau.vn", "Delivery")]
    public async Task A_choice_of_mail_that_cannot_be_is_refused_beside_its_field_and_nothing_typed_is_lost(
        string delivery,
        string hour,
        string address,
        string field
    )
    {
        Answer answer = await server.Send(
            Government,
            "/account/mail",
            "mail",
            new()
            {
                ["Delivery"] = delivery,
                ["Hour"] = hour,
                ["Address"] = address,
            }
        );
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Page.ShouldContain($"{field}-error");
        if (address.Length > 0)
        {
            answer.Page.ShouldContain($"value=\"{address}\"");
        }
        (await server.Ask(db => db.MailChoices.CountAsync(row => row.Account!.UserName == Government))).ShouldBe(0);
    }

    [Fact]
    public async Task A_choice_of_mail_is_kept_and_the_page_says_that_there_is_no_mail_server()
    {
        (await Page(Residential, "/account/mail")).ShouldContain("Máy chủ chưa gửi thư");
        Dictionary<string, string> values = new()
        {
            ["Delivery"] = "Daily",
            ["Hour"] = "6",
            ["Address"] = "bi-thu@mau.vn",
        };
        (await server.Send(Residential, "/account/mail", "mail", values)).ShouldBeDone();
        MailChoice choice = await server.Ask(db =>
            db.MailChoices.SingleAsync(row => row.Account!.UserName == Residential)
        );
        (choice.Delivery, choice.Hour, choice.Language).ShouldBe((MailDelivery.Daily, 6, Language.Vietnamese));
        (await Page(Residential, "/account/mail")).ShouldContain("bi-thu@mau.vn");
        // Nobody else is shown the address, not even who sees to accounts.
        (await Page("quan-tri", "/accounts")).ShouldNotContain("bi-thu@mau.vn");
        (await Page("quan-tri", "/mail")).ShouldNotContain("bi-thu@mau.vn");
    }

    private static GiveTaskRequest NewTask =>
        new(Agency, "X99001-M285", Addressee.Government, "CANARY rà soát", Stored.Today.AddDays(7));

    private async Task Settle(string meeting, string secretary)
    {
        List<string> people = await server.Official("X99001-C01");
        string chair = people.First(one => one != secretary);
        Dictionary<string, string> settled = MeetingTestHelp.Settled([chair, secretary]);
        (await server.Send(SampleInstallation.Office, meeting, "settle", settled)).ShouldBeDone();
    }

    private async Task<long> Proposed(Addressee to)
    {
        List<long> matters = await server.Ask(db =>
            db.AreaMatters.Where(row =>
                    row.SupersededIn == null && row.State == MatterState.Open && row.Topic == AreaTopic.Works
                )
                .Select(row => row.Key)
                .ToListAsync()
        );
        DateOnly by = Stored.Today.AddDays(20);
        var request = new DraftRequest(Agency, to, "CANARY sửa đường", "CANARY ngập", by, matters);
        long key = await Done<DraftProposal>(Secretary, draft => draft.Handle(request));
        await Done<MoveProposal>(Secretary, move => move.Send(key, "CANARY sửa đường", "CANARY ngập", by));
        return key;
    }

    private Task<int> Unread() =>
        server.Ask(db => db.Notices.CountAsync(row => row.Account!.UserName == Officer && row.ReadAt == null));

    private Task<List<NoticeKind>> Kinds(string account) =>
        server.Ask(db =>
            db.Notices.Where(row => row.Account!.UserName == account).Select(row => row.Kind).Distinct().ToListAsync()
        );

    private async Task<string> Page(string account, string path)
    {
        using HttpClient client = server.As(account);
        return WebUtility.HtmlDecode(await client.GetStringOrErrorRawAsync(path));
    }

    private Task<long> Done<TService>(string account, Func<TService, Task<Outcome<long>>> work)
        where TService : notnull => Done<TService, long>(account, work);

    private async Task<T> Done<TService, T>(string account, Func<TService, Task<Outcome<T>>> work)
        where TService : notnull
    {
        Outcome<T> outcome = await By<TService, Outcome<T>>(account, work);
        outcome.IsDone.ShouldBeTrue(outcome.Refusal?.English);
        return outcome.Value!;
    }

    private async Task<T> By<TService, T>(string account, Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using AsyncServiceScope scope = server.Services.CreateAsyncScope();
        ChiBoContext db = scope.ServiceProvider.GetRequiredService<ChiBoContext>();
        int id = await db.Users.Where(user => user.UserName == account).Select(user => user.Id).SingleAsync();
        scope.ServiceProvider.GetRequiredService<Person>().Enter(id, (await Persons.Find(db, id))!, actingFor: null);
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
