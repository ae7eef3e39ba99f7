using ChiBo.App.Web.Components;
using ChiBo.Documents.PartyDocuments;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Admission.Papers;

/// <summary>The cell's resolution on admission: to read, to print, to take away.</summary>
public sealed partial class AdmissionResolutionPage
{
    [Parameter]
    public long Key { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private bool IsThere { get; set; }

    private MarkupString Article { get; set; }

    private IReadOnlyList<Crumb> Steps =>
        [
            new(Say(AdmissionTexts.Title), "/admissions"),
            new(Say(AdmissionTexts.Path), FormattableString.Invariant($"/admissions/{Key}")),
        ];

    protected override async Task OnInitializedAsync()
    {
        if (await Services.GetRequiredService<AdmissionPapers>().Resolution(Key) is not { } paper)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        IsThere = true;
        using var html = new StringWriter();
        PartyDocumentHtml.Write(paper, html);
        Article = new MarkupString(html.ToString());
    }
}
