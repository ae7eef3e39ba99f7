using ChiBo.Domain.Members;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Tests.Hd28;

public sealed class III_2_c_LawfulEstablishmentTests
{
    private static readonly DateOnly Stop = new(2014, 10, 10);
    private readonly OneCommune commune = new();

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Only_a_cell_set_up_from_10_October_2014_on_is_judged(int days, bool judged)
    {
        Establish(Stop.AddDays(days));
        commune.Review().Findings.Any(finding => finding.Rule == Rule.AgencyCellLawfulEstablishment).ShouldBe(judged);
    }

    [Fact]
    public void A_cell_that_conformed_on_its_day_passes()
    {
        Establish(Stop);
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Pass);
        (finding.Observed, finding.Required).ShouldBe(("0", "0"));
    }

    [Fact]
    public void What_is_mended_later_stays_unlawful()
    {
        Establish(Stop);
        string member = commune.MembersOf(OneCommune.FirstCell)[0];
        commune.EditMember(member, row => row with { OfficialOn = Stop.AddDays(1) });
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Fail);
        finding.Observed.ShouldBe("1");
        finding.Evidence.ShouldBe([OneCommune.FirstCell]);
        commune.Review().Findings.Count(other => other.Outcome == Outcome.Fail).ShouldBe(1);
    }

    [Fact]
    public void What_breaks_later_does_not_make_it_unlawful()
    {
        Establish(Stop);
        string member = commune.MembersOf(OneCommune.FirstCell)[0];
        commune.EditMembership(member, row => row with { Period = new(null, Stop.AddDays(1)) });
        Find().Outcome.ShouldBe(Outcome.Pass);
    }

    [Fact]
    public void What_could_not_be_told_on_its_day_cannot_be_told()
    {
        Establish(Stop);
        string member = commune.MembersOf(OneCommune.FirstCell)[0];
        commune.EditMember(member, row => row with { OfficialOn = null });
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Unknown);
        finding.Missing.ShouldBe([OneCommune.FirstCell]);
    }

    [Fact]
    public void Versions_that_follow_directly_are_one_cell_and_a_gap_begins_another()
    {
        DateOnly first = Stop.AddDays(-30);
        Establish(first);
        commune.EditOrganisation(OneCommune.AgencyCell, row => row with { Period = new(first, Stop.AddDays(30)) });
        OrganisationRow before = commune.Rows.Organisations.Single(row => row.Code == OneCommune.AgencyCell);
        commune.Rows.Organisations.Add(before with { Name = "Đổi tên", Period = Period.Since(Stop.AddDays(30)) });
        commune.Review().Findings.ShouldNotContain(finding => finding.Rule == Rule.AgencyCellLawfulEstablishment);

        commune.Rows.Organisations[^1] = commune.Rows.Organisations[^1] with
        {
            Period = Period.Since(Stop.AddDays(31)),
        };
        Find().EstablishedOn.ShouldBe(Stop.AddDays(31));
    }

    [Fact]
    public void A_finding_of_another_agency_cell_does_not_count_but_the_number_of_cells_does()
    {
        Establish(Stop);
        commune.AddOrganisation(
            Domain.Organisations.OrganisationKind.AgencyCell,
            "CQ2",
            null,
            [OneCommune.Code],
            Period.Since(new DateOnly(2010, 1, 1))
        );
        Finding finding = Find();
        finding.Observed.ShouldBe("1");
        finding.Underlying.Single().Rule.ShouldBe(Rule.AgencyCellSingle);
    }

    [Fact]
    public void Founding_a_cell_must_leave_nine_in_the_residential_cells()
    {
        Establish(Stop);
        string official = commune.MembersOf(OneCommune.FirstCell)[0];
        commune.AddPost(official, PostKind.Cadre);
        commune.EditMembership(official, row => row with { Period = new(null, Stop) });
        commune.Rows.Memberships.Add(
            new MembershipRow(official, OneCommune.AgencyCell, MembershipKind.Main, Period.Since(Stop))
        );
        Find().Outcome.ShouldBe(Outcome.Fail);
    }

    private void Establish(DateOnly day) =>
        commune.EditOrganisation(OneCommune.AgencyCell, row => row with { Period = Period.Since(day) });

    private Finding Find() => commune.Find(Rule.AgencyCellLawfulEstablishment, OneCommune.AgencyCell);
}
