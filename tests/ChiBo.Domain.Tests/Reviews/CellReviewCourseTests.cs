using ChiBo.Domain.Meetings;
using ChiBo.Domain.Reviews;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Tests.Reviews;

/// <summary>The yearly review of a cell (II.1.3): its steps in any order against a model, votes, and what excellent asks for.</summary>
public sealed class CellReviewCourseTests
{
    private static readonly Share Half = new(1, 2);
    private static readonly DateOnly Today = new(2026, 12, 10);
    private static readonly TasksOfYear AllInTime = new(4, 4);
    private static readonly ExcellentCell Sure = new(100, IsSure: true, "366-QĐ/TW");

    [Fact]
    public void Whatever_is_tried_no_step_is_passed_over_and_none_is_taken_back()
    {
        for (int seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var course = new CellReviewCourse(ReviewStage.Open);
            int model = 0;
            for (int turn = 0; turn < 12; turn++)
            {
                int step = random.Next(1, 5);
                Outcome<CellReviewCourse> outcome = Take(course, step);
                bool may = step == model + 1 || (step == 1 && model == 1);
                outcome.IsDone.ShouldBe(may, $"{seed}: {step} at {model}");
                if (may)
                {
                    model = step;
                    course = outcome.Value!;
                }
                else
                {
                    outcome.Refusal.ShouldBe(new NotThisStepOfTheCell((ReviewStage)model));
                }

                course.Stage.ShouldBe((ReviewStage)model);
                (course.DecidedOn is not null).ShouldBe(model == 4);
                (course.SelfLevel is not null).ShouldBe(model >= 1);
            }
        }
    }

    [Fact]
    public void A_level_is_carried_by_more_than_half_of_the_official_members()
    {
        CellReviewCourse discussed = new(ReviewStage.Discussed);
        Vote(discussed, 11, 10).Refusal.ShouldBeOfType<MoreVotesThanMembers>();
        Vote(discussed, -1, 10).Refusal.ShouldBeOfType<MoreVotesThanMembers>();
        Vote(discussed, 5, 10).Refusal.ShouldBe(new NoMajorityForTheLevel(5, 10));
        Vote(discussed, 6, 10).Value!.SelfLevel.ShouldBe(ReviewLevel.Good);
    }

    [Fact]
    public void A_decision_is_not_of_tomorrow()
    {
        CellReviewCourse voted = new(ReviewStage.Voted);
        voted
            .Decide(ReviewLevel.Good, Today.AddDays(1), Today)
            .Refusal.ShouldBe(new DecidedInTheFuture(Today.AddDays(1)));
        voted.Decide(ReviewLevel.Good, Today, Today).Value!.DecidedOn.ShouldBe(Today);
    }

    [Fact]
    public void Excellent_asks_for_the_tasks_in_time_where_that_is_sure_and_only_then()
    {
        CellReviewCourse open = new(ReviewStage.Open);
        TasksOfYear one = new(4, 3);
        open.ReviewSelf(ReviewLevel.Excellent, one, Sure)
            .Refusal.ShouldBe(new TasksNotInTimeForExcellent(3, 4, 100, "366-QĐ/TW"));
        open.ReviewSelf(ReviewLevel.Excellent, AllInTime, Sure).IsDone.ShouldBeTrue();
        open.ReviewSelf(ReviewLevel.Excellent, new TasksOfYear(0, 0), Sure).IsDone.ShouldBeTrue();
        open.ReviewSelf(ReviewLevel.Good, one, Sure).IsDone.ShouldBeTrue();
        open.ReviewSelf(ReviewLevel.Excellent, one, Sure with { IsSure = false }).IsDone.ShouldBeTrue();
        open.ReviewSelf(ReviewLevel.Excellent, one, null).IsDone.ShouldBeTrue();
        new CellReviewCourse(ReviewStage.Discussed)
            .Vote(ReviewLevel.Excellent, 9, 10, Half, one, Sure)
            .Refusal.ShouldBeOfType<TasksNotInTimeForExcellent>();
        new CellReviewCourse(ReviewStage.Voted).Decide(ReviewLevel.Excellent, Today, Today).IsDone.ShouldBeTrue();
        (Sure with { TasksInTimePercent = 75 }).IsMissedBy(one).ShouldBeFalse();
        (Sure with { TasksInTimePercent = 76 }).IsMissedBy(one).ShouldBeTrue();
    }

    private static Outcome<CellReviewCourse> Vote(CellReviewCourse course, int votes, int members) =>
        course.Vote(ReviewLevel.Good, votes, members, Half, AllInTime, Sure);

    private static Outcome<CellReviewCourse> Take(CellReviewCourse course, int step) =>
        step switch
        {
            1 => course.ReviewSelf(ReviewLevel.Good, AllInTime, Sure),
            2 => course.Discuss(),
            3 => Vote(course, 9, 10),
            _ => course.Decide(ReviewLevel.Good, Today, Today),
        };
}
