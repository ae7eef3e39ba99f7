using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>A task that serves a goal of the year.</summary>
public sealed class GoalTask : WorkFact
{
    /// <summary>The goal.</summary>
    public required long GoalKey { get; init; }

    /// <summary>The task.</summary>
    public required long TaskKey { get; init; }

    /// <summary>Whether it was taken off again.</summary>
    public required bool IsEnded { get; set; }

    public override string Table => "goal_tasks";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest.Add(GoalKey).Add(TaskKey).Add(IsEnded ? 1 : 0);
    }

    internal override void Touch(TouchedNumbers numbers) { }
}
