using ChiBo.App.CommandLine;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>Part of the form of an act with consequences: lists them, and asks for a reason.</summary>
public sealed partial class ConfirmList
{
    /// <summary>"Việc này sẽ": what the list tells.</summary>
    [Parameter, EditorRequired]
    public required Phrase Title { get; set; }

    /// <summary>What the act ends, moves or makes public, a sentence each.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Consequences { get; set; }

    [Parameter]
    public string ReasonName { get; set; } = "Reason";

    [Parameter]
    public string? Reason { get; set; }

    [Parameter]
    public Phrase? ReasonError { get; set; }
}
