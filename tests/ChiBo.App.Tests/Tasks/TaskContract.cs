using ChiBo.App.Features.Tasks;
using ChiBo.App.Tests.Proposals;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Tasks;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Tasks;

/// <summary>Tasks given, moved on and ended (II.1.3.b): what each engine must do.</summary>
public abstract class TaskContract(WorksServer server) : SampleWorks(server)
{
    private const string Agency = "X99001-CQ";
    private const string Officer = "phu-trach-thon-5";
    private const string OfficerCode = "X99001-M285";

    [Fact]
    public async Task Whoever_has_a_task_tells_its_progress_and_what_shows_that_it_is_done()
    {
        long key = (await Give(Secretary, OfficerCode)).Value;
        (await Mine(Officer)).ShouldContain(key);
        (await Move(Officer, move => move.Advance(key, 40, "Đã họp một buổi"))).IsDone.ShouldBeTrue();
        (await Move(Officer, move => move.Finish(key, null))).Refusal.ShouldBeOfType<DoneWithoutEvidence>();
        (await Move(Officer, move => move.Finish(key, "Biên bản họp thôn"))).IsDone.ShouldBeTrue();
        (await Mine(Officer)).ShouldNotContain(key);
        (await Move(Secretary, move => move.Drop(key, "Thôi"))).Refusal.ShouldBeOfType<TaskHasEnded>();
        (await Ask(db => TaskHistory.Of(db, key)))
            .Select(happened => happened.Words)
            .ShouldBe([null, "Đã họp một buổi", "Biên bản họp thôn"]);
    }

    [Fact]
    public async Task Only_the_committee_drops_and_urges_and_nobody_else_sees_it()
    {
        long key = (await Give(Secretary, OfficerCode)).Value;
        (await Move(Officer, move => move.Drop(key, "Bận"))).Refusal.ShouldBeOfType<NotYourTask>();
        (await Move(Officer, move => move.Nudge(key, null))).Refusal.ShouldBeOfType<NotYourTask>();
        foreach (string stranger in (string[])["dang-vien", "bi-thu-thon-3", Government])
        {
            (await Move(stranger, move => move.Advance(key, 10, null))).Refusal.ShouldBeOfType<NoSuchTask>(stranger);
        }

        (await Move("ban-to-chuc", move => move.Advance(key, 10, null))).Refusal.ShouldBeOfType<NotYourTask>();
        (await Move(Secretary, move => move.Nudge(key, "Sắp đến hạn"))).IsDone.ShouldBeTrue();
        Urging urged = await Ask(db => db.Urgings.SingleAsync(row => row.TaskKey == key));
        urged.Words.ShouldBe("Sắp đến hạn");
        urged.MemberId.ShouldNotBeNull();
        (await Move(Office, move => move.Drop(key, null))).Refusal.ShouldBeOfType<DroppedWithoutReason>();
        (await Move(Office, move => move.Drop(key, "Không còn cần"))).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task A_task_for_who_has_left_or_is_elsewhere_and_a_day_in_the_past_are_refused()
    {
        int cell = await Cell(Agency);
        int acts = await Ask(db => db.Acts.CountAsync());
        (await Give(Secretary, "X99001-M001")).Refusal.ShouldBeOfType<NotOnThisRoll>();
        (await Give(Secretary, "khong-co")).Refusal.ShouldBeOfType<NotOnThisRoll>();
        (await Give(Secretary, OfficerCode, dueOn: Today.AddDays(-1))).Refusal.ShouldBeOfType<DueInThePast>();
        (await Give(Secretary, "X99001-M055", "X99001-C03")).Refusal.ShouldBeOfType<NotYourTask>();
        (await Give("bi-thu-thon-3", OfficerCode)).Refusal.ShouldBeOfType<NotYourTask>();
        (await Give(Office, OfficerCode, "X99001-DU")).Refusal.ShouldBeOfType<NoCellToday>();
        (await Ask(db => db.Acts.CountAsync())).ShouldBe(acts);

        const string leaver = "X99001-M283";
        MemberDetails details = await Ask(db =>
            db.MemberDetails.AsNoTracking().SingleAsync(row => row.Member!.Code == leaver && row.SupersededIn == null)
        );
        await Write(
            ActKind.FactsRecorded,
            scope =>
            {
                scope.Supersede(details);
                scope.Record(
                    new MemberDetails
                    {
                        RecordedIn = scope.Act.Id,
                        MemberId = details.MemberId,
                        FullName = details.FullName,
                        Gender = details.Gender,
                        BirthDate = details.BirthDate,
                        AdmittedOn = details.AdmittedOn,
                        OfficialOn = details.OfficialOn,
                        LeftOn = Today,
                        LeftReason = "Xin ra",
                    }
                );
            }
        );
        MemberHasLeft refused = (await Give(Secretary, leaver)).Refusal.ShouldBeOfType<MemberHasLeft>();
        refused.Vietnamese.ShouldContain("II.1.3.b");
        (await As<TaskList, IReadOnlyList<IdleMember>>(Secretary, list => list.Idle(cell))).ShouldNotContain(member =>
            member.Code == leaver
        );
    }

    [Fact]
    public async Task Who_has_neither_task_nor_area_is_named_until_a_task_is_given()
    {
        int cell = await Cell(Agency);
        Task<IReadOnlyList<IdleMember>> Idle() =>
            As<TaskList, IReadOnlyList<IdleMember>>(Secretary, list => list.Idle(cell));
        IReadOnlyList<IdleMember> idle = await Idle();
        idle.ShouldNotBeEmpty();
        // In charge of an area; with a task.
        idle.ShouldNotContain(member => member.Code == OfficerCode);
        idle.ShouldNotContain(member => member.Code == "X99001-M280");
        long key = (await Give(Secretary, idle[0].Code)).Value;
        (await Idle()).ShouldNotContain(idle[0]);
        (await Move(Secretary, move => move.Drop(key, "Nhầm"))).IsDone.ShouldBeTrue();
        (await Idle()).ShouldContain(idle[0]);
    }

    [Fact]
    public async Task What_is_late_stands_first()
    {
        int cell = await Cell(Agency);
        long key = (await Give(Secretary, "X99001-M280", dueOn: Today.AddDays(1))).Value;
        Clock.Moved += TimeSpan.FromDays(2);
        IReadOnlyList<TaskLine> all = await As<TaskList, IReadOnlyList<TaskLine>>(Secretary, list => list.Of(cell));
        all.TakeWhile(line => line.OverdueSince is not null).Select(line => line.Key).ShouldContain(key);
        all.SkipWhile(line => line.OverdueSince is not null).ShouldAllBe(line => line.OverdueSince == null);
    }

    private Task<Outcome<long>> Give(string account, string member, string cell = Agency, DateOnly? dueOn = null) =>
        As<GiveTask, Outcome<long>>(
            account,
            give =>
                give.Handle(
                    new GiveTaskRequest(
                        cell,
                        member,
                        Addressee.Government,
                        "Rà soát hộ nghèo",
                        dueOn ?? Today.AddDays(7)
                    )
                )
        );

    private protected Task<Outcome<long>> Move(string account, Func<MoveTask, Task<Outcome<long>>> step) =>
        As(account, step);

    private async Task<IEnumerable<long>> Mine(string account) =>
        (await As<TaskList, IReadOnlyList<TaskLine>>(account, list => list.Mine())).Select(line => line.Key);
}

public sealed class TaskOnSqliteTests(SqliteWorks server) : TaskContract(server), IClassFixture<SqliteWorks>;

public sealed class TaskOnPostgresTests(PostgresWorks server) : TaskContract(server), IClassFixture<PostgresWorks>;
