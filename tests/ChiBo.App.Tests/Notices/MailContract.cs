using System.Text;
using ChiBo.App.Databases;
using ChiBo.App.Features.Notices;
using ChiBo.App.Features.Notices.Mail;
using ChiBo.App.Features.Privacy.Retention;
using ChiBo.App.Features.Tasks;
using ChiBo.App.Tests.Proposals;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Notices;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using MimeKit;

namespace ChiBo.App.Tests.Notices;

/// <summary>Mails of notices and daily digests, through a real mail server: what each engine must do.</summary>
public abstract class MailContract(bool isOnPostgres) : FreshWorks(isOnPostgres)
{
    private const string Officer = "phu-trach-thon-5";
    private const string OfficerCode = "X99001-M285";
    private const string Address = "nguoi-nhan@mau.vn";
    private const string Title = "Rà soát hộ nghèo CANARY-S3";

    private readonly SmallMailServer mails = new();
    private readonly StillClock clock = new();

    private protected override MailSettings Mail =>
        new()
        {
            Host = "127.0.0.1",
            Port = mails.Port,
            Tls = SecureSocketOptions.None,
            From = "chibo@mau.vn",
            Address = "https://chibo.mau.vn",
        };

    [Fact]
    public async Task A_mail_is_delivered_once_and_tells_the_kind_of_thing_and_where()
    {
        await Choose(MailDelivery.AtOnce);
        long task = await GiveTask();
        (await Round()).ShouldBe(1);
        (await Round()).ShouldBe(0);
        MimeMessage mail = Read(mails.Mails.ShouldHaveSingleItem());
        mail.Subject.ShouldBe("ChiBo: Nhiệm vụ mới");
        mail.To.ToString().ShouldBe(Address);
        mail.TextBody!.ShouldContain($"https://chibo.mau.vn/tasks/{task}");
        mail.Headers["Auto-Submitted"].ShouldBe("auto-generated");
        (await Row()).SentAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_mail_holds_neither_names_nor_content_and_what_looks_for_them_finds_them()
    {
        await Choose(MailDelivery.AtOnce);
        await GiveTask();
        await Round();
        await Choose(MailDelivery.Daily, hour: 0);
        clock.Now = clock.Now.AddDays(1);
        (await Round()).ShouldBe(1);
        string[] canaries =
        [
            "CANARY-S3",
            OfficerCode,
            .. await Ask(db => db.MemberDetails.Select(row => row.FullName).Distinct().ToListAsync()),
            .. await Ask(db => db.Users.Select(user => user.DisplayName).ToListAsync()),
        ];
        mails.Mails.Count.ShouldBe(2);
        mails.Mails.ShouldAllBe(mail => Found(mail, canaries).Count == 0);

        // The same search on a mail that does hold them: it would be found.
        await Sender().Send(Address, new MailWords("ChiBo", $"{Title}: {canaries[^1]}"), "x.1", CancellationToken.None);
        Found(mails.Mails.Last(), canaries).ShouldBe(["CANARY-S3", canaries[^1]]);
    }

    [Fact]
    public async Task While_the_mail_server_is_down_mails_wait_and_once_it_is_up_each_is_delivered_once()
    {
        await Choose(MailDelivery.AtOnce);
        await GiveTask();
        await mails.GoDown();
        (await Round()).ShouldBe(0);
        OutgoingMail row = await Row();
        (row.Attempts, row.LastFailure).ShouldBe((1, "server not reached"));
        mails.ComeUp();
        clock.Now = clock.Now.AddSeconds(59);
        (await Round()).ShouldBe(0);
        clock.Now = clock.Now.AddSeconds(1);
        (await Round()).ShouldBe(1);
        clock.Now = clock.Now.AddDays(1);
        (await Round()).ShouldBe(0);
        mails.Mails.Count.ShouldBe(1);
        row = await Row();
        (row.Attempts, row.LastFailure).ShouldBe((2, null));
    }

    [Fact]
    public async Task A_recipient_that_the_server_refuses_is_given_up_at_once_and_shown_without_the_address()
    {
        await Choose(MailDelivery.AtOnce);
        await GiveTask();
        mails.Refused = Address;
        (await Round()).ShouldBe(0);
        OutgoingMail row = await Row();
        row.GivenUpAt.ShouldNotBeNull();
        row.LastFailure.ShouldBe("SMTP 550 (RecipientNotAccepted)");
        clock.Now = clock.Now.AddDays(1);
        (await Round()).ShouldBe(0);
        MailState state = await Ask(db => MailState.Count(db, clock));
        state.ShouldBe(new MailState(0, 1));
        (await Ask(MailState.Read)).ShouldHaveSingleItem().Account.ShouldBe(Officer);
        clock.Now = clock.Now.AddDays(MailState.Days);
        (await Ask(db => MailState.Count(db, clock))).ShouldBe(new MailState(0, 0));
    }

    [Fact]
    public async Task What_is_refused_for_now_is_tried_at_growing_distances_until_the_program_gives_up()
    {
        await Choose(MailDelivery.AtOnce);
        await GiveTask();
        (mails.Refused, mails.Refusal) = (Address, "451 4.3.0 later");
        DateTimeOffset first = clock.Now;
        for (int tries = 1; tries <= MailQueue.MostTries; tries++)
        {
            (await Round()).ShouldBe(0);
            OutgoingMail row = await Row();
            row.Attempts.ShouldBe(tries);
            (row.GivenUpAt is not null).ShouldBe(tries == MailQueue.MostTries);
            clock.Now += MailQueue.WaitAfter(tries) - TimeSpan.FromSeconds(1);
            await Round();
            (await Row()).Attempts.ShouldBe(tries);
            clock.Now = clock.Now.AddSeconds(1);
        }

        mails.Refused = null;
        (await Round()).ShouldBe(0);
        (clock.Now - first).ShouldBeInRange(TimeSpan.FromHours(15), TimeSpan.FromHours(21));
    }

    [Fact]
    public async Task Two_servers_over_one_database_send_each_mail_once()
    {
        await Choose(MailDelivery.AtOnce);
        for (int i = 0; i < 20; i++)
        {
            await GiveTask();
        }

        int[] sent = await Task.WhenAll(Task.Run(() => Round()), Task.Run(() => Round()));
        sent.Sum().ShouldBe(20);
        mails.Mails.Select(mail => Read(mail).MessageId).Distinct().Count().ShouldBe(20);
        mails.Mails.Count.ShouldBe(20);
        await Choose(MailDelivery.Daily, hour: 0);
        clock.Now = clock.Now.AddDays(1);
        sent = await Task.WhenAll(Task.Run(() => Round()), Task.Run(() => Round()));
        sent.Sum().ShouldBe(1);
    }

    [Fact]
    public async Task A_mail_whose_taking_was_not_marked_comes_again_under_the_same_identifier()
    {
        await Choose(MailDelivery.AtOnce);
        await GiveTask();
        mails.AfterData = null;
        (await Round()).ShouldBe(0);
        (await Row()).LastFailure.ShouldBe("connection lost");
        mails.AfterData = "250 taken";
        clock.Now = clock.Now.AddMinutes(1);
        (await Round()).ShouldBe(1);
        string[] ids = [.. mails.Mails.Select(mail => Read(mail).MessageId!)];
        ids.Length.ShouldBe(2);
        ids[0].ShouldBe(ids[1]);
    }

    [Fact]
    public async Task A_mail_that_a_fallen_server_held_is_tried_again_after_its_hold()
    {
        await Choose(MailDelivery.AtOnce);
        await GiveTask();
        DateTime held = MailQueue.Moment(clock) + MailQueue.Hold;
        await Ask(db =>
            db.OutgoingMails.ExecuteUpdateAsync(set =>
                set.SetProperty(row => row.Attempts, 1).SetProperty(row => row.NotBefore, held)
            )
        );
        (await Round()).ShouldBe(0);
        clock.Now += MailQueue.Hold;
        (await Round()).ShouldBe(1);
        (await Row()).Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task The_digest_comes_at_its_hour_once_a_day_and_not_when_there_is_nothing()
    {
        await Choose(MailDelivery.Daily, hour: 7);
        await GiveTask(dueIn: 2);
        DateTimeOffset seven = At(Today.AddDays(2), 7);
        clock.Now = seven.AddMilliseconds(-1);
        await Ask(db =>
            db.MailChoices.ExecuteUpdateAsync(set => set.SetProperty(row => row.LastDigestOn, Today.AddDays(1)))
        );
        (await Round()).ShouldBe(0);
        clock.Now = seven;
        (await Round()).ShouldBe(1);
        clock.Now = seven.AddHours(16);
        (await Round()).ShouldBe(0);
        string text = Read(mails.Mails.ShouldHaveSingleItem()).TextBody!;
        text.ShouldContain("Nhiệm vụ đến hạn hôm nay: 1");
        text.ShouldContain("Mới – Nhiệm vụ mới: 1");
        // The sample gives the officer one that is late already.
        text.ShouldContain("Nhiệm vụ quá hạn: 1");
        text.ShouldNotContain("Kiến nghị");
        text.ShouldContain("https://chibo.mau.vn/notices");

        clock.Now = seven.AddDays(1);
        (await Round()).ShouldBe(1);
        Read(mails.Mails.Last()).TextBody!.ShouldContain("Nhiệm vụ quá hạn: 2");

        foreach (long key in await Ask(db => OpenTasks(db).Select(row => row.Key).ToListAsync()))
        {
            await As<MoveTask, Outcome<long>>(Officer, move => move.Finish(key, "Xong"));
        }

        await As<NoticeList, int>(Officer, list => list.MarkAll(long.MaxValue));
        clock.Now = seven.AddDays(2);
        (await Round()).ShouldBe(0);
        (await Ask(db => db.MailChoices.Select(row => row.LastDigestOn).SingleAsync())).ShouldBe(Today.AddDays(4));
        mails.Mails.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_read_or_not_wanted_any_more_is_not_sent_and_without_settings_nothing_is_queued()
    {
        await Choose(MailDelivery.AtOnce);
        await GiveTask();
        await As<NoticeList, int>(Officer, list => list.MarkAll(long.MaxValue));
        await GiveTask();
        await Choose(MailDelivery.None);
        (await Round()).ShouldBe(0);
        mails.Mails.ShouldBeEmpty();
        (await Ask(db => db.OutgoingMails.CountAsync())).ShouldBe(0);
        await GiveTask();
        (await Ask(db => db.OutgoingMails.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_read_or_sent_is_erased_after_its_days_and_what_waits_never_is()
    {
        await Choose(MailDelivery.AtOnce);
        await GiveTask();
        (await Round()).ShouldBe(1);
        await GiveTask();
        await GiveTask();
        await GiveTask();
        long[] all = [.. await Ask(db => db.Notices.OrderBy(row => row.Id).Select(row => row.Id).ToListAsync())];
        all.Length.ShouldBe(4);
        DateTime day = new(2030, 1, 1, 8, 0, 0, DateTimeKind.Utc);
        DateTime later = day.AddHours(1);
        // The first is read and its mail sent; the second is read, its mail given up later; the third has a mail that waits.
        await Ask(db =>
            db.Notices.Where(row => row.Id <= all[2]).ExecuteUpdateAsync(set => set.SetProperty(row => row.ReadAt, day))
        );
        await Ask(db =>
            db.OutgoingMails.Where(row => row.NoticeId == all[0])
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.SentAt, day))
        );
        await Ask(db =>
            db.OutgoingMails.Where(row => row.NoticeId == all[1])
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.GivenUpAt, later))
        );
        async Task<(int Erased, int Notices, int Mails)> Erase(DateTime at)
        {
            clock.Now = new DateTimeOffset(at, TimeSpan.Zero);
            var moment = RetentionMoment.Of(clock);
            int erased =
                await Ask(db => RetentionRules.Mails.Erase(db, moment))
                + await Ask(db => RetentionRules.Notices.Erase(db, moment));
            return (erased, await Ask(db => db.Notices.CountAsync()), await Ask(db => db.OutgoingMails.CountAsync()));
        }

        (await Erase(day.AddDays(90).AddMilliseconds(-1))).ShouldBe((0, 4, 4));
        (await Erase(day.AddDays(90))).ShouldBe((2, 3, 3));
        (await Erase(later.AddDays(90))).ShouldBe((2, 2, 2));
        (await Erase(day.AddYears(5))).ShouldBe((0, 2, 2));
        (await Ask(db => db.Notices.Select(row => row.Id).ToListAsync())).ShouldBe(all[2..], ignoreOrder: true);
    }

    private static IQueryable<Storage.Work.WorkTask> OpenTasks(Storage.ChiBoContext db) =>
        db.WorkTasks.Where(row =>
            row.SupersededIn == null
            && row.State == Domain.Tasks.TaskState.Open
            && row.DueOn < DateOnly.MaxValue
            && db.Users.Any(user => user.UserName == Officer && user.MemberId == row.MemberId)
        );

    private static DateTimeOffset At(DateOnly day, int hour) =>
        new(day.ToDateTime(new TimeOnly(hour, 0)), TimeSpan.FromHours(7));

    private static MimeMessage Read(string mail)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(mail));
        return MimeMessage.Load(stream);
    }

    /// <summary>What of these stands in a mail: in its words as they are read, or in it as it went.</summary>
    private static List<string> Found(string mail, IEnumerable<string> canaries)
    {
        MimeMessage read = Read(mail);
        string all = $"{mail}\n{read.Subject}\n{read.TextBody}\n{read.To}";
        return [.. canaries.Where(canary => all.Contains(canary, StringComparison.OrdinalIgnoreCase))];
    }

    private SmtpSender Sender() => new(Mail, clock);

    private async Task<int> Round()
    {
        var sending = new SendMails(Single<Installation>(), Mail, clock, NullLogger<SendMails>.Instance);
        return await sending.Round(TestContext.Current.CancellationToken);
    }

    private async Task Choose(MailDelivery delivery, int hour = 7)
    {
        clock.Now = Clock.GetUtcNow().AddSeconds(1);
        await As<ChooseMail, bool>(
            Officer,
            async choose =>
            {
                await choose.Write(new MailFields(delivery, hour, Address), Language.Vietnamese);
                return true;
            }
        );
    }

    private async Task<long> GiveTask(int dueIn = 7)
    {
        Outcome<long> given = await As<GiveTask, Outcome<long>>(
            Secretary,
            give =>
                give.Handle(
                    new GiveTaskRequest("X99001-CQ", OfficerCode, Addressee.Government, Title, Today.AddDays(dueIn))
                )
        );
        clock.Now = Clock.GetUtcNow().AddSeconds(1);
        return given.Value;
    }

    private Task<OutgoingMail> Row() => Ask(db => db.OutgoingMails.AsNoTracking().SingleAsync());

    protected override async ValueTask Close() => await mails.DisposeAsync();
}

public sealed class MailOnSqliteTests() : MailContract(isOnPostgres: false);

public sealed class MailOnPostgresTests() : MailContract(isOnPostgres: true);
