using ChiBo.App.CommandLine;
using ChiBo.Domain.Tasks;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Tasks;

/// <summary>Tasks, a line each.</summary>
public sealed partial class TaskTable
{
    [Parameter, EditorRequired]
    public required Phrase Label { get; set; }

    [Parameter]
    public bool ShowsWho { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TaskLine> Lines { get; set; }

    private string Words(TaskLine line)
    {
        string state =
            line.Course.State == TaskState.Open
                ? $"{Say(TaskTexts.Of(line.Course.State))} · {Say(TaskTexts.At(line.Course.Progress))}"
                : Say(TaskTexts.Of(line.Course.State));
        return line.OverdueSince is { } since ? $"{state} · {Say(TaskTexts.LateSince(Say(since)))}" : state;
    }
}
