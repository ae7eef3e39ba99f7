using ChiBo.Domain.Programmes;

namespace ChiBo.Domain.Tests.Programmes;

/// <summary>Goals of a year (II.1.3) at each edge, and which of the eight tasks they cover.</summary>
public sealed class GoalCourseTests
{
    private static readonly GoalState[] Ends = [GoalState.Reached, GoalState.Missed, GoalState.Dropped];

    [Fact]
    public void A_goal_is_due_within_its_year()
    {
        GoalCourse.Begin(2015, new DateOnly(2014, 12, 31)).Refusal.ShouldBe(new DueOutsideTheYear(2015));
        GoalCourse.Begin(2015, new DateOnly(2016, 1, 1)).Refusal.ShouldBe(new DueOutsideTheYear(2015));
        GoalCourse.Begin(2015, new DateOnly(2015, 1, 1)).IsDone.ShouldBeTrue();
        GoalCourse.Begin(2015, new DateOnly(2015, 12, 31)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void Without_a_day_it_is_due_at_the_end_of_the_year_and_late_on_the_day_after()
    {
        GoalCourse open = GoalCourse.Begin(2015, null).Value!;
        open.OverdueSince(new DateOnly(2015, 12, 31)).ShouldBeNull();
        open.OverdueSince(new DateOnly(2016, 1, 1)).ShouldBe(new DateOnly(2016, 1, 1));
        open.Close(GoalState.Reached, "Đạt").Value!.OverdueSince(new DateOnly(2016, 5, 1)).ShouldBeNull();
    }

    [Fact]
    public void It_ends_once_and_with_words()
    {
        foreach (GoalState end in Ends)
        {
            GoalCourse open = GoalCourse.Begin(2015, null).Value!;
            open.Close(end, "  ").Refusal.ShouldBeOfType<GoalWithoutResult>();
            GoalCourse closed = open.Close(end, "Vì sao").Value!;
            (closed.State, closed.Result).ShouldBe((end, "Vì sao"));
            foreach (GoalState other in Ends)
            {
                closed.Close(other, "Lần nữa").Refusal.ShouldBeOfType<GoalIsClosed>();
            }
        }

        GoalCourse.Begin(2015, null).Value!.Close(GoalState.Open, "?").Refusal.ShouldBeOfType<GoalIsClosed>();
    }

    [Fact]
    public void A_goal_that_was_dropped_covers_nothing_and_one_that_was_missed_does()
    {
        TaskAreaNames.NotCovered([]).Count.ShouldBe(8);
        TaskAreaNames.NotCovered(TaskAreaNames.All.Select(area => (area, (GoalState)((int)area % 3)))).ShouldBeEmpty();
        TaskAreaNames
            .NotCovered(
                TaskAreaNames.All.Select(area =>
                    (area, area == TaskArea.Mobilisation ? GoalState.Dropped : GoalState.Missed)
                )
            )
            .ShouldBe([TaskArea.Mobilisation]);
        TaskAreaNames.Clause(TaskArea.Supervision).ShouldBe("II.1.3.b-8");
    }
}
