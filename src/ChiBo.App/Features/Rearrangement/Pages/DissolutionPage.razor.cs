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

    /// <summary>Whether the plan may become a case that the committee of the commune decides.</summary>
    private bool MayOpenCase { get; set; }

    private IReadOnlyDictionary<string, string> names = new Dictionary<string, string>();

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

        Name = NameOfUnit() ?? Name;
        names = Planned.Places();
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

        bool isReady =
            Planned.Plan is { IsComplete: true, Cells.IsEmpty: false } && Asked.Known is null && Errors.Count == 0;
        RecordAt = isReady ? await PathToRecord(Planned.Plan) : null;
        MayOpenCase =
            isReady
            && Planned.Request.Communes is [{ } only]
            && only.Code == Code
            && (
                await Services.GetRequiredService<Permits>().OnUnit(AccessAction.Establish, Sensitivity.Internal, Code)
            ).IsAllowed;
    }

    /// <summary>The name of the unit, as a commune of it knows it.</summary>
    private string? NameOfUnit()
    {
        ReviewCase review = Planned!.Case;
        return (
            from commune in Planned.Request.Communes
            let place = review.Reviewer.Snapshot.Find(commune.Code)
            where place is not null
            select review.ContextOf(commune.Code, place.Value).NameOfUnit(Code)
        ).FirstOrDefault(name => name is not null);
    }

    /// <summary>Where it is recorded: on the page of the first agency cell, for who may reorganise it.</summary>
    private async Task<string?> PathToRecord(DissolutionPlan plan)
    {
        string cell = plan.Cells[0].Cell;
        AccessDecision may = await Services
            .GetRequiredService<Permits>()
            .OnOrganisation(AccessAction.Reorganise, Sensitivity.Personal, cell);
        return may.IsAllowed ? $"/organisations/{Uri.EscapeDataString(cell)}/reorganise" : null;
    }

    /// <summary>The record of what is handed over, by the same days and choices.</summary>
    private string HandOverPath => (Visitor.Address with { Path = $"{Visitor.Address.Path}/ban-giao.docx" }).ToString();

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
