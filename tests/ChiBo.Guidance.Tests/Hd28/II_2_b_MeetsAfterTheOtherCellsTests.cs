using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Tests.Hd28;

public sealed class II_2_b_MeetsAfterTheOtherCellsTests
{
    private readonly OneMonth month = new();

    [Fact]
    public void An_agency_cell_that_meets_last_passes()
    {
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Pass);
        finding.Observed.ShouldBe("0");
        finding.Required.ShouldBe("0");
        finding.Evidence.ShouldBe([OneCommune.FirstCell, OneCommune.SecondCell]);
    }

    [Theory]
    [InlineData(0, Outcome.Fail)]
    [InlineData(-1, Outcome.Pass)]
    [InlineData(1, Outcome.Fail)]
    public void A_start_equal_to_the_end_of_another_is_not_after_it(int minutes, Outcome outcome)
    {
        month.EditMeeting(OneCommune.SecondCell, row => row with { EndsAt = OneMonth.AgencyStart.AddMinutes(minutes) });
        Find().Outcome.ShouldBe(outcome);
    }

    [Theory]
    [InlineData(0, Outcome.Fail)]
    [InlineData(-1, Outcome.Pass)]
    public void Where_no_end_is_recorded_the_start_counts(int minutes, Outcome outcome)
    {
        DateTime start = OneMonth.AgencyStart.AddMinutes(minutes);
        month.EditMeeting(OneCommune.SecondCell, row => row with { StartsAt = start, EndsAt = null });
        Find().Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void A_cell_that_has_not_met_blocks_and_is_named()
    {
        month.AddOtherCell("TRUONG");
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Fail);
        finding.Observed.ShouldBe("1");
        finding.Missing.ShouldBe(["TRUONG"]);
    }

    [Theory]
    [InlineData(MeetingState.Planned, "Mưa lũ", Outcome.Fail)]
    [InlineData(MeetingState.Cancelled, "Mưa lũ", Outcome.Fail)]
    [InlineData(MeetingState.Excused, null, Outcome.Fail)]
    [InlineData(MeetingState.Excused, "Mưa lũ", Outcome.Pass)]
    public void A_cell_excused_with_a_reason_does_not_block(MeetingState state, string? reason, Outcome outcome)
    {
        month.EditMeeting(OneCommune.FirstCell, row => row with { State = state, Reason = reason });
        Find().Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void A_cell_excused_first_that_met_late_all_the_same_blocks()
    {
        month.EditMeeting(OneCommune.FirstCell, row => row with { State = MeetingState.Excused, Reason = "Mưa lũ" });
        month.Hold(OneCommune.FirstCell, OneMonth.At(20, 19, 30));
        Find().Missing.ShouldBe([OneCommune.FirstCell]);
    }

    [Fact]
    public void A_meeting_for_another_month_or_of_another_kind_does_not_stand_for_it()
    {
        month.EditMeeting(OneCommune.FirstCell, row => row with { Month = new MeetingMonth(2015, 4) });
        month.EditMeeting(OneCommune.SecondCell, row => row with { Kind = MeetingKind.Thematic });
        Find().Missing.ShouldBe([OneCommune.FirstCell, OneCommune.SecondCell]);
    }

    [Theory]
    [InlineData(OneCommune.Committee, Outcome.Fail)]
    [InlineData("BP", Outcome.Fail)]
    [InlineData("BP2", Outcome.Fail)]
    [InlineData("HU", Outcome.Pass)]
    public void Cells_under_a_sub_committee_are_under_the_committee(string parent, Outcome outcome)
    {
        month.Commune.AddOrganisation(OrganisationKind.DistrictCommittee, "HU", null, []);
        month.Commune.AddOrganisation(OrganisationKind.SubCommittee, "BP", OneCommune.Committee, []);
        month.Commune.AddOrganisation(OrganisationKind.SubCommittee, "BP2", "BP", []);
        month.AddOtherCell("TRAM", parent);
        Find().Outcome.ShouldBe(outcome);
    }

    [Theory]
    [InlineData("2015-05-01", null, Outcome.Fail)]
    [InlineData("2015-05-02", null, Outcome.Pass)]
    [InlineData("2015-06-01", null, Outcome.Pass)]
    [InlineData(null, "2015-05-31", Outcome.Pass)]
    [InlineData(null, "2015-06-01", Outcome.Fail)]
    public void A_cell_founded_or_ended_within_the_month_need_not_have_met(string? from, string? to, Outcome outcome)
    {
        month.AddOtherCell("MOI", period: new Period(Day(from), Day(to)));
        Find().Outcome.ShouldBe(outcome);
    }

    [Theory]
    [InlineData(7, Outcome.Pass)]
    [InlineData(9, Outcome.Fail)]
    public void When_it_did_meet_it_counts(int day, Outcome outcome)
    {
        month.AddOtherCell("MOI", period: Period.Since(new DateOnly(2015, 5, 4)));
        month.Hold("MOI", OneMonth.At(day, 8, 0));
        Find().Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void Of_several_meetings_the_agency_cells_first_and_the_others_last_count()
    {
        month.Hold(OneCommune.AgencyCell, OneMonth.At(25, 14, 0));
        month.Hold(OneCommune.FirstCell, OneMonth.At(20, 19, 30));
        Find().Missing.ShouldBe([OneCommune.FirstCell]);
    }

    [Fact]
    public void Without_a_meeting_of_its_own_there_is_no_order_to_judge()
    {
        month.EditMeeting(OneCommune.AgencyCell, row => row with { State = MeetingState.Planned });
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Unknown);
        finding.Missing.ShouldBe([OneCommune.AgencyCell]);
    }

    [Fact]
    public void Without_another_cell_under_the_committee_there_is_no_order_to_judge()
    {
        month.Commune.EditOrganisation(OneCommune.FirstCell, row => row with { ParentCode = null });
        month.Commune.EditOrganisation(OneCommune.SecondCell, row => row with { ParentCode = null });
        Find().Outcome.ShouldBe(Outcome.Unknown);
    }

    [Fact]
    public void An_override_changes_no_outcome_and_is_named_with_its_reason()
    {
        month.AddOtherCell("TRUONG");
        string by = month.Commune.Secretary;
        month.Rows.OrderOverrides.Add(Override(OneMonth.May, by));
        month.Rows.OrderOverrides.Add(Override(new MeetingMonth(2015, 4), month.Officer(1)));
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Fail);
        finding.Evidence.ShouldBe([OneCommune.FirstCell, OneCommune.SecondCell, by, "TRUONG"]);
        finding.Operation!.Overrides.ShouldBe([new OrderOverride(OneMonth.At(7, 9, 0), by, "Phòng chống bão số 2")]);
        Explain(finding, Language.Vietnamese)
            .ShouldContain($"đã được cho phép lúc 09:00 ngày 07/05/2015 ({by}), với lý do: «Phòng chống bão số 2»");
        Explain(finding, Language.English).ShouldContain($"allowed at 09:00 on 7 May 2015 ({by})");
    }

    [Fact]
    public void Who_may_see_no_data_of_persons_is_told_the_override_without_the_person()
    {
        month.Rows.OrderOverrides.Add(Override(OneMonth.May, month.Commune.Secretary));
        string told = Explanations.Explain(Find(), Context() with { ShowsCodes = false }, Language.English);
        told.ShouldContain("allowed at 09:00 on 7 May 2015, for this reason: «Phòng chống bão số 2»");
        told.ShouldNotContain(month.Commune.Secretary);
    }

    [Fact]
    public void Where_there_are_two_agency_cells_both_cannot_be_last()
    {
        month.Commune.AddOrganisation(OrganisationKind.AgencyCell, "CQ2", OneCommune.Committee, [OneCommune.Code]);
        month.Hold("CQ2", OneMonth.At(9, 14, 0));
        Find().Missing.ShouldBe(["CQ2"]);
        month.Find(Rule.AgencyCellMeetsLast, "CQ2").Outcome.ShouldBe(Outcome.Pass);
    }

    private static OrderOverrideRow Override(MeetingMonth of, string by) =>
        new(OneCommune.AgencyCell, of, OneMonth.At(7, 9, 0), by, "Phòng chống bão số 2");

    private static string Explain(Finding finding, Language language) =>
        Explanations.Explain(finding, Context(), language);

    private static ExplanationContext Context() =>
        new()
        {
            Day = OneCommune.Day,
            Guidance = GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!,
            Parameters = new(),
            CommuneCode = OneCommune.Code,
            NameOfUnit = _ => null,
            NameOfOrganisation = _ => null,
        };

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text);

    private Finding Find() => month.Find(Rule.AgencyCellMeetsLast, OneCommune.AgencyCell);
}
