using ChiBo.Domain.Meetings;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Tests.Hd28;

public sealed class II_2_c_MembersInChargeReportTests
{
    private readonly OneMonth month = new();

    [Theory]
    [InlineData(-1, Outcome.Pass)]
    [InlineData(0, Outcome.Fail)]
    [InlineData(1, Outcome.Fail)]
    public void A_report_comes_before_the_start_of_the_agency_cells_meeting(int minutes, Outcome outcome)
    {
        month.EditReport("A1", row => row with { ReportedAt = OneMonth.AgencyStart.AddMinutes(minutes) });
        Find("A1").Outcome.ShouldBe(outcome);
        Find("A1").Observed.ShouldBe(outcome == Outcome.Pass ? "1" : "0");
        Find("A2").Outcome.ShouldBe(Outcome.Pass);
    }

    [Fact]
    public void Without_a_report_the_area_is_named()
    {
        month.EditReport("A1", row => row with { ReportedAt = null });
        month.Rows.AreaReports.RemoveAll(row => row.UnitCode == "A2");
        Find("A1").Outcome.ShouldBe(Outcome.Fail);
        Find("A2").Outcome.ShouldBe(Outcome.Fail);
        Find("A2").Evidence.ShouldBe(["A2"]);
    }

    [Fact]
    public void One_in_time_is_enough_when_another_is_late()
    {
        month.Report("A1", 2, attended: null, OneMonth.AgencyStart.AddDays(3));
        Find("A1").Outcome.ShouldBe(Outcome.Pass);
        Find("A1").Observed.ShouldBe("1");
    }

    [Fact]
    public void A_report_for_another_month_does_not_count()
    {
        month.EditReport("A1", row => row with { Month = new MeetingMonth(2015, 4) });
        Find("A1").Outcome.ShouldBe(Outcome.Fail);
    }

    [Fact]
    public void Without_a_meeting_of_the_agency_cell_it_cannot_be_told_whether_a_report_came_in_time()
    {
        month.EditMeeting(OneCommune.AgencyCell, row => row with { State = MeetingState.Cancelled });
        month.EditReport("A2", row => row with { ReportedAt = null });
        Find("A1").Outcome.ShouldBe(Outcome.Unknown);
        Find("A2").Outcome.ShouldBe(Outcome.Fail);
    }

    [Fact]
    public void Two_areas_of_one_cell_need_two_reports()
    {
        month.Commune.EditOrganisation(OneCommune.FirstCell, row => row with { UnitCodes = ["A1", "A2"] });
        month.Rows.AreaReports.RemoveAll(row => row.UnitCode == "A2");
        month.InCharge("A2", 1);
        Find("A1").Outcome.ShouldBe(Outcome.Pass);
        Find("A2").Outcome.ShouldBe(Outcome.Fail);
    }

    private Finding Find(string area) => month.Find(Rule.AreasReported, area);
}
