using ChiBo.Domain.Admission;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Quality;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Tests.Quality;

/// <summary>I.1: the edges of months, and that nothing recorded is not zero.</summary>
public sealed class QualitySeriesTests
{
    private static readonly MeetingMonth March = new(2031, 3);
    private static readonly DateTime Evening = new(2031, 3, 5, 19, 30, 0);
    private static readonly CellFacts Cell = new()
    {
        IsAgencyCell = false,
        Lives = [Period.Always],
        Today = new DateOnly(2031, 12, 1),
    };

    [Fact]
    public void Of_a_month_of_which_nothing_is_recorded_nothing_is_known()
    {
        MonthQuality month = Only(Cell);

        month.Meeting.ShouldBe(MeetingStanding.NothingRecorded);
        month.Order.ShouldBe(OrderStanding.NotAsked);
        month.Attendance.ShouldBeNull();
        month.Resolutions.ShouldBeNull();
        month.Tasks.ShouldBeNull();
        month.ProposalsSent.ShouldBeNull();
        month.Answers.ShouldBeNull();
        month.Sourced.ShouldBeNull();
    }

    [Fact]
    public void Once_the_work_of_a_cell_is_kept_here_nothing_is_zero()
    {
        MonthQuality month = Only(Cell with { KeptSince = March.LastDay });

        month.Resolutions.ShouldBe(0);
        month.Tasks.ShouldBe(new Portion(0, 0));
        month.Sourced.ShouldBe(new Sourced(0, 0, 0));
        month.Attendance.ShouldBeNull("of a meeting that was not held nobody could come");
        Only(Cell with { KeptSince = March.LastDay.AddDays(1) }).Resolutions.ShouldBeNull();
    }

    [Fact]
    public void The_first_and_the_last_day_belong_to_the_month_and_the_days_around_it_do_not()
    {
        DateOnly[] days = [March.FirstDay.AddDays(-1), March.FirstDay, March.LastDay, March.LastDay.AddDays(1)];

        MonthQuality month = Only(
            Cell with
            {
                Resolutions = days,
                ProposalsSent = days,
                Tasks = [.. days.Select(day => new DueFact(day, null))],
                Answers = [.. days.Select(day => new DueFact(day, day))],
                Admissions = [.. days.Select(day => (AdmissionStep.Ceremony, day))],
            }
        );

        month.Resolutions.ShouldBe(2);
        month.ProposalsSent.ShouldBe(2);
        month.Tasks.ShouldBe(new Portion(0, 2));
        month.Answers.ShouldBe(new Portion(2, 2));
        month.Sourced.ShouldBe(new Sourced(0, 2, 0));
    }

    [Fact]
    public void Done_on_the_last_day_is_in_time_and_on_the_day_after_it_is_not()
    {
        DateOnly due = March.LastDay;
        DueFact[] tasks = [new(due, due), new(due, due.AddDays(1))];

        Only(Cell with { Tasks = tasks }).Tasks.ShouldBe(new Portion(1, 2));
    }

    [Fact]
    public void What_is_due_today_is_not_late_yet()
    {
        DueFact[] tasks = [new(March.LastDay, null)];

        Only(Cell with { Tasks = tasks, Today = March.LastDay }).Tasks.ShouldBeNull();
        Only(Cell with { Tasks = tasks, Today = March.LastDay.AddDays(1) }).Tasks.ShouldBe(new Portion(0, 1));
    }

    [Fact]
    public void A_meeting_that_was_recorded_when_the_month_was_over_is_shown_as_such()
    {
        Only(Held(Cell, March.LastDay)).RecordedLateOn.ShouldBeNull();
        MonthQuality late = Only(Held(Cell, March.LastDay.AddDays(1)));

        late.Meeting.ShouldBe(MeetingStanding.Held);
        late.RecordedLateOn.ShouldBe(new DateOnly(2031, 4, 1));
    }

    [Fact]
    public void On_its_last_day_a_month_is_not_over()
    {
        Only(Cell with { Today = March.LastDay }).Meeting.ShouldBe(MeetingStanding.NotOver);
        Only(Cell with { Today = March.LastDay.AddDays(1) }).Meeting.ShouldBe(MeetingStanding.NothingRecorded);
    }

    [Theory]
    [InlineData(MeetingState.Excused, MeetingStanding.Excused)]
    [InlineData(MeetingState.Cancelled, MeetingStanding.CalledOff)]
    [InlineData(MeetingState.Planned, MeetingStanding.NothingRecorded)]
    public void What_was_not_held_is_told_as_it_is_recorded(MeetingState state, MeetingStanding standing) =>
        Only(Cell with { Meetings = [new(March, new RegularMeeting(state), March.LastDay)] })
            .Meeting.ShouldBe(standing);

    [Fact]
    public void Nothing_is_asked_of_a_cell_in_the_month_in_which_it_is_founded_or_dissolved()
    {
        CellFacts founded = Cell with { Lives = [Period.Since(March.FirstDay.AddDays(1))] };
        CellFacts dissolved = Cell with { Lives = [new Period(null, March.LastDay)] };

        Only(founded).Meeting.ShouldBe(MeetingStanding.PartOfMonth);
        Only(dissolved).Meeting.ShouldBe(MeetingStanding.PartOfMonth);
        Only(Cell with { Lives = [Period.Since(March.FirstDay)] }).Meeting.ShouldBe(MeetingStanding.NothingRecorded);
        Only(Cell with { Lives = [Period.Since(March.LastDay.AddDays(1))] }).Meeting.ShouldBe(MeetingStanding.NotThere);
        Only(Held(founded, March.LastDay)).Meeting.ShouldBe(MeetingStanding.Held);
    }

    [Fact]
    public void The_agency_cell_is_in_order_after_all_others()
    {
        CellFacts agency = Held(Cell with { IsAgencyCell = true }, March.LastDay);
        OtherCell Other(DateTime until) =>
            new("C01", [new RegularMeeting(MeetingState.Held, until.AddHours(-1), until)]);
        OrderStanding With(OtherCell other, params MeetingMonth[] overridden) =>
            Only(
                agency with
                {
                    Others = new Dictionary<MeetingMonth, IReadOnlyList<OtherCell>> { [March] = [other] },
                    Overridden = overridden.ToHashSet(),
                }
            ).Order;

        With(Other(Evening.AddMinutes(-1))).ShouldBe(OrderStanding.InOrder);
        With(Other(Evening)).ShouldBe(OrderStanding.OutOfOrder);
        With(Other(Evening), March).ShouldBe(OrderStanding.Allowed);
        With(new OtherCell("C01", [])).ShouldBe(OrderStanding.OutOfOrder);
        Only(agency).Order.ShouldBe(OrderStanding.NotAsked);
    }

    [Fact]
    public void Another_cell_is_in_order_before_the_agency_cell_and_unknown_while_that_has_no_time()
    {
        CellFacts cell = Held(Cell, March.LastDay);
        OrderStanding With(DateTime? agency) =>
            Only(cell with { AgencyStarts = new Dictionary<MeetingMonth, DateTime?> { [March] = agency } }).Order;

        With(Evening.AddMinutes(101)).ShouldBe(OrderStanding.InOrder);
        With(Evening.AddMinutes(100)).ShouldBe(OrderStanding.OutOfOrder);
        With(null).ShouldBe(OrderStanding.Unknown);
        Only(cell).Order.ShouldBe(OrderStanding.NotAsked);
    }

    [Fact]
    public void Regulations_are_asked_of_the_agency_cell_on_the_last_day_of_the_month()
    {
        CellFacts agency = Cell with { IsAgencyCell = true };
        RegulationStanding With(params (Period, bool)[] versions) =>
            Only(agency with { Regulations = versions }).Regulations;

        With().ShouldBe(RegulationStanding.NothingRecorded);
        With((Period.Since(March.LastDay), true)).ShouldBe(RegulationStanding.Complete);
        With((Period.Since(March.LastDay.AddDays(1)), true)).ShouldBe(RegulationStanding.NothingRecorded);
        With((new Period(null, March.LastDay), true)).ShouldBe(RegulationStanding.NoneInForce);
        With((Period.Always, false)).ShouldBe(RegulationStanding.Incomplete);
        Only(Cell).Regulations.ShouldBe(RegulationStanding.NotAsked);
    }

    [Fact]
    public void A_year_does_not_know_what_no_month_of_it_knows()
    {
        CellFacts cell = Held(Cell with { Resolutions = [new DateOnly(2031, 3, 9)] }, March.LastDay);

        YearQuality year = YearQuality
            .Of(QualitySeries.Of(cell, new MeetingMonth(2031, 1), new MeetingMonth(2031, 12)))
            .ShouldHaveSingleItem();

        year.Meetings.ShouldBe(new Portion(1, 1));
        year.MonthsUnknown.ShouldBe(10, "December is not over");
        year.Resolutions.ShouldBe(1);
        year.ProposalsSent.ShouldBeNull();
        year.Attendance.ShouldBeNull();
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(2, null)]
    [InlineData(3, 3)]
    public void Few_people_are_not_counted_before_everybody(int count, int? shown) =>
        Sourced.Shown(count).ShouldBe(shown);

    private static CellFacts Held(CellFacts cell, DateOnly recordedOn) =>
        cell with
        {
            Meetings =
            [
                new(March, new RegularMeeting(MeetingState.Held, Evening, Evening.AddMinutes(100)), recordedOn),
            ],
        };

    private static MonthQuality Only(CellFacts facts) => QualitySeries.Of(facts, March, March).ShouldHaveSingleItem();
}
