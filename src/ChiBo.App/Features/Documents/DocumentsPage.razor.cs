using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Organisations;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Documents;

/// <summary>The documents of an organisation that the person reads, by type and number.</summary>
public sealed partial class DocumentsPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private ShownOrganisation? Shown { get; set; }

    private IReadOnlyList<IGrouping<(string TypeName, DateOnly TermFrom), DocumentLine>> Series { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        Shown = await ShownOrganisation.Find(
            db,
            Services.GetRequiredService<Permits>(),
            Code,
            Asked.Day,
            await Asked.Known(db)
        );
        if (Shown is null || !Rolls.Cells.Contains(Shown.Kind))
        {
            Shown = null;
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        IReadOnlyList<DocumentLine> lines = await Services.GetRequiredService<DocumentList>().Of(Shown.Id);
        Series = [.. lines.GroupBy(line => (line.TypeName, line.TermFrom))];
    }
}
