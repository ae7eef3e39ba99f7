using ChiBo.App.Features.Months;
using ChiBo.App.Features.Organisations.Work;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Work;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Months;

/// <summary>What is named before a meeting is planned by hand, and what a struck-out plan takes along, on each engine.</summary>
public abstract class PlanCautionContract : IAsyncLifetime
{
    private static readonly MeetingMonth March = new(2015, 3);
    private static readonly TimeOnly Eight = new(20, 0);

    private TestDatabase? database;
    private MonthWorld? world;

    private MonthWorld World => world!;

    protected abstract Task<TestDatabase> Create();

    /// <summary>One member of the agency cell is in charge of two areas, is on its roll, and leads a third cell.</summary>
    public async ValueTask InitializeAsync()
    {
        database = await Create();
        world = new MonthWorld(database);
        await world.Enter(rows =>
        {
            rows.AreaAssignments.Add(new AreaAssignmentRow("M2", "A1", Period.Always));
            rows.AreaAssignments.Add(new AreaAssignmentRow("M2", "A2", Period.Always));
            rows.Memberships.Add(new MembershipRow("M2", "CQ", MembershipKind.Main, Period.Always));
            rows.Positions.Add(new PositionRow("M2", "KH", PositionKind.Secretary, Period.Always));
        });
        world.Clock.Local = new DateTime(2015, 2, 1, 9, 0, 0);
    }

    public async ValueTask DisposeAsync()
    {
        if (database is not null)
        {
            await database.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Somebody_who_would_be_at_two_meetings_is_named_by_post_and_confirmed_with_a_reason()
    {
        (await World.Plan(Plan("C1", 4))).IsDone.ShouldBeTrue();
        PlannedFields second = Plan("C2", 4) with { Start = new TimeOnly(20, 59) };
        var named = (await World.Plan(second)).Refusal.ShouldBeOfType<PlanNeedsConfirming>();
        named.Vietnamese.ShouldContain(
            "Trùng giờ với Tổ chức C1 (20:00–21:00): người phụ trách Thôn A2 cũng là người phụ trách Thôn A1."
        );
        named.Vietnamese.ShouldNotContain("Lê Mẫu Bình");
        string seal = PlanConfirmation.Seal(named.Cautions);

        // Neither a reason without having seen it, nor having seen it without a reason.
        foreach (
            PlanConfirmation part in (PlanConfirmation[])[new(null, "Vẫn họp"), new(seal, null), new("khác", "Vẫn họp")]
        )
        {
            (await World.Plan(second with { Confirmed = part })).Refusal.ShouldBeOfType<PlanNeedsConfirming>();
        }

        long act = (await World.Plan(second with { Confirmed = new(seal, "Cử người đi thay") })).Value;
        await using ChiBoContext db = World.Open();
        (await db.Acts.SingleAsync(row => row.Id == act)).Reason.ShouldBe("Cử người đi thay");
    }

    [Fact]
    public async Task A_reason_for_what_is_not_named_any_more_is_not_kept()
    {
        PlannedFields hungKings = new("C3", new MeetingMonth(2015, 4), new DateOnly(2015, 4, 28), Eight);
        var named = (await World.Plan(hungKings)).Refusal.ShouldBeOfType<PlanNeedsConfirming>();
        PlanConfirmation confirmed = new(PlanConfirmation.Seal(named.Cautions), "Chỉ rảnh ngày này");
        PlannedFields other = hungKings with { Day = new(2015, 4, 27), Confirmed = confirmed };
        long act = (await World.Plan(other)).Value;
        await using ChiBoContext db = World.Open();
        (await db.Acts.SingleAsync(row => row.Id == act)).Reason.ShouldBeNull();
    }

    [Fact]
    public async Task A_whole_month_is_confirmed_as_a_single_meeting_is_and_each_clash_is_told_once()
    {
        (await World.Plan(Plan("C2", 10))).IsDone.ShouldBeTrue();
        // C1 and C2 have one in charge in common; where C2 was does not matter any more.
        List<PlannedFields> lines = [Plan("C1", 4), Plan("C2", 4), Plan("C3", 10), Plan("KH", 5)];
        var named = (await World.Publish("DU", lines)).Refusal.ShouldBeOfType<PlanNeedsConfirming>();
        named
            .Cautions.ShouldHaveSingleItem()
            .Vietnamese.ShouldStartWith("Tổ chức C2: trùng giờ với Tổ chức C1 (20:00–21:00):");
        string seal = PlanConfirmation.Seal(named.Cautions);
        List<PlannedFields> more = [.. lines.SkipLast(1), Plan("KH", 4)];
        (await World.Publish("DU", more, new(seal, "Vẫn họp"))).Refusal.ShouldBeOfType<PlanNeedsConfirming>();
        await using ChiBoContext db = World.Open();
        (await db.Meetings.CountAsync()).ShouldBe(1);

        long act = (await World.Publish("DU", lines, new(seal, "Cử người đi thay"))).Value;
        (await db.Acts.SingleAsync(row => row.Id == act)).Reason.ShouldBe("Cử người đi thay");
        (await db.Meetings.CountAsync(row => row.SupersededIn == null)).ShouldBe(4);
    }

    [Fact]
    public async Task Meetings_that_only_touch_or_have_nobody_in_common_are_planned_at_once()
    {
        (await World.Plan(Plan("C1", 4))).IsDone.ShouldBeTrue();
        (
            await World.Plan(Plan("C2", 4) with { Start = new TimeOnly(21, 0), End = new TimeOnly(22, 0) })
        ).IsDone.ShouldBeTrue();
        (await World.Plan(Plan("C2", 4) with { Start = new TimeOnly(19, 0), End = Eight })).IsDone.ShouldBeTrue();
        (await World.Plan(Plan("C3", 4))).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task A_secretary_and_a_member_on_the_roll_are_told_by_their_posts()
    {
        (await World.Plan(Plan("KH", 4))).IsDone.ShouldBeTrue();
        (await World.Plan(Plan("CQ", 4) with { Kind = MeetingKind.Thematic })).Refusal!.Vietnamese.ShouldContain(
            "đảng viên Tổ chức CQ cũng là bí thư Tổ chức KH"
        );
    }

    [Fact]
    public async Task A_holiday_is_named_and_confirmed_and_the_day_before_it_is_not()
    {
        MeetingMonth april = new(2015, 4);
        PlannedFields hungKings = new("C3", april, new DateOnly(2015, 4, 28), Eight);
        var named = (await World.Plan(hungKings)).Refusal.ShouldBeOfType<PlanNeedsConfirming>();
        named.Vietnamese.ShouldContain("Ngày 28/04/2015 là ngày nghỉ: Giỗ Tổ Hùng Vương.");
        (await World.PlanAnyway(hungKings)).IsDone.ShouldBeTrue();
        (await World.Plan(hungKings with { Day = new(2015, 4, 27) })).IsDone.ShouldBeTrue();
        // Weekends are days like others.
        (await World.Plan(hungKings with { Day = new(2015, 4, 25) })).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task The_page_of_the_cell_asks_the_same_and_what_was_held_is_never_asked()
    {
        (await World.Plan(Plan("C1", 4))).IsDone.ShouldBeTrue();
        World.Clock.Local = new DateTime(2015, 3, 4, 20, 0, 0);
        Task<Outcome<long>> Record(string cell, MeetingState state, TimeOnly start, DateOnly? day = null) =>
            World.Record(
                cell,
                new MeetingFields(day ?? new DateOnly(2015, 3, 4), MeetingKind.Regular, state)
                {
                    StartsAt = start,
                    EndsAt = start.AddMinutes(45),
                }
            );
        (await Record("C2", MeetingState.Planned, new TimeOnly(20, 30))).Refusal.ShouldBeOfType<PlanNeedsConfirming>();
        Refusal past = (await Record("C2", MeetingState.Planned, Eight)).Refusal!;
        past.Code.ShouldBe("planned-into-the-past");
        past.Vietnamese.ShouldContain("hãy ghi «Đã họp»");
        (await Record("C3", MeetingState.Planned, new TimeOnly(20, 1))).IsDone.ShouldBeTrue();
        // Tết of 2015, at the same hour as another: it happened.
        (await Record("C2", MeetingState.Held, Eight)).IsDone.ShouldBeTrue();
        (await Record("C1", MeetingState.Held, Eight, new DateOnly(2015, 2, 19))).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task A_plan_without_an_hour_is_refused_on_a_day_that_is_over_only()
    {
        World.Clock.Local = new DateTime(2015, 3, 4, 20, 0, 0);
        Task<Outcome<long>> Record(int day) =>
            World.Record(
                "C1",
                new MeetingFields(new DateOnly(2015, 3, day), MeetingKind.Regular, MeetingState.Planned)
            );
        (await Record(3)).Refusal!.Code.ShouldBe("planned-into-the-past");
        (await Record(4)).IsDone.ShouldBeTrue();
    }

    [Theory]
    [InlineData(MeetingStage.Prepared, true)]
    [InlineData(MeetingStage.Invited, true)]
    [InlineData(MeetingStage.InSession, false)]
    [InlineData(MeetingStage.Ended, false)]
    public async Task A_struck_out_plan_takes_along_what_was_only_prepared(MeetingStage stage, bool ends)
    {
        (await World.Plan(Plan("C1", 4) with { Place = "Đình làng" })).IsDone.ShouldBeTrue();
        MeetingSheet sheet = await Sheet();
        await World.Write(async scope =>
        {
            MeetingSheet current = await scope.Db.MeetingSheets.SingleAsync(row => row.SupersededIn == null);
            scope.Revise(current, next => next.Stage = stage);
            scope.Record(
                new AgendaItem
                {
                    RecordedIn = scope.Act.Id,
                    SheetKey = sheet.Key,
                    Place = 1,
                    Title = "Nội dung",
                    Source = AgendaSource.Added,
                    Outcome = ItemOutcome.Open,
                    IsSecret = false,
                }
            );
            scope.Record(
                new Attendance
                {
                    RecordedIn = scope.Act.Id,
                    SheetKey = sheet.Key,
                    MemberId = await scope.Db.Members.Select(row => row.Id).FirstAsync(),
                    Came = AttendanceKind.Excused,
                    Reason = "Ốm",
                }
            );
        });
        long id = (await Sheet()).MeetingId;
        long act = (await World.Strike("C1", id)).Value;
        await using ChiBoContext db = World.Open();
        (await db.Meetings.SingleAsync(row => row.Id == id)).SupersededIn.ShouldBe(act);
        long? superseded = ends ? act : null;
        (await db.MeetingSheets.OrderByDescending(row => row.Id).FirstAsync()).SupersededIn.ShouldBe(superseded);
        (await db.AgendaItems.SingleAsync()).SupersededIn.ShouldBe(superseded);
        (await db.Attendances.SingleAsync()).SupersededIn.ShouldBe(superseded);
        (await db.Acts.SingleAsync(row => row.Id == act)).Kind.ShouldBe(ActKind.FactsCorrected);
    }

    private async Task<MeetingSheet> Sheet()
    {
        await using ChiBoContext db = World.Open();
        return await db.MeetingSheets.SingleAsync(row => row.SupersededIn == null);
    }

    private static PlannedFields Plan(string cell, int day) =>
        new(cell, March, new DateOnly(2015, 3, day), Eight) { End = new TimeOnly(21, 0) };
}

public sealed class PlanCautionsOnSqliteTests : PlanCautionContract
{
    protected override Task<TestDatabase> Create() => SqliteTestDatabase.Create();
}

public sealed class PlanCautionsOnPostgresTests : PlanCautionContract
{
    protected override Task<TestDatabase> Create()
    {
        Assert.SkipUnless(PostgresTestDatabase.IsThere, "No PostgreSQL server was started.");
        return PostgresTestDatabase.Create();
    }
}
