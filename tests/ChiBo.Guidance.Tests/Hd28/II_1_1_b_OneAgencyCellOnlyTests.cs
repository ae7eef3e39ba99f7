using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Tests.Hd28;

public sealed class II_1_1_b_OneAgencyCellOnlyTests
{
    private readonly OneCommune commune = new();

    [Fact]
    public void One_agency_cell_passes() => Find().Outcome.ShouldBe(Outcome.Pass);

    [Fact]
    public void Two_fail()
    {
        commune.AddOrganisation(OrganisationKind.AgencyCell, "CQ2", OneCommune.Committee, [OneCommune.Code]);
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Fail);
        (finding.Observed, finding.Required).ShouldBe(("2", "1"));
        finding.Evidence.ShouldBe(["CQ", "CQ2"]);
    }

    [Fact]
    public void One_that_was_dissolved_on_the_day_does_not_block()
    {
        Period ended = new(null, OneCommune.Day);
        commune.AddOrganisation(OrganisationKind.AgencyCell, "CQ2", OneCommune.Committee, [OneCommune.Code], ended);
        Find().Outcome.ShouldBe(Outcome.Pass);
    }

    [Fact]
    public void A_commune_without_one_has_no_such_finding()
    {
        commune.EditOrganisation(OneCommune.AgencyCell, row => row with { UnitCodes = [] });
        CommuneReview review = commune.Review();
        review.Verdict.ShouldBe(Verdict.NoAgencyCell);
        review.Findings.ShouldNotContain(finding => finding.Rule == Rule.AgencyCellSingle);
    }

    private Finding Find() => commune.Find(Rule.AgencyCellSingle, OneCommune.Code);
}
