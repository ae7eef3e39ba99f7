using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Reviews;

/// <summary>
/// The yearly review of a cell itself (II.1.3): begun, reviewed by its committee, discussed by the cell, voted, decided by the
/// committee above. No step is passed over, and none is taken back.
/// </summary>
/// <param name="Stage">How far it has come.</param>
public sealed record CellReviewCourse(ReviewStage Stage)
{
    /// <summary>What the cell proposes for itself.</summary>
    public ReviewLevel? SelfLevel { get; init; }

    /// <summary>What the committee above decided.</summary>
    public ReviewLevel? DecidedLevel { get; init; }

    /// <summary>When.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>The committee of the cell reviews it; until it is discussed, it may do so anew.</summary>
    /// <param name="level">The level.</param>
    /// <param name="tasks">The tasks of the year.</param>
    /// <param name="excellent">What a cell that is excellent has done; nothing when none is known.</param>
    public Outcome<CellReviewCourse> ReviewSelf(ReviewLevel level, TasksOfYear tasks, ExcellentCell? excellent) =>
        Stage is not (ReviewStage.Open or ReviewStage.SelfReviewed) ? new NotThisStepOfTheCell(Stage)
        : WhyNot(level, tasks, excellent) is { } refusal ? refusal
        : this with { Stage = ReviewStage.SelfReviewed, SelfLevel = level };

    /// <summary>The cell has discussed it.</summary>
    public Outcome<CellReviewCourse> Discuss() =>
        Stage == ReviewStage.SelfReviewed
            ? this with
            {
                Stage = ReviewStage.Discussed,
            }
            : new NotThisStepOfTheCell(Stage);

    /// <summary>The cell votes on the level that it proposes: more than the share of its official members are in favour.</summary>
    public Outcome<CellReviewCourse> Vote(
        ReviewLevel level,
        int votesFor,
        int officialMembers,
        Share majority,
        TasksOfYear tasks,
        ExcellentCell? excellent
    ) =>
        Stage != ReviewStage.Discussed ? new NotThisStepOfTheCell(Stage)
        : MoreVotesThanMembers.WhyNot(votesFor, officialMembers, "II.1.3") is { } wrong ? wrong
        : !majority.IsExceededBy(votesFor, officialMembers) ? new NoMajorityForTheLevel(votesFor, officialMembers)
        : WhyNot(level, tasks, excellent) is { } refusal ? refusal
        : this with { Stage = ReviewStage.Voted, SelfLevel = level };

    /// <summary>The committee above has decided; what it decided is recorded as it was.</summary>
    public Outcome<CellReviewCourse> Decide(ReviewLevel level, DateOnly on, DateOnly today) =>
        Stage != ReviewStage.Voted ? new NotThisStepOfTheCell(Stage)
        : on > today ? new DecidedInTheFuture(on)
        : this with { Stage = ReviewStage.Decided, DecidedLevel = level, DecidedOn = on };

    /// <summary>What is not sure never stops anything.</summary>
    private static Refusal? WhyNot(ReviewLevel level, TasksOfYear tasks, ExcellentCell? excellent) =>
        level == ReviewLevel.Excellent && excellent is { IsSure: true } sure && sure.IsMissedBy(tasks)
            ? new TasksNotInTimeForExcellent(tasks.InTime, tasks.Due, sure.TasksInTimePercent, sure.Source)
            : null;
}

/// <summary>The tasks of a cell that fell due in a year, but for those dropped and those still open in time.</summary>
/// <param name="Due">How many.</param>
/// <param name="InTime">Those done by their last day.</param>
public readonly record struct TasksOfYear(int Due, int InTime);

/// <summary>What a cell that fulfilled its tasks excellently has done.</summary>
/// <param name="TasksInTimePercent">Per cent of its tasks that were done in time.</param>
/// <param name="IsSure">Whether that is sure; what is not sure only warns.</param>
/// <param name="Source">Where it stands.</param>
public sealed record ExcellentCell(int TasksInTimePercent, bool IsSure, string Source)
{
    private const int Whole = 100;

    /// <summary>Whether the tasks on record are fewer in time; where none fell due, nothing is known.</summary>
    public bool IsMissedBy(TasksOfYear tasks) => tasks.InTime * Whole < tasks.Due * TasksInTimePercent;
}
