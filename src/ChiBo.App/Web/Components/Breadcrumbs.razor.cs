using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>The way to the page, shown above it wherever in the page it is written. The page itself is not part of it.</summary>
public sealed partial class Breadcrumbs
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<Crumb> Steps { get; set; }
}
