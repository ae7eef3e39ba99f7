using ChiBo.App.Permissions;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Layout;

/// <summary>Links, of which the one that holds the page is marked; those to pages that are not for the person are left out.</summary>
public sealed partial class NavigationList
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<NavigationLink> Links { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private List<NavigationLink> Offered { get; } = [];

    protected override async Task OnInitializedAsync()
    {
        OfferedPages pages = Services.GetRequiredService<OfferedPages>();
        foreach (NavigationLink link in Links)
        {
            if (await pages.MayOpen(link.Path))
            {
                Offered.Add(link);
            }
        }
    }
}
