using System.Globalization;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Supervision;

/// <summary>The cases of a cell that the person may see: signals, the year's programme of inspections, discipline.</summary>
public sealed partial class SupervisionPage
{
    private const int YearsShown = 5;

    [Parameter]
    public string Code { get; set; } = "";

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private ShownOrganisation? Shown { get; set; }

    private int Year { get; set; }

    private string Base => $"/organisations/{Uri.EscapeDataString(Code)}";

    private IReadOnlyList<Choice> Years =>
        [
            .. Enumerable
                .Range(Visitor.Today.Year - YearsShown + 2, YearsShown)
                .Reverse()
                .Select(year => year.ToString(CultureInfo.InvariantCulture))
                .Select(year => new Choice(year, year)),
        ];

    private IReadOnlyList<CaseLine> Signals { get; set; } = [];

    private IReadOnlyList<CaseLine> Inspections { get; set; } = [];

    private IReadOnlyList<CaseLine> Discipline { get; set; } = [];

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

        Year = int.TryParse(Visitor.Address["year"], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            ? year
            : Visitor.Today.Year;
        CaseList list = Services.GetRequiredService<CaseList>();
        Signals = await list.Signals(Shown.Id);
        Inspections = await list.Inspections(Shown.Id, Year);
        Discipline = await list.Discipline(Shown.Id);
    }
}
