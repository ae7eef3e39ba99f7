using ChiBo.App.CommandLine;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>Stands where a list would be: why there is nothing, and what to do about it.</summary>
public sealed partial class EmptyState
{
    [Parameter, EditorRequired]
    public required Phrase Title { get; set; }

    [Parameter, EditorRequired]
    public required Phrase Text { get; set; }

    /// <summary>The way on: a link or a button.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}
