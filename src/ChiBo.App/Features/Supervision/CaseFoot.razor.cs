using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Supervision;

/// <summary>Below every case: who may see it.</summary>
public sealed partial class CaseFoot
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Readers { get; set; }

    /// <summary>Who looked at it.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Looks { get; set; }

    [Parameter, EditorRequired]
    public required string Path { get; set; }

    /// <summary>Whether the person may change the list.</summary>
    [Parameter]
    public bool Works { get; set; }
}
