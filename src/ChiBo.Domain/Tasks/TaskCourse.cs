using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Tasks;

/// <summary>The course of a task (II.1.3.b-1): open with its progress, then done with evidence or dropped with a reason.</summary>
/// <param name="DueOn">The last day.</param>
/// <param name="State">What became of it.</param>
/// <param name="Progress">Per cent, 0 to 100.</param>
/// <param name="Evidence">What shows how far it is or that it is done, or why it was dropped.</param>
public sealed record TaskCourse(DateOnly DueOn, TaskState State, int Progress, string? Evidence)
{
    /// <summary>The progress of a task that is done.</summary>
    public const int Whole = 100;

    /// <summary>A new task.</summary>
    public static Outcome<TaskCourse> Give(DateOnly dueOn, DateOnly today) =>
        dueOn < today ? new DueInThePast(dueOn) : new TaskCourse(dueOn, TaskState.Open, 0, null);

    /// <summary>The first day on which it is late; nothing while it is not.</summary>
    public DateOnly? OverdueSince(DateOnly today) => State == TaskState.Open && DueOn < today ? DueOn.AddDays(1) : null;

    /// <summary>It has come as far as this; done is another step.</summary>
    public Outcome<TaskCourse> Advance(int progress, string? evidence) =>
        State != TaskState.Open ? new TaskHasEnded(State)
        : progress is < 0 or > Whole ? new NoSuchProgress()
        : this with { Progress = progress, Evidence = evidence ?? Evidence };

    /// <summary>It is done; something shows it.</summary>
    public Outcome<TaskCourse> Finish(string? evidence) =>
        State != TaskState.Open ? new TaskHasEnded(State)
        : string.IsNullOrWhiteSpace(evidence) ? new DoneWithoutEvidence()
        : this with { State = TaskState.Done, Progress = Whole, Evidence = evidence };

    /// <summary>It is not to be done any more.</summary>
    public Outcome<TaskCourse> Drop(string? reason) =>
        State != TaskState.Open ? new TaskHasEnded(State)
        : string.IsNullOrWhiteSpace(reason) ? new DroppedWithoutReason()
        : this with { State = TaskState.Dropped, Evidence = reason };
}
