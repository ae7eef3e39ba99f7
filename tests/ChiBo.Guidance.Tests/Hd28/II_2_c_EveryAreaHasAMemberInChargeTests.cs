using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Tests.Hd28;

public sealed class II_2_c_EveryAreaHasAMemberInChargeTests
{
    private readonly OneMonth month = new();

    [Fact]
    public void A_member_in_charge_passes()
    {
        Finding finding = Find("A1");
        finding.Outcome.ShouldBe(Outcome.Pass);
        finding.Observed.ShouldBe("1");
        finding.Evidence.ShouldBe([month.Officer(1)]);
    }

    [Fact]
    public void An_area_without_one_fails_and_the_other_does_not()
    {
        month.Rows.AreaAssignments.RemoveAll(row => row.UnitCode == "A2");
        Find("A1").Outcome.ShouldBe(Outcome.Pass);
        Find("A2").Outcome.ShouldBe(Outcome.Fail);
        Find("A2").Evidence.ShouldBe(["A2"]);
    }

    [Theory]
    [InlineData("2015-06-15", null, Outcome.Pass)]
    [InlineData("2015-06-16", null, Outcome.Fail)]
    [InlineData(null, "2015-06-15", Outcome.Fail)]
    [InlineData(null, "2015-06-16", Outcome.Pass)]
    public void Assignments_count_on_the_day(string? from, string? to, Outcome outcome)
    {
        month.Rows.AreaAssignments.Clear();
        month.InCharge("A1", 1, new Period(Day(from), Day(to)));
        Find("A1").Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void Who_has_left_the_Party_by_the_day_is_in_charge_of_nothing()
    {
        month.Commune.EditMember(month.Officer(1), member => member with { LeftOn = OneCommune.Day });
        Find("A1").Outcome.ShouldBe(Outcome.Fail);
    }

    [Fact]
    public void A_member_who_stands_there_twice_is_counted_once()
    {
        month.InCharge("A1", 1);
        month.InCharge("A1", 2);
        Find("A1").Observed.ShouldBe("2");
    }

    [Fact]
    public void Two_areas_may_have_the_same_member()
    {
        month.Rows.AreaAssignments.Clear();
        month.InCharge("A1", 1);
        month.InCharge("A2", 1);
        Find("A1").Outcome.ShouldBe(Outcome.Pass);
        Find("A2").Outcome.ShouldBe(Outcome.Pass);
    }

    [Fact]
    public void Without_a_recorded_area_it_cannot_be_told()
    {
        month.Rows.Units.RemoveAll(unit => unit.Kind == UnitKind.ResidentialArea);
        month.Rows.AreaAssignments.Clear();
        month.Rows.AreaReports.Clear();
        month.Commune.EditOrganisation(OneCommune.FirstCell, row => row with { UnitCodes = [] });
        month.Commune.EditOrganisation(OneCommune.SecondCell, row => row with { UnitCodes = [] });
        Find(OneCommune.Code).Outcome.ShouldBe(Outcome.Unknown);
    }

    [Fact]
    public void A_commune_without_agency_cell_has_no_findings_of_operation()
    {
        month.Rows.Organisations.RemoveAll(row => row.Code == OneCommune.AgencyCell);
        month.Operation().ShouldBeEmpty();
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text);

    private Finding Find(string subject) => month.Find(Rule.AreasEveryAreaInCharge, subject);
}
