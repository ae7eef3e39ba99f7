using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Guides;

/// <summary>A guide, to be read or printed.</summary>
public sealed partial class GuidePage
{
    [Parameter]
    public string Name { get; set; } = "";

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private Guide? Shown { get; set; }

    private IReadOnlyList<Crumb> Steps => [new(Say(GuideTexts.Title), "/guides")];

    protected override void OnInitialized()
    {
        Shown = GuideLibrary.Find(Name);
        if (Shown is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
