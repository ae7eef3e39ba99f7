using ChiBo.Domain.Members;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Tests.Hd28;

public sealed class II_1_1_b_NineOfficialMembersOrMoreTests
{
    private readonly OneCommune commune = new();

    [Theory]
    [InlineData(-2, Outcome.Fail)]
    [InlineData(-1, Outcome.Fail)]
    [InlineData(0, Outcome.Pass)]
    [InlineData(1, Outcome.Pass)]
    public void Nine_is_enough_and_eight_is_not(int more, Outcome outcome)
    {
        commune.AddMembers(OneCommune.FirstCell, Math.Max(0, more));
        foreach (string member in commune.MembersOf(OneCommune.FirstCell).Take(Math.Max(0, -more)))
        {
            commune.Rows.Memberships.RemoveAll(row => row.MemberCode == member);
        }

        Finding finding = Find();
        finding.Outcome.ShouldBe(outcome);
        finding.Observed.ShouldBe($"{9 + more}");
    }

    [Theory]
    [InlineData(0, Outcome.Pass)]
    [InlineData(1, Outcome.Fail)]
    public void A_member_counts_from_the_day_of_becoming_official(int daysAfter, Outcome outcome)
    {
        Edit(member => member with { OfficialOn = OneCommune.Day.AddDays(daysAfter) });
        Find().Outcome.ShouldBe(outcome);
    }

    [Theory]
    [InlineData(0, Outcome.Fail)]
    [InlineData(1, Outcome.Pass)]
    public void A_membership_holds_until_the_day_before_it_ends(int daysAfter, Outcome outcome)
    {
        commune.EditMembership(First, row => row with { Period = new(null, OneCommune.Day.AddDays(daysAfter)) });
        Find().Outcome.ShouldBe(outcome);
    }

    [Theory]
    [InlineData(0, Outcome.Fail)]
    [InlineData(1, Outcome.Pass)]
    public void Who_has_left_the_Party_is_on_no_roll(int daysAfter, Outcome outcome)
    {
        Edit(member => member with { LeftOn = OneCommune.Day.AddDays(daysAfter) });
        Find().Outcome.ShouldBe(outcome);
    }

    [Theory]
    [InlineData("2013-12-15", Outcome.Unknown)]
    [InlineData("2013-12-16", Outcome.Fail)]
    [InlineData(null, Outcome.Unknown)]
    public void Eighteen_months_after_admission_someone_without_an_official_day_may_be_one(
        string? admitted,
        Outcome outcome
    )
    {
        DateOnly? day = admitted is null ? null : DateOnly.Parse(admitted);
        Edit(member => member with { OfficialOn = null, AdmittedOn = day });
        Finding finding = Find();
        finding.Outcome.ShouldBe(outcome);
        finding.Observed.ShouldBe("8");
        finding.Missing.ShouldBe(outcome == Outcome.Unknown ? [First] : []);
    }

    [Fact]
    public void Eighteen_months_end_on_the_last_day_of_a_shorter_month()
    {
        Edit(member => member with { OfficialOn = null, AdmittedOn = new DateOnly(2013, 8, 31) });
        Find(new DateOnly(2015, 2, 27)).Outcome.ShouldBe(Outcome.Fail);
        Find(new DateOnly(2015, 2, 28)).Outcome.ShouldBe(Outcome.Unknown);
    }

    [Fact]
    public void A_temporary_member_does_not_count()
    {
        commune.EditMembership(First, row => row with { Kind = MembershipKind.Temporary });
        Find().Outcome.ShouldBe(Outcome.Fail);
    }

    [Theory]
    [InlineData(StatusKind.Exempt)]
    [InlineData(StatusKind.Away)]
    [InlineData(StatusKind.Suspended)]
    public void Who_cannot_attend_counts_and_is_shown_beside(StatusKind status)
    {
        commune.Rows.Statuses.Add(new StatusRow(First, status, Period.Always));
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Pass);
        finding.AbleToAttend.ShouldBe(8);
    }

    [Theory]
    [InlineData(StatusKind.Exempt)]
    [InlineData(StatusKind.Away)]
    [InlineData(StatusKind.Suspended)]
    public void Who_cannot_attend_does_not_count_where_a_province_says_so(StatusKind status)
    {
        commune.Parameters = new(
            CountExempt: status != StatusKind.Exempt,
            CountAway: status != StatusKind.Away,
            CountSuspended: status != StatusKind.Suspended
        );
        commune.Rows.Statuses.Add(new StatusRow(First, status, Period.Always));
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Fail);
        finding.Observed.ShouldBe("8");
    }

    [Fact]
    public void A_province_may_ask_for_more()
    {
        commune.Parameters = new(MinimumOfficialMembers: 10);
        Find().Outcome.ShouldBe(Outcome.Fail);
        commune.AddMembers(OneCommune.FirstCell, 1);
        Find().Outcome.ShouldBe(Outcome.Pass);
    }

    private string First => commune.MembersOf(OneCommune.FirstCell)[0];

    private void Edit(Func<MemberRow, MemberRow> edit) => commune.EditMember(First, edit);

    private Finding Find(DateOnly? day = null) =>
        commune.Find(Rule.ResidentialCellNineOfficialMembers, OneCommune.FirstCell, day);
}
