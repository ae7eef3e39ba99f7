using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Layout;

/// <summary>What concerns who is signed in; nothing when nobody is.</summary>
public sealed partial class PersonMenu
{
    /// <summary>Whether it opens under the name, as on wide screens.</summary>
    [Parameter]
    public bool IsFolded { get; set; }
}
