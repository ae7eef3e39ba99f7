using ChiBo.Domain.Members;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Tests.Hd28;

public sealed class II_1_2_a_MembersAreOfficialsTests
{
    private readonly OneCommune commune = new();

    [Fact]
    public void Cadres_and_civil_servants_pass()
    {
        commune.AddMembers(OneCommune.AgencyCell, 1);
        commune.AddPost(commune.MembersOf(OneCommune.AgencyCell)[^1], PostKind.CivilServant);
        Find().Outcome.ShouldBe(Outcome.Pass);
    }

    [Theory]
    [InlineData(PostKind.PartTime, OneCommune.Code)]
    [InlineData(PostKind.Cadre, "A1")]
    [InlineData(PostKind.Cadre, "Y")]
    public void Part_time_work_or_a_post_elsewhere_is_no_such_post(PostKind kind, string unit)
    {
        commune.AddMembers(OneCommune.AgencyCell, 1);
        string member = commune.MembersOf(OneCommune.AgencyCell)[^1];
        commune.AddPost(member, kind, unit);
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Fail);
        finding.Observed.ShouldBe("1");
        finding.Evidence.ShouldBe([member]);
    }

    [Fact]
    public void A_temporary_member_without_a_post_counts_once()
    {
        string member = commune.MembersOf(OneCommune.FirstCell)[0];
        commune.Rows.Memberships.Add(
            new MembershipRow(member, OneCommune.AgencyCell, MembershipKind.Temporary, Period.Always)
        );
        commune.Rows.Memberships.Add(
            new MembershipRow(member, OneCommune.AgencyCell, MembershipKind.Temporary, Period.Always)
        );
        Find().Observed.ShouldBe("1");
    }

    [Theory]
    [InlineData(0, Outcome.Fail)]
    [InlineData(1, Outcome.Pass)]
    public void A_post_holds_until_the_day_before_it_ends(int daysAfter, Outcome outcome)
    {
        commune.Rows.Posts[^1] = commune.Rows.Posts[^1] with { Period = new(null, OneCommune.Day.AddDays(daysAfter)) };
        Find().Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void With_nobody_on_the_roll_it_cannot_be_told()
    {
        commune.Rows.Memberships.RemoveAll(row => row.OrganisationCode == OneCommune.AgencyCell);
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Unknown);
        finding.Observed.ShouldBe("0");
    }

    private Finding Find() => commune.Find(Rule.AgencyCellMembersAreOfficials, OneCommune.AgencyCell);
}
