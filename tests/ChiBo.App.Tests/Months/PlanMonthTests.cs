using ChiBo.App.Features.Months;
using ChiBo.App.Features.Organisations.Work;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Planning.Months;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Months;

/// <summary>Planning a month, at its edges.</summary>
public sealed class PlanMonthTests : IAsyncLifetime
{
    private static readonly MeetingMonth March = new(2015, 3);
    private static readonly TimeOnly Eight = new(20, 0);

    private TestDatabase? database;
    private MonthWorld? world;

    private MonthWorld World => world!;

    public async ValueTask InitializeAsync()
    {
        database = await SqliteTestDatabase.Create();
        world = new MonthWorld(database);
        await world.Enter();
        world.Clock.Local = new DateTime(2015, 2, 27, 9, 0, 0);
    }

    public async ValueTask DisposeAsync() => await database!.DisposeAsync();

    [Fact]
    public async Task What_cannot_be_planned_is_refused_in_words()
    {
        (await Refused(Plan("C1", 3) with { End = Eight })).ShouldBe("ends-before-it-starts");
        (await Refused(Plan("C1", 3) with { Month = new(2015, 4) })).ShouldBe("day-of-another-month");
        (await Refused(Plan("DU", 3))).ShouldBe("not-active-then");
        World.Clock.Local = new DateTime(2015, 3, 3, 20, 0, 0);
        (await Refused(Plan("C1", 3))).ShouldBe("planned-into-the-past");
        (await Plan(Plan("C1", 3) with { Start = new TimeOnly(20, 1) })).IsDone.ShouldBeTrue();
        (await Hold("C1", 3)).IsDone.ShouldBeTrue();
        (await Refused(Plan("C1", 9))).ShouldBe("meeting-month-already-recorded");
        (await World.Do(plan => plan.Excuse("C1", March, "Mưa lũ"))).Refusal!.Code.ShouldBe(
            "meeting-month-already-recorded"
        );
    }

    [Fact]
    public async Task The_agency_cell_waits_for_the_others_and_is_told_who_and_until_when()
    {
        foreach (string cell in new[] { "C1", "C2", "C3" })
        {
            (await Plan(Plan(cell, 4) with { End = new TimeOnly(21, 0) })).IsDone.ShouldBeTrue();
        }

        Refusal waiting = (await Plan(Plan("CQ", 9))).Refusal!;
        waiting.Vietnamese.ShouldContain("II.2.b");
        waiting.Vietnamese.ShouldContain("Tổ chức KH (chưa có lịch)");
        (await World.Do(plan => plan.Excuse("KH", March, "Nghỉ hè"))).IsDone.ShouldBeTrue();
        Refusal early = (await Plan(Plan("CQ", 4) with { Start = new TimeOnly(21, 0) })).Refusal!;
        early.Vietnamese.ShouldContain("sau 21:00 ngày 04/03/2015");
        (await Plan(Plan("CQ", 4) with { Start = new TimeOnly(21, 1) })).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task A_later_slip_of_a_cell_flags_the_agency_cell_and_offers_a_day()
    {
        await PlanAll();
        (await Plan(Plan("C2", 20))).IsDone.ShouldBeTrue();
        MonthBoard board = await World.Board(March);
        board.Agencies[0].Standing.ShouldBe(AgencyStanding.PlannedTooEarly);
        board.Next.Kind.ShouldBe(NextStepKind.MoveAgencyCell);
        board.Next.At.ShouldBe(new DateTime(2015, 3, 21, 20, 0, 0));
        (await Plan(Plan("CQ", 21))).IsDone.ShouldBeTrue();
        (await World.Board(March)).Agencies[0].Standing.ShouldBe(AgencyStanding.Planned);
    }

    [Fact]
    public async Task The_offered_day_is_no_holiday()
    {
        World.Clock.Local = new DateTime(2015, 4, 1, 9, 0, 0);
        MeetingMonth april = new(2015, 4);
        await PlanAll(april, 27);
        // The 28th is the day of the Hùng Kings, the 30th Reunification Day.
        (await World.Board(april))
            .Agencies[0]
            .Suggested.ShouldBe(new DateTime(2015, 4, 29, 14, 0, 0));
    }

    [Fact]
    public async Task A_slip_after_the_agency_cell_has_met_is_no_plan_and_what_happened_is_recorded_and_flagged()
    {
        await PlanAll();
        World.Clock.Local = new DateTime(2015, 3, 12, 9, 0, 0);
        foreach (string cell in new[] { "C1", "C2", "C3" })
        {
            (await Hold(cell, 4)).IsDone.ShouldBeTrue();
        }

        (await World.WhyNotClosed(March, new DateTime(2015, 3, 10, 20, 0, 0)))!.Code.ShouldBe(
            "agency-cell-closes-last"
        );
        (await Hold("CQ", 10)).IsDone.ShouldBeTrue();
        (await World.Board(March)).Agencies[0].Standing.ShouldBe(AgencyStanding.HeldTooEarly);
        (await Refused(Plan("KH", 20))).ShouldBe("agency-cell-has-met");
        (await World.Allow(March)).IsDone.ShouldBeTrue();
        (await Plan(Plan("KH", 20))).IsDone.ShouldBeTrue();
        MonthBoard board = await World.Board(March);
        board.Agencies[0].Standing.ShouldBe(AgencyStanding.HeldTooEarly);
        board.Agencies[0].Overrides.ShouldHaveSingleItem().Reason.ShouldBe("Bão, phải họp gấp");
    }

    [Fact]
    public async Task An_override_is_recorded_once_with_the_member_who_decided_and_stands_in_the_audit()
    {
        (await World.Allow(March, "M2")).Refusal!.Code.ShouldBe("may-not-decide-the-order");
        (await World.Allow(March, cell: "C1")).Refusal!.Code.ShouldBe("no-agency-cell-then");
        (await World.Allow(March)).IsDone.ShouldBeTrue();
        (await World.Allow(March)).Refusal!.Code.ShouldBe("order-overridden-already");
        (await Plan(Plan("CQ", 2))).IsDone.ShouldBeTrue();
        await using ChiBoContext db = World.Open();
        var kept = await db.OrderOverrides.SingleAsync();
        kept.DecidedAt.ShouldBe(World.Clock.Local);
        (await db.Members.SingleAsync(row => row.Id == kept.ByMemberId)).Code.ShouldBe("M1");
        Act act = await db.Acts.SingleAsync(row => row.Kind == ActKind.OrderOverridden);
        (act.Reason, act.OrganisationCode, act.Id).ShouldBe(("Bão, phải họp gấp", "CQ", kept.RecordedIn));
        (await db.AuditEntries.AnyAsync(entry => entry.ActId == act.Id)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_plan_on_the_page_of_a_cell_keeps_the_order_too()
    {
        Outcome<long> planned = await World.Record(
            "CQ",
            new MeetingFields(new DateOnly(2015, 3, 9), MeetingKind.Regular, MeetingState.Planned) { StartsAt = Eight }
        );
        planned.Refusal!.Code.ShouldBe("agency-cell-meets-last");
    }

    [Fact]
    public async Task A_move_takes_the_sheet_and_the_place_along()
    {
        (await Plan(Plan("C1", 3) with { Place = "Đình làng" })).IsDone.ShouldBeTrue();
        (await Plan(Plan("C1", 5) with { Place = "Trường học" })).IsDone.ShouldBeTrue();
        MonthBoard board = await World.Board(March);
        board.Lines.Single(line => line.Cell.Code == "C1").Place.ShouldBe("Trường học");
        await using ChiBoContext db = World.Open();
        var sheet = await db.MeetingSheets.SingleAsync(row => row.SupersededIn == null);
        (await db.Meetings.SingleAsync(row => row.Id == sheet.MeetingId)).StartsAt.ShouldBe(
            new DateTime(2015, 3, 5, 20, 0, 0)
        );
        (await db.MeetingSheets.CountAsync(row => row.Key == sheet.Key)).ShouldBe(2);
    }

    [Fact]
    public async Task Other_kinds_of_meeting_are_planned_moved_and_called_off_and_bind_no_order()
    {
        PlannedFields thematic = Plan("CQ", 2) with { Kind = MeetingKind.Thematic };
        (await Plan(thematic)).IsDone.ShouldBeTrue();
        long id = (await World.Board(March)).Lines[^1].Others.ShouldHaveSingleItem().Id;
        (await Plan(thematic with { Day = new(2015, 3, 3), Moves = id })).IsDone.ShouldBeTrue();
        (await Refused(thematic with { Moves = id })).ShouldBe("plan-has-changed");
        var moved = (await World.Board(March)).Lines[^1].Others.ShouldHaveSingleItem();
        moved.StartsAt.ShouldBe(new DateTime(2015, 3, 3, 20, 0, 0));
        (await World.Do(plan => plan.CallOff("CQ", moved.Id, "Trùng việc"))).IsDone.ShouldBeTrue();
        (await World.Board(March)).Lines[^1].Others.ShouldHaveSingleItem().State.ShouldBe(MeetingState.Cancelled);
        (await World.Do(plan => plan.CallOff("C1", moved.Id, "x"))).Refusal!.Code.ShouldBe("plan-has-changed");
    }

    [Fact]
    public async Task The_whole_month_is_proposed_in_order_and_published_at_once_or_not_at_all()
    {
        (await World.SetUsual("C1", new UsualFields(31, Eight, 60, "Nhà văn hóa"))).IsDone.ShouldBeTrue();
        (await World.SetUsual("C1", new UsualFields(30, Eight, 90, "Nhà văn hóa"))).IsDone.ShouldBeTrue();
        MonthBoard before = await World.Board(March);
        before.Next.Kind.ShouldBe(NextStepKind.PlanMonth);
        await using ChiBoContext db = World.Open();
        var planned = (MonthProposal.Planned)
            await new ProposeMonth(db, World.Clock).Handle(before.Facts, ProposalWishes.First);
        planned.Lines[^1].Cell.Code.ShouldBe("CQ");
        planned.Lines.Single(line => line.Cell.Code == "C1").Date.ShouldBe(new DateOnly(2015, 3, 30));
        planned.Lines.ShouldAllBe(line => line.Reasons.Length > 0);
        List<PlannedFields> lines =
        [
            .. planned.Lines.Select(line => new PlannedFields(
                line.Cell.Code,
                March,
                line.Date!.Value,
                line.Start!.Value
            )
            {
                End = line.Start.Value.AddMinutes(line.Cell.Minutes),
            }),
        ];
        // One line that cannot be: nothing is published, not even the others.
        List<PlannedFields> broken =
        [
            .. lines.Select(line => line.Cell == "CQ" ? line with { Day = new(2015, 3, 1) } : line),
        ];
        (await World.Publish("DU", broken)).Refusal!.Code.ShouldBe("agency-cell-meets-last");
        (await World.Publish("DU", [])).Refusal!.Code.ShouldBe("nothing-to-publish");
        (await World.Publish("BP", lines)).Refusal!.Code.ShouldBe("not-active-then");
        (await db.Meetings.CountAsync()).ShouldBe(0);
        (await World.Publish("DU", lines)).IsDone.ShouldBeTrue();
        MonthBoard after = await World.Board(March);
        after.Lines.ShouldAllBe(line => line.State == BoardState.Planned);
        after.Agencies[0].Standing.ShouldBe(AgencyStanding.Planned);
        after.Next.Kind.ShouldBe(NextStepKind.Wait);
    }

    [Fact]
    public async Task Who_is_late_is_told_with_the_moment_and_an_excuse_ends_it()
    {
        (await World.SetUsual("C2", new UsualFields(2, Eight, 60, null))).IsDone.ShouldBeTrue();
        (await Plan(Plan("C1", 3) with { End = new TimeOnly(21, 30) })).IsDone.ShouldBeTrue();
        World.Clock.Local = new DateTime(2015, 3, 4, 8, 0, 0);
        (await World.Board(March)).Late.ShouldBe(
            new Dictionary<string, DateTime>
            {
                ["C1"] = new(2015, 3, 3, 21, 30, 0),
                ["C2"] = new(2015, 3, 2, 20, 0, 0),
            },
            ignoreOrder: true
        );
        (await World.Do(plan => plan.Excuse("C2", March, "Mưa lũ"))).IsDone.ShouldBeTrue();
        (await World.Board(March)).Late.Keys.ShouldBe(["C1"]);
        World.Clock.Local = new DateTime(2015, 4, 1, 8, 0, 0);
        (await World.Board(March)).Late.Keys.ShouldBe(["C1", "C3", "KH"], ignoreOrder: true);
    }

    private static PlannedFields Plan(string cell, int day) => new(cell, March, new DateOnly(2015, 3, day), Eight);

    private Task<Outcome<long>> Plan(PlannedFields fields) => World.Plan(fields);

    private async Task<string> Refused(PlannedFields fields) => (await World.Plan(fields)).Refusal!.Code;

    private async Task PlanAll(MeetingMonth? month = null, int day = 4)
    {
        foreach (string cell in MonthWorld.Cells.SkipLast(1))
        {
            PlannedFields fields = new(cell, month ?? March, (month ?? March).FirstDay.AddDays(day - 1), Eight);
            (await World.Plan(fields)).IsDone.ShouldBeTrue();
        }

        if (month is null)
        {
            (await World.Plan(Plan("CQ", 10))).IsDone.ShouldBeTrue();
        }
    }

    private Task<Outcome<long>> Hold(string cell, int day) =>
        World.Record(
            cell,
            new MeetingFields(new DateOnly(2015, 3, day), MeetingKind.Regular, MeetingState.Held) { StartsAt = Eight }
        );
}
