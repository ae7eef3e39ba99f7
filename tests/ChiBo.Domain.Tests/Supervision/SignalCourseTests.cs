using ChiBo.Domain.Supervision;

namespace ChiBo.Domain.Tests.Supervision;

/// <summary>The course of a signal about the agency's conduct (II.1.3.b-4).</summary>
public sealed class SignalCourseTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    private static SignalCourse Received => SignalCourse.Receive(Day, Day.AddDays(30), Day).Value!;

    [Fact]
    public void It_came_today_or_before_and_its_term_does_not_end_before_it_begins()
    {
        SignalCourse.Receive(Day.AddDays(1), Day.AddDays(9), Day).Refusal.ShouldBeOfType<NotYetHappened>();
        SignalCourse.Receive(Day, Day.AddDays(-1), Day).Refusal.ShouldBeOfType<TermEndsBeforeItBegins>();
        SignalCourse.Receive(Day, Day, Day).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void It_is_late_from_the_day_after_its_last_day_until_it_is_closed()
    {
        Received.OverdueSince(Day.AddDays(30)).ShouldBeNull();
        Received.OverdueSince(Day.AddDays(31)).ShouldBe(Day.AddDays(31));
        SignalCourse handled = Received.Handle(7, []).Value!;
        handled.OverdueSince(Day.AddDays(31)).ShouldBe(Day.AddDays(31));
        SignalCourse closed = handled.Close(SignalState.Unfounded, Day.AddDays(31), "Rõ", Day.AddDays(31)).Value!;
        closed.OverdueSince(Day.AddDays(90)).ShouldBeNull();
    }

    [Fact]
    public void Whom_it_concerns_does_not_handle_it()
    {
        Received.Handle(7, [3, 7]).Refusal.ShouldBeOfType<OwnCase>().Vietnamese.ShouldContain("II.1.3.b");
        Received.Handle(8, [3, 7]).Value!.HandlerId.ShouldBe(8);
    }

    [Theory]
    [InlineData(SignalState.Founded)]
    [InlineData(SignalState.Unfounded)]
    [InlineData(SignalState.PassedOn)]
    public void It_is_closed_with_its_outcome_once_somebody_has_handled_it(SignalState outcome)
    {
        Received.Close(outcome, Day, "Rõ", Day).Refusal.ShouldBeOfType<NotThisStepNow>();
        SignalCourse handled = Received.Handle(7, []).Value!;
        handled.Close(outcome, Day, " ", Day).Refusal.ShouldBeOfType<WordsAreMissing>();
        handled.Close(outcome, Day.AddDays(1), "Rõ", Day).Refusal.ShouldBeOfType<NotYetHappened>();
        handled.Close(outcome, Day.AddDays(-1), "Rõ", Day).Refusal.ShouldBeOfType<BeforeTheStepBefore>();
        SignalCourse closed = handled.Close(outcome, Day, "Rõ", Day).Value!;
        (closed.State, closed.ClosedOn, closed.IsClosed).ShouldBe((outcome, Day, true));
        closed.Handle(8, []).Refusal.ShouldBeOfType<NotThisStepNow>();
        closed.Close(outcome, Day, "Rõ", Day).Refusal.ShouldBeOfType<NotThisStepNow>();
    }

    [Fact]
    public void Received_and_handled_are_no_outcomes()
    {
        SignalCourse handled = Received.Handle(7, []).Value!;
        handled.Close(SignalState.Received, Day, "Rõ", Day).Refusal.ShouldBeOfType<NotThisStepNow>();
        handled.Close(SignalState.Handled, Day, "Rõ", Day).Refusal.ShouldBeOfType<NotThisStepNow>();
    }
}
