using ChiBo.Domain.Tasks;

namespace ChiBo.Domain.Tests.Tasks;

/// <summary>The course of a task (II.1.3.b-1).</summary>
public sealed class TaskCourseTests
{
    private static readonly DateOnly Day = new(2015, 1, 28);

    private static TaskCourse Open => TaskCourse.Give(Day.AddDays(7), Day).Value!;

    [Fact]
    public void A_task_is_due_today_or_later()
    {
        TaskCourse.Give(Day.AddDays(-1), Day).Refusal.ShouldBeOfType<DueInThePast>();
        TaskCourse.Give(Day, Day).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void It_is_late_from_the_day_after_its_last_day_while_it_is_open()
    {
        Open.OverdueSince(Day.AddDays(7)).ShouldBeNull();
        Open.OverdueSince(Day.AddDays(8)).ShouldBe(Day.AddDays(8));
        Open.Finish("Biên bản").Value!.OverdueSince(Day.AddDays(8)).ShouldBeNull();
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Progress_is_from_0_to_100(int progress, bool isSound) =>
        Open.Advance(progress, null).IsDone.ShouldBe(isSound);

    [Fact]
    public void What_was_said_stays_when_nothing_new_is_said()
    {
        TaskCourse half = Open.Advance(50, "Đã họp dân").Value!;
        half.Advance(70, null).Value!.Evidence.ShouldBe("Đã họp dân");
        half.Advance(100, null).Value!.State.ShouldBe(TaskState.Open);
    }

    [Fact]
    public void Done_takes_evidence_and_dropped_a_reason_and_neither_goes_on()
    {
        Open.Finish(" ").Refusal.ShouldBeOfType<DoneWithoutEvidence>();
        Open.Drop(null).Refusal.ShouldBeOfType<DroppedWithoutReason>();
        TaskCourse done = Open.Finish("Biên bản nghiệm thu").Value!;
        (done.State, done.Progress).ShouldBe((TaskState.Done, TaskCourse.Whole));
        TaskCourse dropped = Open.Drop("Xã đã làm").Value!;
        dropped.State.ShouldBe(TaskState.Dropped);
        foreach (TaskCourse ended in (TaskCourse[])[done, dropped])
        {
            ended.Advance(10, null).Refusal.ShouldBeOfType<TaskHasEnded>();
            ended.Finish("Lần nữa").Refusal.ShouldBeOfType<TaskHasEnded>();
            ended.Drop("Lần nữa").Refusal.ShouldBeOfType<TaskHasEnded>();
        }
    }
}
