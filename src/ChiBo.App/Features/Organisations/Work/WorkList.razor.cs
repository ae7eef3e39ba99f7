using ChiBo.App.CommandLine;
using ChiBo.App.Features.Members;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Organisations.Work;

/// <summary>What is recorded of a cell's work, or that nothing is.</summary>
public sealed partial class WorkList
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<FactLine> Lines { get; set; }

    [Parameter, EditorRequired]
    public required Phrase Label { get; set; }

    /// <summary>Said when nothing is recorded.</summary>
    [Parameter, EditorRequired]
    public required Phrase None { get; set; }
}
