using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Meetings;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Areas;

/// <summary>The digest of all areas of a commune that its agency cell discusses.</summary>
public sealed partial class DigestPage
{
    /// <summary>Code of the agency cell.</summary>
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private MeetingMonth Month { get; set; }

    private AreaDigest? Digest { get; set; }

    /// <summary>The cell, when there is something that could be proposed.</summary>
    private string? Proposing =>
        Digest!.Matters.Any(matter => matter.State == Domain.Areas.MatterState.Open) ? Code : null;

    private IReadOnlyList<Crumb> Steps => [new(Say(AreaTexts.Title), $"/areas?month={Month}")];

    protected override async Task OnInitializedAsync()
    {
        Month = AreaMonths.Asked(Visitor);
        Digest = await AreaDigest.Read(Services.GetRequiredService<ChiBoContext>(), Code, Month, Visitor.Today);
        if (Digest is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
