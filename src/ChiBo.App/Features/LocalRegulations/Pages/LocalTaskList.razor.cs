using ChiBo.Guidance.Local;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.LocalRegulations.Pages;

/// <summary>Tasks that a province adds, each with the clause to which it is added.</summary>
public sealed partial class LocalTaskList
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<LocalTask> Tasks { get; set; }
}
