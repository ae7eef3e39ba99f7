using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Tests.Hd28;

public sealed class II_2_c_MembersInChargeAttendTests
{
    private readonly OneMonth month = new();

    [Fact]
    public void A_member_in_charge_who_attended_passes()
    {
        Finding finding = Find("A1");
        finding.Outcome.ShouldBe(Outcome.Pass);
        finding.Observed.ShouldBe("1");
        finding.Evidence.ShouldBe([month.Officer(1)]);
    }

    [Fact]
    public void One_who_did_not_fails()
    {
        month.EditReport("A1", row => row with { Attended = false });
        Find("A1").Outcome.ShouldBe(Outcome.Fail);
        Find("A2").Outcome.ShouldBe(Outcome.Pass);
    }

    [Fact]
    public void What_is_left_empty_cannot_be_told()
    {
        month.EditReport("A1", row => row with { Attended = null });
        Find("A1").Outcome.ShouldBe(Outcome.Unknown);
    }

    [Fact]
    public void What_is_not_recorded_at_all_was_not_done()
    {
        month.Rows.AreaReports.Clear();
        Find("A1").Outcome.ShouldBe(Outcome.Fail);
    }

    [Fact]
    public void Where_the_areas_cell_did_not_meet_there_was_nothing_to_attend()
    {
        month.EditReport("A1", row => row with { Attended = false });
        month.EditMeeting(OneCommune.FirstCell, row => row with { State = MeetingState.Excused, Reason = "Mưa lũ" });
        Find("A1").Outcome.ShouldBe(Outcome.Unknown);
    }

    [Theory]
    [InlineData("2015-05-31", null, Outcome.Pass)]
    [InlineData("2015-06-01", null, Outcome.Fail)]
    [InlineData(null, "2015-05-02", Outcome.Pass)]
    [InlineData(null, "2015-05-01", Outcome.Fail)]
    public void Who_attended_was_in_charge_in_the_month(string? from, string? to, Outcome outcome)
    {
        month.Rows.AreaAssignments.Clear();
        month.InCharge("A1", 1, new Period(Day(from), Day(to)));
        Find("A1").Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void A_record_of_another_month_does_not_count()
    {
        month.EditReport("A1", row => row with { Month = new MeetingMonth(2015, 6) });
        Find("A1").Outcome.ShouldBe(Outcome.Fail);
    }

    [Fact]
    public void For_two_areas_of_one_cell_who_is_in_charge_of_both_has_attended_for_both()
    {
        month.Commune.EditOrganisation(OneCommune.FirstCell, row => row with { UnitCodes = ["A1", "A2"] });
        month.Rows.Organisations.RemoveAll(row => row.Code == OneCommune.SecondCell);
        month.Rows.AreaReports.RemoveAll(row => row.UnitCode == "A2");
        Find("A2").Outcome.ShouldBe(Outcome.Fail);
        month.InCharge("A2", 1);
        Find("A2").Outcome.ShouldBe(Outcome.Pass);
    }

    [Theory]
    [InlineData("2015-05-01", true)]
    [InlineData("2015-05-02", false)]
    public void An_area_formed_in_the_month_is_not_judged(string from, bool judged)
    {
        int place = month.Rows.Units.FindIndex(unit => unit.Code == "A2");
        month.Rows.Units[place] = month.Rows.Units[place] with { Period = Period.Since(DateOnly.Parse(from)) };
        month.Operation().Any(f => f is { Rule: Rule.AreasAttended, Subject: "A2" }).ShouldBe(judged);
        month.Operation().Any(f => f is { Rule: Rule.AreasReported, Subject: "A2" }).ShouldBe(judged);
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text);

    private Finding Find(string area) => month.Find(Rule.AreasAttended, area);
}
