using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Planning.Months;
using static ChiBo.Planning.Tests.Months.Communes;

namespace ChiBo.Planning.Tests.Months;

/// <summary>Each rule of a month at its edge, on September 2026: the 5th is a Saturday.</summary>
public sealed class MonthPlannerTests
{
    [Fact]
    public void What_is_usual_is_kept_and_the_agency_cell_is_named_as_last()
    {
        var lines = Plan(new(September, [Agency(25, "a"), Cell("1", 3, "a"), Cell("2", 4)]));
        lines.Select(line => (line.Cell.Code, line.Date!.Value.Day)).ShouldBe([("1", 3), ("2", 4), ("cơ-quan", 25)]);
        lines.ShouldAllBe(line => line.Start == new TimeOnly(19, 30));
        Kinds(lines, "1").ShouldBe([MonthReasonKind.UsualKept]);
        Kinds(lines, "cơ-quan").ShouldBe([MonthReasonKind.UsualKept, MonthReasonKind.MeetsLast]);
        lines[0].Reasons[0].Words.In(Language.Vietnamese).ShouldBe("giữ ngày, giờ thường lệ");
        lines[0].Reasons[0].Words.In(Language.English).ShouldBe("usual day and hour kept");
    }

    [Fact]
    public void A_holiday_moves_a_cell_to_the_next_day()
    {
        var lines = Plan(new(September, [Cell("1", 2)]) { Holidays = [On(2)] });
        lines[0].Date.ShouldBe(On(3));
        lines[0].Reasons.Single().Words.Vietnamese.ShouldBe("dời khỏi ngày thường lệ 2/9 vì là ngày nghỉ lễ");
    }

    [Fact]
    public void A_weekend_moves_a_cell_only_where_cells_do_not_meet_then()
    {
        Plan(new(September, [Cell("1", 5)]))[0].Date.ShouldBe(On(5));
        var moved = Plan(new(September, [Cell("1", 5)]) { WeekendsAllowed = false });
        moved[0].Date.ShouldBe(On(4));
        Kinds(moved, "1").ShouldBe([MonthReasonKind.Weekend]);
    }

    [Fact]
    public void A_day_that_is_past_is_not_proposed_and_the_first_open_day_is()
    {
        Plan(new(September, [Cell("1", 3)]) { NotBefore = On(3) })[0].Date.ShouldBe(On(3));
        var moved = Plan(new(September, [Cell("1", 3)]) { NotBefore = On(4) });
        moved[0].Date.ShouldBe(On(4));
        Kinds(moved, "1").ShouldBe([MonthReasonKind.Past]);
    }

    [Theory]
    [InlineData(90, "19:30", MonthReasonKind.UsualKept)]
    [InlineData(91, "19:00", MonthReasonKind.OutsideHours)]
    public void A_meeting_may_end_with_the_hours_and_not_a_minute_later(int minutes, string start, MonthReasonKind why)
    {
        var lines = Plan(
            new(September, [Cell("1", 3) with { Minutes = minutes }]) { Hours = [new(new(18, 30), new(21, 0))] }
        );
        lines[0].Date.ShouldBe(On(3));
        lines[0].Start.ShouldBe(TimeOnly.Parse(start));
        Kinds(lines, "1").ShouldBe([why]);
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Two_meetings_of_a_person_may_follow_each_other_with_the_margin_and_not_closer(int margin, bool kept)
    {
        CellToPlan early = Cell("1", 3, "a") with { UsualStart = new(18, 30), Minutes = 60 };
        CellToPlan late = Cell("2", 3, "a") with { UsualStart = new(20, 0), Minutes = 60 };
        var lines = Plan(new(September, [early, late]) { MarginMinutes = margin });
        lines.All(line => line.Reasons[0].Kind == MonthReasonKind.UsualKept).ShouldBe(kept);
    }

    [Fact]
    public void Of_two_cells_with_one_member_in_charge_one_moves_and_says_for_whom()
    {
        var lines = Plan(new(September, [Cell("1", 3, "a"), Cell("2", 3, "a"), Cell("3", 3, "b")]));
        MonthReason[] moved =
        [
            .. lines.SelectMany(line => line.Reasons).Where(one => one.Kind != MonthReasonKind.UsualKept),
        ];
        moved.ShouldNotBeEmpty();
        moved.ShouldAllBe(reason => reason.Kind == MonthReasonKind.SharedAttendee);
        moved[0].Words.Vietnamese.ShouldContain("Nguyễn Mẫu a phải dự họp Chi bộ ");
        lines.ShouldAllBe(line => line.Cell.Code != "3" || line.Reasons[0].Kind == MonthReasonKind.UsualKept);
    }

    [Fact]
    public void The_agency_cell_moves_behind_a_cell_that_is_agreed_later()
    {
        CellToPlan late = Cell("1", 3) with { Fixed = new(On(28), new(19, 30)) };
        var lines = Plan(new(September, [Agency(25), late]));
        lines[^1].Cell.IsAgencyCell.ShouldBeTrue();
        lines[^1].Date.ShouldBe(On(29));
        Kinds(lines, "cơ-quan").ShouldBe([MonthReasonKind.AfterOthers, MonthReasonKind.MeetsLast]);
        Kinds(lines, "1").ShouldBe([MonthReasonKind.Agreed]);
    }

    [Fact]
    public void A_cell_moves_before_an_agency_cell_whose_day_is_agreed()
    {
        var lines = Plan(new(September, [Agency(25) with { Fixed = new(On(10), new(19, 30)) }, Cell("1", 12)]));
        lines[0].Date.ShouldBe(On(9));
        Kinds(lines, "1").ShouldBe([MonthReasonKind.BeforeAgencyCell]);
        lines[0].Reasons[0].Other.ShouldBe("cơ-quan");
    }

    [Fact]
    public void The_agency_cell_does_not_begin_in_the_minute_in_which_another_ends()
    {
        CellToPlan cell = Cell("1", 3) with { Fixed = new(On(25), new(18, 0)) };
        var lines = Plan(new(September, [Agency(25), cell]));
        lines[^1].Date.ShouldBe(On(25));
        lines[^1].Start.ShouldBe(new TimeOnly(20, 0));
    }

    [Fact]
    public void An_excused_cell_has_no_meeting_and_blocks_nobody()
    {
        CellToPlan excused = Cell("1", 28, "a") with { Excused = "đang củng cố" };
        var lines = Plan(new(September, [Agency(25, "a"), excused]));
        lines[0].Reasons[0].Kind.ShouldBe(MonthReasonKind.UsualKept);
        lines[1].Date.ShouldBeNull();
        lines[1].Reasons.Single().Words.Vietnamese.ShouldBe("không họp tháng này: đang củng cố");
    }

    [Fact]
    public void What_has_happened_is_not_judged_but_planned_around()
    {
        CellToPlan held = Agency(25, "a") with { Fixed = new(On(2), new(19, 30), IsHeld: true) };
        CellToPlan other = Cell("1", 3, "a") with { Fixed = new(On(2), new(19, 30), IsHeld: true) };
        CellToPlan more = Cell("2", 3, "a") with { Fixed = new(On(2), new(20, 0), IsHeld: true) };
        var lines = Plan(new(September, [held, other, more]));
        lines.ShouldAllBe(line => line.Reasons.Any(reason => reason.Kind == MonthReasonKind.Held));
        lines.SelectMany(line => line.Reasons).ShouldNotContain(reason => reason.Kind == MonthReasonKind.MeetsLast);
        var open = Plan(new(September, [other, more, Cell("3", 2, "a")]));
        open.Single(line => line.Cell.Code == "3").Date.ShouldBe(On(3));
    }

    [Fact]
    public void A_cell_without_a_usual_day_meets_early()
    {
        var lines = Plan(new(September, [Cell("1", 3) with { UsualDay = null }]) { Holidays = [On(1)] });
        lines[0].Date.ShouldBe(On(2));
        Kinds(lines, "1").ShouldBe([MonthReasonKind.NoUsualDay]);
    }

    [Theory]
    [InlineData(2026, 2, 31, 28)]
    [InlineData(2028, 2, 31, 29)]
    [InlineData(2026, 9, 3, 3)]
    public void A_usual_day_that_the_month_lacks_is_its_last(int year, int month, int day, int expected) =>
        new UsualDay.OfMonth(day).In(new MeetingMonth(year, month)).Day.ShouldBe(expected);

    [Theory]
    [InlineData(1, DayOfWeek.Tuesday, 1)]
    [InlineData(1, DayOfWeek.Monday, 7)]
    [InlineData(4, DayOfWeek.Monday, 28)]
    [InlineData(5, DayOfWeek.Monday, 28)]
    [InlineData(5, DayOfWeek.Wednesday, 30)]
    public void The_nth_day_of_the_week_is_the_last_when_there_are_fewer(int nth, DayOfWeek day, int expected) =>
        new UsualDay.OfWeek(nth, day).In(September).Day.ShouldBe(expected);

    [Fact]
    public void A_request_that_contradicts_itself_is_refused()
    {
        Should.Throw<ArgumentException>(() => MonthPlanner.Propose(new(September, [Cell("1", 3), Cell("1", 4)])));
        Should.Throw<ArgumentException>(() =>
            MonthPlanner.Propose(new(September, [Agency(3), Agency(4) with { Code = "b" }]))
        );
        Should.Throw<ArgumentException>(() =>
            MonthPlanner.Propose(new(September, [Cell("1", 3) with { Minutes = 0 }]))
        );
        Should.Throw<ArgumentException>(() => MonthPlanner.Propose(new(September, []) { StepMinutes = 4 }));
    }

    [Fact]
    public void Nothing_to_plan_is_planned() => Plan(new(September, [])).ShouldBeEmpty();

    private static IReadOnlyList<PlannedLine> Plan(MonthPlanRequest request)
    {
        var planned = MonthPlanner.Propose(request).ShouldBeOfType<MonthProposal.Planned>();
        planned.IsProvenBest.ShouldBeTrue();
        MonthVerifier.Faults(request, planned.Lines).ShouldBeEmpty();
        return planned.Lines;
    }

    private static IEnumerable<MonthReasonKind> Kinds(IReadOnlyList<PlannedLine> lines, string code) =>
        lines.Single(line => line.Cell.Code == code).Reasons.Select(reason => reason.Kind);
}
