using ChiBo.Domain.Organisations;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Tests.Hd28;

public sealed class II_1_1_a_UnderTheCommuneCommitteeTests
{
    private readonly OneCommune commune = new();

    [Fact]
    public void Directly_under_the_committee_passes()
    {
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Pass);
        (finding.Observed, finding.Required).ShouldBe((OneCommune.Committee, OneCommune.Committee));
    }

    [Fact]
    public void Under_a_sub_committee_fails()
    {
        commune.AddOrganisation(OrganisationKind.SubCommittee, "BP", OneCommune.Committee, [OneCommune.Code]);
        Put("BP");
        Find().Outcome.ShouldBe(Outcome.Fail);
    }

    [Fact]
    public void Under_the_committee_of_another_commune_fails()
    {
        commune.AddOrganisation(OrganisationKind.CommuneCommittee, "DU2", null, ["Y"]);
        Put("DU2");
        Find().Outcome.ShouldBe(Outcome.Fail);
    }

    [Fact]
    public void Without_a_parent_it_cannot_be_told()
    {
        Put(null);
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Unknown);
        (finding.Observed, finding.Required).ShouldBe(("", OneCommune.Committee));
        finding.Missing.ShouldBe([OneCommune.Committee]);
    }

    [Fact]
    public void Without_a_committee_it_cannot_be_told()
    {
        commune.EditOrganisation(OneCommune.Committee, row => row with { Period = new(null, OneCommune.Day) });
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Unknown);
        finding.Required.ShouldBe("");
    }

    [Fact]
    public void Any_of_several_committees_will_do()
    {
        commune.AddOrganisation(OrganisationKind.CommuneCommittee, "DA", null, [OneCommune.Code]);
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Pass);
        finding.Required.ShouldBe("DA|DU");
    }

    private void Put(string? parent) =>
        commune.EditOrganisation(OneCommune.AgencyCell, row => row with { ParentCode = parent });

    private Finding Find() => commune.Find(Rule.AgencyCellParent, OneCommune.AgencyCell);
}
