using ChiBo.App.Permissions;
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

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private string Body { get; set; } = "";

    private Guide? Shown { get; set; }

    private IReadOnlyList<Crumb> Steps => [new(Say(GuideTexts.Title), "/guides")];

    protected override async Task OnInitializedAsync()
    {
        Shown = GuideLibrary.Find(Name);
        if (Shown is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Body = await GuideLibrary.Body(Shown, Visitor.Language, Services.GetRequiredService<OfferedPages>().MayOpen);
    }
}
