using ChiBo.App.CommandLine;
using ChiBo.App.Permissions;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>Pages about one thing, side by side; those that are not for the person are left out.</summary>
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

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private List<TabLink> Offered { get; } = [];

    protected override async Task OnParametersSetAsync()
    {
        OfferedPages pages = Services.GetRequiredService<OfferedPages>();
        Offered.Clear();
        foreach (TabLink tab in Links)
        {
            if (await pages.MayOpen(tab.Path))
            {
                Offered.Add(tab);
            }
        }
    }
}
