using ChiBo.Domain.Meetings;
using ChiBo.Domain.Reviews;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Tests.Reviews;

/// <summary>The yearly review of a member (II.1.3).</summary>
public sealed class MemberReviewCourseTests
{
    private static readonly DateOnly Day = new(2026, 12, 10);

    private static readonly Share Majority = new(1, 2);

    private static MemberReviewCourse Begun => MemberReviewCourse.Open(2026, Day).Value!;

    private static MemberReviewCourse Discussed => Begun.ReviewSelf(ReviewLevel.Good).Value!.Discuss().Value!;

    [Fact]
    public void A_year_is_reviewed_from_its_first_day_on()
    {
        MemberReviewCourse.Open(2026, new DateOnly(2026, 1, 1)).IsDone.ShouldBeTrue();
        MemberReviewCourse.Open(2026, new DateOnly(2025, 12, 31)).Refusal.ShouldBe(new ReviewedYearHasNotBegun(2026));
    }

    [Theory]
    [InlineData(5, 10, false)]
    [InlineData(6, 10, true)]
    [InlineData(5, 9, true)]
    [InlineData(4, 9, false)]
    [InlineData(9, 9, true)]
    public void A_level_is_carried_by_more_than_half_of_the_official_members(int votes, int members, bool isCarried) =>
        Discussed.Vote(ReviewLevel.Good, votes, members, Majority).IsDone.ShouldBe(isCarried);

    [Fact]
    public void Votes_are_never_more_than_the_members()
    {
        Discussed.Vote(ReviewLevel.Good, 10, 9, Majority).Refusal.ShouldBe(new MoreVotesThanMembers(10, 9, "II.1.3"));
        Discussed.Vote(ReviewLevel.Good, -1, 9, Majority).Refusal.ShouldBe(new MoreVotesThanMembers(-1, 9, "II.1.3"));
        Discussed.Vote(ReviewLevel.Good, 0, 0, Majority).Refusal.ShouldBe(new NoMajorityForTheLevel(0, 0));
    }

    [Fact]
    public void A_decision_is_not_in_the_future_and_waits_for_the_residence_where_that_is_the_setting()
    {
        MemberReviewCourse voted = Discussed.Vote(ReviewLevel.Good, 9, 9, Majority).Value!;
        voted.Decide(ReviewLevel.Good, Day.AddDays(1), Day, false).Refusal.ShouldBeOfType<DecidedInTheFuture>();
        voted.Decide(ReviewLevel.Good, Day, Day, true).Refusal.ShouldBeOfType<ResidenceCommentMissing>();
        voted.Decide(ReviewLevel.Fulfilled, Day, Day, false).Value!.DecidedLevel.ShouldBe(ReviewLevel.Fulfilled);
    }

    [Fact]
    public void No_step_is_skipped_reversed_or_taken_twice_in_any_sequence()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            MemberReviewCourse review = Begun;
            int stage = 0;
            for (int step = 0; step < 12; step++)
            {
                int wanted = random.Next(1, 5);
                Outcome<MemberReviewCourse> next = wanted switch
                {
                    1 => review.ReviewSelf(ReviewLevel.Good),
                    2 => review.Discuss(),
                    3 => review.Vote(ReviewLevel.Good, 5, 9, Majority),
                    _ => review.Decide(ReviewLevel.Good, Day, Day, false),
                };
                bool may = wanted == stage + 1 || (wanted == 1 && stage == 1);
                next.IsDone.ShouldBe(may, $"seed {seed}, step {step}");
                if (may)
                {
                    (review, stage) = (next.Value!, wanted);
                }
                else
                {
                    next.Refusal.ShouldBeOfType<NotThisStepNow>();
                }

                ((int)review.Stage).ShouldBe(stage);
            }
        }
    }

    [Theory]
    [InlineData(CapRounding.Down, 4, 0)]
    [InlineData(CapRounding.Down, 5, 1)]
    [InlineData(CapRounding.Down, 9, 1)]
    [InlineData(CapRounding.Nearest, 2, 0)]
    [InlineData(CapRounding.Nearest, 3, 1)]
    [InlineData(CapRounding.Up, 0, 0)]
    [InlineData(CapRounding.Up, 1, 1)]
    [InlineData(CapRounding.Up, 6, 2)]
    public void Excellent_are_at_most_a_fifth_of_those_rated_good(CapRounding rounding, int good, int most) =>
        new ExcellentCap(20, rounding).Most(good).ShouldBe(most);

    [Fact]
    public void The_cap_is_exceeded_by_the_first_above_it()
    {
        ReviewLevel[] five = [.. Enumerable.Repeat(ReviewLevel.Good, 5), ReviewLevel.Excellent];
        var cap = new ExcellentCap(20, CapRounding.Down);
        cap.IsExceeded(five).ShouldBeFalse();
        cap.IsExceeded([.. five, ReviewLevel.Excellent]).ShouldBeTrue();
        cap.IsExceeded([.. five, ReviewLevel.Fulfilled]).ShouldBeFalse();
    }
}
