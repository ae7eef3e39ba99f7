using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Admission;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Admission;

/// <summary>Who is on the way to membership; <c>?cell=…</c> shows one cell alone.</summary>
public sealed partial class AdmissionsPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<Choice> Cells { get; set; } = [];

    private string? Cell { get; set; }

    private bool MayOpen { get; set; }

    private IReadOnlyList<AdmissionLine> Lines { get; set; } = [];

    private string NewPath => Cell is null ? "/admissions/new" : $"/admissions/new?cell={Uri.EscapeDataString(Cell)}";

    protected override async Task OnInitializedAsync()
    {
        IReadOnlyList<Choice> cells = await Services
            .GetRequiredService<OrganisationChoiceList>()
            .Within(AccessAction.Look, Sensitivity.Evaluation, Visitor.Today);
        string? asked = Visitor.Address["cell"];
        Cell = cells.Any(cell => cell.Value == asked) ? asked : null;
        Cells = [new Choice("", Say(AdmissionTexts.AllCells)), .. cells];
        Lines = await Services.GetRequiredService<AdmissionList>().Of(Cell);
        MayOpen = Services
            .GetRequiredService<Permits>()
            .Anywhere(AccessAction.Record, Sensitivity.Evaluation)
            .IsAllowed;
    }

    private string NextOf(AdmissionLine line) =>
        line.Course.Ending is { } ending ? $"{Say(AdmissionTexts.Of(ending.As))} · {Say(ending.On)}"
        : line.Course.Next is { } next ? Say(AdmissionTexts.Of(next))
        : "";

    private string DueOf(AdmissionLine line) =>
        line.OverdueSince is { } since ? Say(AdmissionTexts.LateSince(Say(since)))
        : line.Course is { Next: > AdmissionStep.CellResolution } && line.Course.DueOn() is { } due ? Say(due)
        : "";
}
