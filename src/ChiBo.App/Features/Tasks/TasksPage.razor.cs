using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Organisations;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Tasks;

/// <summary>The person's own tasks; for those who lead a cell, all of it, and who has no assignment.</summary>
public sealed partial class TasksPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private bool HasSelf { get; set; }

    private IReadOnlyList<TaskLine> Mine { get; set; } = [];

    private IReadOnlyList<TaskLine> OfCell { get; set; } = [];

    private IReadOnlyList<IdleMember> Idle { get; set; } = [];

    private IReadOnlyList<Choice> Cells { get; set; } = [];

    private string? Cell { get; set; }

    private bool MayGive { get; set; }

    protected override async Task OnInitializedAsync()
    {
        TaskReach reach = Services.GetRequiredService<TaskReach>();
        TaskList list = Services.GetRequiredService<TaskList>();
        HasSelf = await reach.Self() is not null;
        Mine = await list.Mine();
        HashSet<int> seen = await reach.Seen();
        Cells = await Services.GetRequiredService<OrganisationChoiceList>().Of(seen, Visitor.Today, Rolls.Cells);
        if (Cells.Count == 0)
        {
            return;
        }

        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        string? asked = Visitor.Address["cell"];
        string? agency = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(Visitor.Today)
            .Where(row => seen.Contains(row.OrganisationId) && row.Kind == OrganisationKind.AgencyCell)
            .OrderBy(row => row.Organisation!.Code)
            .Select(row => row.Organisation!.Code)
            .FirstOrDefaultAsync();
        Cell = Cells.Any(cell => cell.Value == asked) ? asked : agency ?? Cells[0].Value;
        int number = await db.Organisations.Where(row => row.Code == Cell).Select(row => row.Id).SingleAsync();
        OfCell = await list.Of(number);
        Idle = await list.Idle(number);
        MayGive = await reach.WorksFor(number);
    }
}
