using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>Around a table that may be wider than a phone: scrolls with finger and keyboard.</summary>
public sealed partial class ScrollArea
{
    /// <summary>What the table shows.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }
}
