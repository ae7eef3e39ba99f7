using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Tests.Meetings;

public class OrderLockTests
{
    private static readonly DateTime Eight = new(2015, 3, 10, 20, 0, 0);
    private static readonly DateTime Nine = Eight.AddHours(1);
    private static readonly DateTime AMinuteAfterNine = Nine.AddMinutes(1);

    [Fact]
    public void Without_other_cells_nothing_is_locked()
    {
        OrderLock order = Of();

        order.MayBePlanned(Eight).ShouldBeTrue();
        order.MayBeClosed(Eight).ShouldBeTrue();
        order.IsOpen.ShouldBeTrue();
        order.OpensAfter.ShouldBeNull();
    }

    [Fact]
    public void A_cell_of_which_nothing_is_known_blocks_planning_and_closing_since_its_usual_time()
    {
        OrderLock order = Of(new OtherCell("A", []) { UsualAt = Eight });

        order.BlocksPlanning(Nine).ShouldBe([new("A", BlockingReason.NothingKnown, Eight)]);
        order.BlocksClosing(Nine).ShouldBe([new("A", BlockingReason.NothingKnown, Eight)]);
        order.IsOpen.ShouldBeFalse();
        order.OpensAfter.ShouldBeNull();
    }

    [Fact]
    public void Without_a_usual_time_it_is_not_told_since_when()
    {
        Of(new OtherCell("A", [])).BlocksPlanning(Nine).ShouldBe([new("A", BlockingReason.NothingKnown, null)]);
    }

    [Fact]
    public void A_planned_cell_opens_the_date_after_its_end_and_to_the_minute_the_same_is_not_after()
    {
        OrderLock order = Of(Cell(new RegularMeeting(MeetingState.Planned, Eight, Nine)));

        order.OpensAfter.ShouldBe(Nine);
        order.MayBePlanned(Nine).ShouldBeFalse();
        order.MayBePlanned(AMinuteAfterNine).ShouldBeTrue();
        order.BlocksPlanning(Nine).ShouldBe([new("A", BlockingReason.PlannedTooLate, Nine)]);
    }

    [Fact]
    public void Where_no_end_is_recorded_the_start_counts()
    {
        OrderLock order = Of(Cell(new RegularMeeting(MeetingState.Planned, Nine)));

        order.MayBePlanned(Nine).ShouldBeFalse();
        order.MayBePlanned(AMinuteAfterNine).ShouldBeTrue();
    }

    [Fact]
    public void What_is_only_planned_blocks_closing_however_early_it_is()
    {
        Of(Cell(new RegularMeeting(MeetingState.Planned, Eight, Nine)))
            .BlocksClosing(Nine.AddDays(9))
            .ShouldBe([new("A", BlockingReason.NotHeldYet, Nine)]);
    }

    [Fact]
    public void A_plan_without_a_time_is_as_good_as_none()
    {
        Of(Cell(new RegularMeeting(MeetingState.Planned)))
            .BlocksPlanning(Nine)
            .ShouldBe([new("A", BlockingReason.NothingKnown, null)]);
    }

    [Fact]
    public void A_cell_that_was_held_lets_close_after_its_end_only()
    {
        OrderLock order = Of(Cell(new RegularMeeting(MeetingState.Held, Eight, Nine)));

        order.MayBeClosed(Nine).ShouldBeFalse();
        order.MayBeClosed(AMinuteAfterNine).ShouldBeTrue();
        order.BlocksClosing(Eight).ShouldBe([new("A", BlockingReason.HeldTooLate, Nine)]);
    }

    [Fact]
    public void Of_several_meetings_the_last_counts()
    {
        OrderLock order = Of(
            Cell(new RegularMeeting(MeetingState.Held, Eight.AddDays(-3)), new(MeetingState.Held, Eight, Nine))
        );

        order.MayBeClosed(Nine).ShouldBeFalse();
        order.OpensAfter.ShouldBe(Nine);
    }

    [Fact]
    public void What_was_held_goes_before_what_is_excused_and_that_before_what_is_planned()
    {
        Of(Cell(new RegularMeeting(MeetingState.Held, Nine), new(MeetingState.Excused, null, null, HasReason: true)))
            .MayBeClosed(Eight)
            .ShouldBeFalse();
        Of(Cell(new RegularMeeting(MeetingState.Planned, Nine), new(MeetingState.Excused, null, null, HasReason: true)))
            .MayBeClosed(Eight)
            .ShouldBeTrue();
    }

    [Fact]
    public void A_cell_excused_with_a_reason_blocks_nobody_and_one_without_blocks()
    {
        OrderLock excused = Of(Cell(new RegularMeeting(MeetingState.Excused, Eight, null, HasReason: true)));
        OrderLock bare = Of(Cell(new RegularMeeting(MeetingState.Excused, Eight)));

        excused.MayBePlanned(Eight).ShouldBeTrue();
        excused.MayBeClosed(Eight).ShouldBeTrue();
        excused.OpensAfter.ShouldBeNull();
        bare.BlocksPlanning(Nine).ShouldBe([new("A", BlockingReason.ExcusedWithoutReason, Eight)]);
        bare.MayBeClosed(Nine).ShouldBeFalse();
    }

    [Fact]
    public void A_meeting_that_was_called_off_blocks_even_with_a_reason()
    {
        Of(Cell(new RegularMeeting(MeetingState.Cancelled, Eight, Nine, HasReason: true)))
            .BlocksPlanning(Nine.AddDays(1))
            .ShouldBe([new("A", BlockingReason.CalledOff, Nine)]);
    }

    [Fact]
    public void A_cell_that_was_there_for_a_part_of_the_month_counts_only_when_it_meets()
    {
        OrderLock silent = Of(new OtherCell("A", []) { IsWhole = false });
        OrderLock planned = Of(new OtherCell("A", [new(MeetingState.Planned, Nine)]) { IsWhole = false });
        OrderLock held = Of(new OtherCell("A", [new(MeetingState.Held, Nine)]) { IsWhole = false });

        silent.MayBePlanned(Eight).ShouldBeTrue();
        silent.MayBeClosed(Eight).ShouldBeTrue();
        planned.MayBePlanned(Eight).ShouldBeFalse();
        planned.MayBeClosed(Eight).ShouldBeTrue();
        held.MayBeClosed(Eight).ShouldBeFalse();
    }

    [Fact]
    public void An_override_opens_the_lock_and_still_tells_who_is_not_before_it()
    {
        var order = new OrderLock([Cell(new RegularMeeting(MeetingState.Planned, Eight, Nine))], isOverridden: true);

        order.MayBePlanned(Eight).ShouldBeTrue();
        order.MayBeClosed(Eight).ShouldBeTrue();
        order.BlocksPlanning(Eight).Count.ShouldBe(1);
    }

    [Fact]
    public void Late_is_who_has_not_met_though_its_time_is_past()
    {
        OrderLock order = Of(
            new OtherCell("D", [new(MeetingState.Excused, Eight, null, HasReason: true)]),
            new OtherCell("C", [new(MeetingState.Held, Nine)]),
            new OtherCell("B", []) { UsualAt = Eight },
            new OtherCell("A", [new(MeetingState.Planned, Eight, Nine)])
        );

        order.LateAt(Nine).ShouldBe([new("B", BlockingReason.NothingKnown, Eight)]);
        order
            .LateAt(AMinuteAfterNine)
            .ShouldBe([new("A", BlockingReason.NotHeldYet, Nine), new("B", BlockingReason.NothingKnown, Eight)]);
    }

    [Fact]
    public void A_cell_of_which_no_time_is_known_is_late_at_the_latest_when_that_is_told()
    {
        OrderLock order = Of(new OtherCell("A", []));

        order.LateAt(Nine).ShouldBeEmpty();
        order.LateAt(Nine, Nine).ShouldBeEmpty();
        order.LateAt(Nine, Eight).ShouldBe([new("A", BlockingReason.NothingKnown, Eight)]);
    }

    private static OtherCell Cell(params RegularMeeting[] meetings) => new("A", meetings);

    private static OrderLock Of(params OtherCell[] others) => new(others, isOverridden: false);
}
