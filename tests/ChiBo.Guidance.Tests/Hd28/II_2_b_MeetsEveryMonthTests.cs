using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Tests.Hd28;

public sealed class II_2_b_MeetsEveryMonthTests
{
    private readonly OneMonth month = new();

    [Fact]
    public void A_regular_meeting_held_passes()
    {
        Find().Outcome.ShouldBe(Outcome.Pass);
        Find().Observed.ShouldBe("1");
        Find().Operation!.Month.ShouldBe(OneMonth.May);
    }

    [Theory]
    [InlineData(MeetingState.Planned)]
    [InlineData(MeetingState.Excused)]
    [InlineData(MeetingState.Cancelled)]
    public void A_meeting_that_was_not_held_does_not_count(MeetingState state)
    {
        month.EditMeeting(OneCommune.AgencyCell, row => row with { State = state, Reason = "Mưa lũ" });
        Find().Outcome.ShouldBe(Outcome.Fail);
        Find().Observed.ShouldBe("0");
    }

    [Theory]
    [InlineData(MeetingKind.Thematic)]
    [InlineData(MeetingKind.Extraordinary)]
    [InlineData(MeetingKind.Congress)]
    public void A_meeting_of_another_kind_does_not_count(MeetingKind kind)
    {
        month.EditMeeting(OneCommune.AgencyCell, row => row with { Kind = kind });
        Find().Outcome.ShouldBe(Outcome.Fail);
    }

    [Fact]
    public void The_month_is_that_for_which_the_meeting_counts_whatever_its_day()
    {
        month.EditMeeting(OneCommune.AgencyCell, row => row with { StartsAt = new DateTime(2015, 6, 1, 8, 0, 0) });
        Find().Outcome.ShouldBe(Outcome.Pass);
        month.EditMeeting(OneCommune.AgencyCell, row => row with { Month = new MeetingMonth(2015, 6) });
        Find().Outcome.ShouldBe(Outcome.Fail);
    }

    [Theory]
    [InlineData("2015-05-31", "2015-04")]
    [InlineData("2015-06-01", "2015-05")]
    [InlineData("2015-06-30", "2015-05")]
    [InlineData("2015-07-01", "2015-06")]
    [InlineData("2016-01-01", "2015-12")]
    public void The_month_is_the_last_that_is_over_before_the_day(string day, string expected) =>
        month
            .Find(Rule.AgencyCellMeetsMonthly, OneCommune.AgencyCell, DateOnly.Parse(day))
            .Operation!.Month.ToString()
            .ShouldBe(expected);

    [Theory]
    [InlineData("2015-05-01", true)]
    [InlineData("2015-05-02", false)]
    [InlineData("2015-06-10", false)]
    public void A_cell_set_up_in_the_month_or_after_it_is_not_judged(string established, bool judged)
    {
        month.Commune.EditOrganisation(
            OneCommune.AgencyCell,
            row => row with { Period = Period.Since(DateOnly.Parse(established)) }
        );
        month.Reports(Rule.AgencyCellMeetsMonthly).ShouldBe(judged);
        month.Reports(Rule.AgencyCellMeetsLast).ShouldBe(judged);
        month.Reports(Rule.AreasAttended).ShouldBe(judged);
        month.Reports(Rule.AreasReported).ShouldBe(judged);
        month.Reports(Rule.AreasEveryAreaInCharge).ShouldBeTrue();
    }

    [Fact]
    public void A_cell_renamed_in_the_month_was_active_for_the_whole_of_it()
    {
        DateOnly renamed = new(2015, 5, 20);
        month.Commune.EditOrganisation(OneCommune.AgencyCell, row => row with { Period = new Period(null, renamed) });
        month.Rows.Organisations.Add(
            month.Rows.Organisations.Single(row => row.Code == OneCommune.AgencyCell) with
            {
                Name = "Tên mới",
                Period = Period.Since(renamed),
            }
        );
        Find().Outcome.ShouldBe(Outcome.Pass);
    }

    [Fact]
    public void A_cell_that_ended_before_the_day_is_reported_nowhere()
    {
        month.Commune.EditOrganisation(
            OneCommune.AgencyCell,
            row => row with { Period = new Period(null, OneCommune.Day) }
        );
        month.Operation().ShouldBeEmpty();
    }

    private Finding Find() => month.Find(Rule.AgencyCellMeetsMonthly, OneCommune.AgencyCell);
}
