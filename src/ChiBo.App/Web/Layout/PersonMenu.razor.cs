using ChiBo.App.Permissions;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Layout;

/// <summary>What concerns who is signed in; nothing when nobody is.</summary>
public sealed partial class PersonMenu
{
    /// <summary>Whether it opens under the name, as on wide screens.</summary>
    [Parameter]
    public bool IsFolded { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    /// <summary>How many notices are not read.</summary>
    private int Count => Services.GetRequiredService<Person>().UnreadNotices;
}
