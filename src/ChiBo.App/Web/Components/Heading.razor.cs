using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>The one heading of a page, and its title in the browser.</summary>
public sealed partial class Heading
{
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>What the heading belongs to, in small letters above it.</summary>
    [Parameter]
    public string? Above { get; set; }
}
