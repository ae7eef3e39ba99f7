using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Tests.Meetings;

/// <summary>Votes, secret ballots, who approves minutes, which stage follows which.</summary>
public sealed class VoteTallyTests
{
    [Theory]
    [InlineData(12, 1, 1, 14, true)]
    [InlineData(12, 1, 2, 14, false)]
    [InlineData(0, 0, 0, 0, true)]
    [InlineData(-1, 1, 0, 14, false)]
    [InlineData(15, -1, 0, 14, false)]
    [InlineData(5, 5, -1, 14, false)]
    public void There_are_no_more_votes_than_people_who_may_vote(int yes, int no, int neither, int voters, bool fits) =>
        new VoteTally(yes, no, neither).Fits(voters).ShouldBe(fits);

    [Theory]
    [InlineData(9, 16, true)]
    [InlineData(8, 16, false)]
    [InlineData(8, 15, true)]
    [InlineData(7, 15, false)]
    [InlineData(0, 0, false)]
    public void A_resolution_needs_more_than_half_of_all_who_were_called(int yes, int called, bool carried) =>
        new VoteTally(yes, 0, 0).IsCarried(new Share(1, 2), called).ShouldBe(carried);

    [Fact]
    public void A_ballot_is_counted_by_two_who_come_to_the_same()
    {
        var first = new VoteTally(12, 2, 0);
        BallotCounting.Compare(first, 1, first, 2).ShouldBe(SecondCount.Agrees);
        BallotCounting.Compare(first, 1, first with { InFavour = 11, Abstained = 1 }, 2).ShouldBe(SecondCount.Differs);
        BallotCounting.Compare(first, 1, first, 1).ShouldBe(SecondCount.SamePerson);
    }

    [Fact]
    public void Chair_and_secretary_are_two_people_and_nobody_else_approves()
    {
        var approval = new MinutesApproval(Chair: 7, Secretary: 8);
        approval.PartOf(7).ShouldBe(MinutesPart.Chair);
        approval.PartOf(8).ShouldBe(MinutesPart.Secretary);
        approval.PartOf(9).ShouldBe(MinutesPart.None);
        approval.PartOf(null).ShouldBe(MinutesPart.None);
        new MinutesApproval(7, 7).PartOf(7).ShouldBe(MinutesPart.None);
        new MinutesApproval(7, null).PartOf(7).ShouldBe(MinutesPart.None);
    }

    [Fact]
    public void Each_stage_has_one_that_comes_next()
    {
        MeetingStages.After(MeetingStage.Prepared).ShouldBe(MeetingStage.Invited);
        MeetingStages.After(MeetingStage.Ended).ShouldBe(MeetingStage.Approved);
        MeetingStages.After(MeetingStage.Approved).ShouldBeNull();
    }

    [Theory]
    [InlineData(MeetingStage.Prepared, MeetingStage.Ended, true)]
    [InlineData(MeetingStage.Prepared, MeetingStage.Approved, false)]
    [InlineData(MeetingStage.InSession, MeetingStage.Approved, false)]
    [InlineData(MeetingStage.Ended, MeetingStage.Approved, true)]
    [InlineData(MeetingStage.Approved, MeetingStage.Ended, true)]
    [InlineData(MeetingStage.Approved, MeetingStage.InSession, false)]
    [InlineData(MeetingStage.Ended, MeetingStage.Ended, false)]
    [InlineData(MeetingStage.Ended, MeetingStage.InSession, false)]
    public void Nobody_approves_minutes_of_what_has_not_ended(MeetingStage from, MeetingStage to, bool follows) =>
        MeetingStages.Follows(from, to).ShouldBe(follows);

    [Theory]
    [InlineData(MeetingStage.Prepared, true, true, false)]
    [InlineData(MeetingStage.InSession, true, true, true)]
    [InlineData(MeetingStage.Ended, false, true, true)]
    [InlineData(MeetingStage.Approved, false, false, false)]
    public void What_is_approved_takes_nothing_more(MeetingStage stage, bool agenda, bool attendance, bool conclusions)
    {
        MeetingStages.TakesAgenda(stage).ShouldBe(agenda);
        MeetingStages.TakesAttendance(stage).ShouldBe(attendance);
        MeetingStages.TakesConclusions(stage).ShouldBe(conclusions);
    }
}
