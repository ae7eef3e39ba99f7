using System.Text.Json.Serialization;
using ChiBo.App.Features.Api.Tasks;
using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Programmes;
using ChiBo.Domain.Programmes;

namespace ChiBo.App.Features.Api.Programmes;

/// <summary>A goal that is set.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record GoalBody
{
    public required int Year { get; init; }

    /// <summary>Which of the eight tasks of II.1.3.b.</summary>
    public required string Area { get; init; }

    public required string Text { get; init; }

    /// <summary>Code of the member who sees to it; null for nobody.</summary>
    public required string? Member { get; init; }

    /// <summary>The last day; null for the end of the year.</summary>
    public required DateOnly? DueOn { get; init; }

    public GoalFields Read(Faults faults) =>
        new(
            faults.Year("year", Year),
            faults.Word<TaskArea>("area", Area),
            faults.Text("text", Text, 1_000),
            faults.OptionalText("member", Member, 100),
            DueOn is { } day ? faults.Day("dueOn", day) : null
        );
}

/// <summary>What became of a goal.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record CloseBody
{
    /// <summary><c>reached</c>, <c>missed</c> or <c>dropped</c>.</summary>
    public required string State { get; init; }

    public required string? Result { get; init; }
}

/// <summary>A task that serves a goal.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record GoalTaskBody
{
    /// <summary>Key of the task.</summary>
    public required long Task { get; init; }
}

/// <summary>A goal.</summary>
internal sealed record GoalAnswer(
    long Key,
    string Area,
    string Clause,
    string Text,
    string? Who,
    DateOnly DueOn,
    string State,
    string? Result,
    IReadOnlyList<TaskLineAnswer> Tasks
)
{
    public static GoalAnswer Of(ShownGoal goal) =>
        new(
            goal.Row.Key,
            Words.Of(goal.Row.Area),
            TaskAreaNames.Clause(goal.Row.Area),
            goal.Row.Text,
            goal.Who,
            goal.Course.LastDay,
            Words.Of(goal.Row.State),
            goal.Row.Result,
            [.. goal.Tasks.Select(TaskLineAnswer.Of)]
        );
}

/// <summary>The programme of a cell for a year.</summary>
/// <param name="Cell">Code of the cell.</param>
/// <param name="Year">The year.</param>
/// <param name="NotCovered">The tasks of II.1.3.b without a goal.</param>
/// <param name="Goals">The goals.</param>
internal sealed record ProgrammeAnswer(
    string Cell,
    int Year,
    IReadOnlyList<string> NotCovered,
    IReadOnlyList<GoalAnswer> Goals
)
{
    public static ProgrammeAnswer Of(ShownProgramme shown) =>
        new(shown.Code, shown.Year, [.. shown.NotCovered.Select(Words.Of)], [.. shown.Goals.Select(GoalAnswer.Of)]);
}
