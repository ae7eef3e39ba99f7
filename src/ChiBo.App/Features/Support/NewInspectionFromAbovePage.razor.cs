using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Supervision;
using ChiBo.App.Features.Supervision.Inspections;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;
using ChiBo.Domain.Text;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Support;

/// <summary>The form by which the office of a committee records an inspection of a cell below it (I.2).</summary>
public sealed partial class NewInspectionFromAbovePage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    /// <summary>The name of the committee; nothing when the code is of none today.</summary>
    private string? Committee { get; set; }

    private IReadOnlyList<Choice> Cells { get; set; } = [];

    private string Back => $"/organisations/{Uri.EscapeDataString(Code)}/support";

    private IReadOnlyList<Choice> Kinds =>
        [.. Enum.GetValues<InspectionKind>().Select(kind => new Choice($"{kind}", Say(SupervisionTexts.Of(kind))))];

    protected override async Task OnInitializedAsync()
    {
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        DateOnly today = Visitor.Today;
        var committee = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(today)
            .Where(row => row.Organisation!.Code == Code && row.Kind == OrganisationKind.CommuneCommittee)
            .Select(row => new { row.OrganisationId, row.Name })
            .SingleOrDefaultAsync();
        if (committee is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Committee = committee.Name;
        HashSet<int> below = Subtrees.Of(db, [committee.OrganisationId], today, KnownAt.Now);
        var cells = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(today)
            .Where(row => below.Contains(row.OrganisationId) && Rolls.Cells.Contains(row.Kind))
            .Select(row => new { row.Organisation!.Code, row.Name })
            .ToListAsync();
        Cells =
        [
            .. cells
                .OrderBy(cell => VietnameseCollation.Key(cell.Name), StringComparer.Ordinal)
                .Select(cell => new Choice(cell.Code, cell.Name)),
        ];
    }

    private async Task Submit()
    {
        string? cell = Typed("Cell");
        if (!Cells.Any(choice => choice.Value == cell))
        {
            Errors.Add("Cell", InspectionTexts.CellMissing);
        }

        if (!Enum.TryParse(Typed("Kind"), out InspectionKind kind) || !Enum.IsDefined(kind))
        {
            Errors.Add("Kind", SupervisionTexts.ChoiceMissing);
        }

        string scope = Required("Scope", SupervisionTexts.WordsMissing);
        DateOnly planned = RequiredDay("PlannedFor", SupervisionTexts.DayMissing);
        if (Committee is null || !IsSound())
        {
            return;
        }

        Outcome<long> outcome = await Services
            .GetRequiredService<PlanInspection>()
            .Handle(new PlanInspectionRequest(cell!, planned.Year, kind, null, planned, scope) { Committee = Code });
        if (outcome.IsDone)
        {
            GoTo($"{CaseList.PathOf(CaseKind.Inspection, outcome.Value)}?done=1");
            return;
        }

        Refuse(outcome.Refusal is TooManyWords ? "Scope" : "Cell", outcome.Refusal);
    }
}
