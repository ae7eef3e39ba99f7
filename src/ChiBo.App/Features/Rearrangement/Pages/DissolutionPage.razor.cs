using ChiBo.App.CommandLine;
using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Rearrangement.Reading;
using ChiBo.App.Features.Rearrangement.Recording;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reorganisations.Pages;
using ChiBo.App.Features.Reviews;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Guidance.Explaining;
using ChiBo.Planning.Rearrangement;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.DataProtection;

namespace ChiBo.App.Features.Rearrangement.Pages;

/// <summary>Where the members of agency cells go when these are dissolved, of one commune or of all of a district in one act.</summary>
public sealed partial class DissolutionPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays? Asked { get; set; }

    private PlannedDissolution? Planned { get; set; }

    private FormErrors Errors { get; } = new();

    private Phrase? Busy { get; set; }

    private string Name { get; set; } = "";

    private string? RecordAt { get; set; }

    private Dictionary<string, string> names = new(StringComparer.Ordinal);

    private IReadOnlyList<Crumb> Steps =>
        [new(Say(CommuneTexts.List), "/communes"), new(Name, PagePaths.Unit(Code, Visitor))];

    private IReadOnlyList<Choice> Members =>
        [
            .. Planned!
                .Request.Communes.SelectMany(commune => commune.AgencyCells)
                .SelectMany(cell => cell.Members)
                .Select(member => member.Code)
                .Distinct(StringComparer.Ordinal)
                .Select(member => new Choice(member, Person(member))),
        ];

    private IReadOnlyCollection<string> Suitable => Planned!.Request.Placement.SuitableCell;

    /// <summary>For whom a cell is to be chosen, or was.</summary>
    private IReadOnlyList<(string Member, string? To, IReadOnlyList<Choice> Cells)> Chosen =>
        [
            .. from cell in Planned!.Plan!.Cells
            from member in cell
                .Placements.Where(one => one.Reason == PlacementReason.Chosen)
                .Select(one => one.Member)
                .Concat(cell.Unplaced)
            select (
                member,
                Visitor.Address[Dissolutions.SentTo + member],
                (IReadOnlyList<Choice>)
                    [
                        .. Planned
                            .Request.Communes.First(commune => commune.Code == cell.Commune)
                            .ResidentialCells.Select(one => new Choice(one.Code, Place(one.Code))),
                    ]
            ),
        ];

    private IEnumerable<KeyValuePair<string, string>> Kept =>
        Visitor.Address.Query.Where(pair => pair.Key is AskedDays.AsOf or AskedDays.KnownOn);

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        Name = Code;
        Planned = await Services.GetRequiredService<Dissolutions>().Look(Code, Asked);
        if (Planned is null)
        {
            return;
        }

        ReadNames(Planned.Case);
        if (Planned.Plan is null)
        {
            var busy = new PlannerBusy();
            Busy = new Phrase(busy.Vietnamese, busy.English);
            return;
        }

        foreach (RequestFault fault in Planned.Faults)
        {
            string member =
                fault.Code == RequestFaults.NoSuchMember
                    ? fault.Subject
                    : Visitor
                        .Address.Query.First(pair =>
                            pair.Key.StartsWith(Dissolutions.SentTo, StringComparison.Ordinal)
                            && pair.Value == fault.Subject
                        )
                        .Key[Dissolutions.SentTo.Length..];
            Errors.Add(Dissolutions.SentTo + member, DissolutionTexts.NotKnownChoice);
        }

        RecordAt = await PathToRecord(Planned.Plan);
    }

    private void ReadNames(ReviewCase review)
    {
        foreach (CommuneToRearrange commune in Planned!.Request.Communes)
        {
            if (review.Reviewer.Snapshot.Find(commune.Code) is not { } place)
            {
                continue;
            }

            ExplanationContext context = review.ContextOf(commune.Code, place);
            Name = context.NameOfUnit(Code) ?? Name;
            IEnumerable<string> cells = commune
                .AgencyCells.Select(cell => cell.Code)
                .Concat(commune.ResidentialCells.Select(cell => cell.Code))
                .Concat(commune.CellsElsewhere.Select(cell => cell.Code));
            foreach (string cell in cells)
            {
                names[cell] = context.NameOfOrganisation(cell) ?? cell;
            }
        }
    }

    /// <summary>Where it is recorded: on the page of the first agency cell, for who may reorganise it.</summary>
    private async Task<string?> PathToRecord(DissolutionPlan plan)
    {
        if (!plan.IsComplete || plan.Cells.IsEmpty || Asked!.Known is not null || Errors.Count > 0)
        {
            return null;
        }

        string cell = plan.Cells[0].Cell;
        AccessDecision may = await Services
            .GetRequiredService<Permits>()
            .OnOrganisation(AccessAction.Reorganise, Sensitivity.Personal, cell);
        return may.IsAllowed ? $"/organisations/{Uri.EscapeDataString(cell)}/reorganise" : null;
    }

    private string Sealed(DissolutionPlan plan) =>
        PlanSteps.Of(plan, Asked!.Day).Seal(Services.GetRequiredService<IDataProtectionProvider>());

    private string Person(string code) => Planned?.People.GetValueOrDefault(code) ?? code;

    private string Place(string code) => names.GetValueOrDefault(code, code);

    private string Count(int? number) => number is { } known ? Say(known) : "–";

    private MarkupString Mark(ReceivingCell cell) =>
        cell.ReachesMinimum is { } reaches
            ? StatusMark.Of(reaches ? Status.Met : Status.NotMet, Visitor.Language)
            : new MarkupString("");
}
