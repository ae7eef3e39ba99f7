using System.Text.Json.Serialization;
using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Tasks;
using ChiBo.Domain.Proposals;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Api.Tasks;

/// <summary>A task in a list.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="Who">Name of the member who has it.</param>
/// <param name="ForBody">For whom it is done.</param>
/// <param name="State">What became of it.</param>
/// <param name="Progress">How far it is, in percent.</param>
/// <param name="DueOn">The last day.</param>
/// <param name="OverdueSince">The first day on which it is late; null when it is not.</param>
internal sealed record TaskLineAnswer(
    long Key,
    string Title,
    string Who,
    string ForBody,
    string State,
    int Progress,
    DateOnly DueOn,
    DateOnly? OverdueSince
)
{
    public static TaskLineAnswer Of(TaskLine line) =>
        new(
            line.Key,
            line.Title,
            line.Who,
            Words.Of(line.ForBody),
            Words.Of(line.Course.State),
            line.Course.Progress,
            line.Course.DueOn,
            line.OverdueSince
        );
}

/// <summary>A task.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Cell">Code of the cell that gave it.</param>
/// <param name="Member">Code of the member who has it.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="ForBody">For whom it is done.</param>
/// <param name="State">What became of it.</param>
/// <param name="Progress">How far it is, in percent.</param>
/// <param name="DueOn">The last day.</param>
/// <param name="Evidence">What shows how far it is.</param>
internal sealed record TaskAnswer(
    long Key,
    string Cell,
    string Member,
    string Title,
    string ForBody,
    string State,
    int Progress,
    DateOnly DueOn,
    string? Evidence
)
{
    public static TaskAnswer Of(WorkTask task, string cell, string member) =>
        new(
            task.Key,
            cell,
            member,
            task.Title,
            Words.Of(task.ForBody),
            Words.Of(task.State),
            task.Progress,
            task.DueOn,
            task.Evidence
        );
}

/// <summary>A task to be given.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record GiveBody
{
    private const int LongestTitle = 300;

    public required string Cell { get; init; }

    public required string Member { get; init; }

    public required string ForBody { get; init; }

    public required string Title { get; init; }

    public required DateOnly DueOn { get; init; }

    public GiveTaskRequest Read(Faults faults) =>
        new(
            faults.Text("cell", Cell, 100),
            faults.Text("member", Member, 100),
            faults.Word<Addressee>("forBody", ForBody),
            faults.Text("title", Title, LongestTitle),
            faults.Day("dueOn", DueOn)
        );
}

/// <summary>How far a task is.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ProgressBody
{
    /// <summary>In percent.</summary>
    public required int Progress { get; init; }

    public required string? Evidence { get; init; }
}

/// <summary>What shows that a task is done.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record FinishBody
{
    public required string? Evidence { get; init; }
}

/// <summary>Why a task is not to be done any more.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record DropBody
{
    public required string? Reason { get; init; }
}
