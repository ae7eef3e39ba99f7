using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Tests.Hd28;

public sealed class II_1_2_b_SecretaryOfTheCommitteeTests
{
    private readonly OneCommune commune = new();

    [Theory]
    [InlineData(PositionKind.DeputySecretary, Outcome.Pass)]
    [InlineData(PositionKind.StandingMember, Outcome.Pass)]
    [InlineData(PositionKind.Secretary, Outcome.Fail)]
    [InlineData(PositionKind.CommitteeMember, Outcome.Fail)]
    public void The_rank_in_the_committee_decides(PositionKind kind, Outcome outcome)
    {
        commune.Rows.Positions[1] = commune.Rows.Positions[1] with { Kind = kind };
        Finding finding = Find();
        finding.Outcome.ShouldBe(outcome);
        finding.Observed.ShouldBe(commune.Secretary);
        finding.Required.ShouldBe("deputy_secretary|standing_member");
    }

    [Fact]
    public void The_rank_in_a_cell_is_no_rank_in_the_committee()
    {
        commune.Rows.Positions[1] = commune.Rows.Positions[1] with { OrganisationCode = OneCommune.AgencyCell };
        Variant().ShouldBe("agency-cell.secretary-rank.fail.no-rank");
    }

    [Fact]
    public void Without_a_secretary_it_fails()
    {
        commune.Rows.Positions.RemoveAt(0);
        Find().Observed.ShouldBe("0");
        Variant().ShouldBe("agency-cell.secretary-rank.fail.none");
    }

    [Fact]
    public void Two_secretaries_fail_and_one_recorded_twice_is_one()
    {
        commune.Rows.Positions.Add(commune.Rows.Positions[0]);
        Find().Outcome.ShouldBe(Outcome.Pass);
        string other = commune.MembersOf(OneCommune.AgencyCell)[1];
        commune.Rows.Positions.Add(
            new PositionRow(other, OneCommune.AgencyCell, PositionKind.Secretary, Period.Always)
        );
        Find().Observed.ShouldBe("2");
        Variant().ShouldBe("agency-cell.secretary-rank.fail.several");
    }

    [Fact]
    public void A_secretary_who_is_only_a_temporary_member_is_not_on_the_roll()
    {
        commune.EditMembership(commune.Secretary, row => row with { Kind = MembershipKind.Temporary });
        Variant().ShouldBe("agency-cell.secretary-rank.fail.not-on-roll");
    }

    [Fact]
    public void A_secretary_without_rank_and_membership_lacks_both_even_when_no_committee_is_recorded()
    {
        string secretary = commune.Secretary;
        commune.EditMembership(secretary, row => row with { Kind = MembershipKind.Temporary });
        commune.EditOrganisation(OneCommune.Committee, row => row with { UnitCodes = [] });
        Variant().ShouldBe("agency-cell.secretary-rank.fail.neither");
    }

    [Fact]
    public void A_secretary_who_has_left_the_Party_is_none()
    {
        commune.EditMember(commune.Secretary, member => member with { LeftOn = OneCommune.Day });
        Find().Observed.ShouldBe("0");
    }

    private Finding Find() => commune.Find(Rule.AgencyCellSecretaryRank, OneCommune.AgencyCell);

    private string Variant() => FindingWording.SentenceOf(Find());
}
