using ChiBo.App.CommandLine;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>Pages about one thing, side by side.</summary>
public sealed partial class Tabs
{
    /// <summary>What the pages are about, for those who do not see that they stand side by side.</summary>
    [Parameter, EditorRequired]
    public required Phrase Label { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TabLink> Links { get; set; }

    /// <summary>The path of the tab that is open; the path of the page when not given.</summary>
    [Parameter]
    public string? Current { get; set; }
}
