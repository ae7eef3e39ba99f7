using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Layout;

/// <summary>Links, of which the one that holds the page is marked.</summary>
public sealed partial class NavigationList
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<NavigationLink> Links { get; set; }
}
