using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Tests.Hd28;

public sealed class II_1_1_b_EveryAreaHasItsOwnCellTests
{
    private readonly OneCommune commune = new();

    [Fact]
    public void An_area_with_its_own_cell_passes()
    {
        Finding finding = Find("A1");
        finding.Outcome.ShouldBe(Outcome.Pass);
        finding.Evidence.ShouldBe([OneCommune.FirstCell]);
    }

    [Fact]
    public void An_area_without_a_cell_fails()
    {
        commune.AddArea("A3");
        Finding finding = Find("A3");
        finding.Outcome.ShouldBe(Outcome.Fail);
        finding.Observed.ShouldBe("0");
    }

    [Fact]
    public void A_shared_cell_gives_none_of_its_areas_a_cell()
    {
        commune.EditOrganisation(OneCommune.FirstCell, row => row with { UnitCodes = ["A1", "A2"] });
        Find("A1").Outcome.ShouldBe(Outcome.Fail);
        Find("A1").SharedCells.ShouldBe([OneCommune.FirstCell]);
        Find("A2").Outcome.ShouldBe(Outcome.Pass);
    }

    [Fact]
    public void A_shared_cell_counts_where_a_province_says_so()
    {
        commune.EditOrganisation(OneCommune.FirstCell, row => row with { UnitCodes = ["A1", "A2"] });
        commune.Parameters = new(SharedCellCounts: true);
        Find("A1").Outcome.ShouldBe(Outcome.Pass);
        Find("A2").Observed.ShouldBe("2");
    }

    [Fact]
    public void A_cell_with_one_active_area_left_serves_that_area_alone()
    {
        commune.EditOrganisation(OneCommune.FirstCell, row => row with { UnitCodes = ["A1", "A3"] });
        commune.AddArea("A3");
        int place = commune.Rows.Units.FindIndex(unit => unit.Code == "A3");
        commune.Rows.Units[place] = commune.Rows.Units[place] with { Period = new(null, OneCommune.Day) };
        Find("A1").Outcome.ShouldBe(Outcome.Pass);
        Find("A1", OneCommune.Day.AddDays(-1)).Outcome.ShouldBe(Outcome.Fail);
    }

    [Fact]
    public void A_commune_without_areas_cannot_be_told()
    {
        commune.Rows.Units.RemoveAll(unit => unit.Code is "A1" or "A2");
        Finding finding = Find(OneCommune.Code);
        finding.Outcome.ShouldBe(Outcome.Unknown);
        finding.Observed.ShouldBe("0");
    }

    private Finding Find(string area, DateOnly? day = null) => commune.Find(Rule.ResidentialAreaHasOwnCell, area, day);
}
