using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.Storage.Work;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Documents;

/// <summary>A document as it was issued: to read, to print, to take away.</summary>
public sealed partial class DocumentPage
{
    [Parameter]
    public long Key { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IssuedDocument? Shown { get; set; }

    /// <summary>The proposal that it carries, for who may see it.</summary>
    private long? Proposal { get; set; }

    private IReadOnlyList<Crumb> Steps { get; set; } = [];

    private MarkupString Article { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Shown = await Services.GetRequiredService<DocumentList>().Find(Key);
        if (Shown is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        string code = await Services
            .GetRequiredService<ChiBoContext>()
            .Organisations.Where(row => row.Id == Shown.OrganisationId)
            .Select(row => row.Code)
            .SingleAsync();
        Permits permits = Services.GetRequiredService<Permits>();
        if ((await permits.OnOrganisation(AccessAction.Look, Sensitivity.Internal, code)).IsAllowed)
        {
            Steps = [new(Say(DocumentTexts.Title), PagePaths.Organisation(code, Visitor, "/documents"))];
        }

        if (
            Shown.ProposalKey is { } proposal
            && await Services.GetRequiredService<Proposals.ProposalReach>().IsVisible(proposal)
        )
        {
            Proposal = proposal;
        }

        using var html = new StringWriter();
        PartyDocumentHtml.Write(DocumentList.Read(Shown), html);
        Article = new MarkupString(html.ToString());
    }
}
