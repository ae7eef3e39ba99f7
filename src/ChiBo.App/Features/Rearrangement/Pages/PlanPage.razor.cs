using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Establishments;
using ChiBo.App.Features.Rearrangement.Reading;
using ChiBo.App.Features.Rearrangement.Recording;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reorganisations.Pages;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.App.Features.Reviews;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;
using ChiBo.Planning.Rearrangement;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.DataProtection;

namespace ChiBo.App.Features.Rearrangement.Pages;

/// <summary>The plans of the least cost after which a commune conforms (III.2-b), each tried, and what the board sets for them.</summary>
public sealed partial class PlanPage
{
    private const string CaseField = "of-case";

    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private PlanChoices Choices { get; set; } = new();

    private FormErrors Errors { get; } = new();

    private LookedAt? Found { get; set; }

    private OpenCommune? Opened { get; set; }

    private Phrase? Busy { get; set; }

    private string Name { get; set; } = "";

    private MoveSentences Words { get; set; } = null!;

    private ExplanationContext? Context { get; set; }

    private string? RecordAt { get; set; }

    private bool MayOpenCase { get; set; }

    private IReadOnlyList<Choice> Areas { get; set; } = [];

    private IEnumerable<(int Number, TriedPlan Tried)> Numbered =>
        Found!.Plans.Select((plan, place) => (place + 1, plan));

    private IReadOnlyList<Choice> Kinds =>
        [.. MoveWords.All.Select(word => new Choice(word, Say(MoveWords.Name(MoveWords.Of(word)!.Value))))];

    private IReadOnlyCollection<string> Forbidden => [.. Choices.NotAllowed.Select(kind => kind.Word())];

    private IReadOnlyList<Choice> EffortChoices =>
        [
            .. PlanChoices.Efforts.Select(effort => new Choice(
                effort.ToString(CultureInfo.InvariantCulture),
                Say(RearrangementTexts.EffortOf(effort))
            )),
        ];

    private bool HasChoices => Choices.Neighbours.Length > 0 || Visitor.Address[PlanChoices.Effort] is not null;

    /// <summary>Key of the case whose state is planned for, instead of that which stands.</summary>
    private long? OfCase =>
        long.TryParse(Visitor.Address[CaseField], NumberStyles.None, CultureInfo.InvariantCulture, out long key)
            ? key
            : null;

    /// <summary>What the form must not lose: the days, the case, and the pairs that stand already.</summary>
    private IEnumerable<KeyValuePair<string, string>> Kept =>
        [
            .. Visitor.Address.Query.Where(pair => pair.Key is AskedDays.AsOf or AskedDays.KnownOn or CaseField),
            .. Choices.Neighbours.Select(pair => KeyValuePair.Create(PlanChoices.Near, PlanChoices.Write(pair))),
        ];

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        Choices = PlanChoices.Of(Visitor.Address, Errors);
        Name = Code;
        Opened = OfCase is { } key
            ? await LeftBy(key)
            : await Services.GetRequiredService<CommuneReviewing>().Open(Code, Asked);
        if (Opened?.Decide() is not { } review)
        {
            return;
        }

        Name = review.Name;
        Context = Opened.Case.ContextOf(Opened.Commune, review);
        Words = new MoveSentences(Person, Place, Place);
        Areas = AreasOf(review);
        RefuseUnknown();
        if (Errors.Count > 0)
        {
            return;
        }

        Outcome<LookedAt>? looked = await Services
            .GetRequiredService<NearestPlans>()
            .Look(Opened, await Asked.Known(Services.GetRequiredService<ChiBoContext>()), Choices);
        if (looked is { IsDone: false })
        {
            Busy = new Phrase(looked.Value.Refusal.Vietnamese, looked.Value.Refusal.English);
            return;
        }

        Found = looked?.Value;
        RecordAt = await PathToRecord();
        MayOpenCase =
            Found is { Plans.Count: > 0 }
            && Asked.Known is null
            && OfCase is null
            && (
                await Services.GetRequiredService<Permits>().OnUnit(AccessAction.Establish, Sensitivity.Internal, Code)
            ).IsAllowed;
    }

    /// <summary>The commune as a case would leave it on its first day; nothing when it cannot be planned any more.</summary>
    private async Task<OpenCommune?> LeftBy(long key)
    {
        if (
            await Services.GetRequiredService<CaseFile>().Open(Code, key) is not { Planned: { } planned }
            || planned.Known.Rows.After(planned.Plan).ToSnapshot() is not { } snapshot
            || snapshot.Find(Code) is not { } commune
        )
        {
            return null;
        }

        (ReviewCase review, bool isInForce) = Services
            .GetRequiredService<CommuneReviewing>()
            .CaseOf(snapshot, planned.Plan.On, [commune]);
        return new OpenCommune(review, commune, isInForce);
    }

    private IReadOnlyList<Choice> AreasOf(CommuneReview review) =>
        [
            .. review
                .Findings.Where(finding =>
                    finding.Rule == Rule.ResidentialAreaHasOwnCell && finding.Subject != review.Code
                )
                .Select(finding => new Choice(finding.Subject, Place(finding.Subject))),
        ];

    private void RefuseUnknown()
    {
        HashSet<string> known = [.. Areas.Select(area => area.Value)];
        if (Choices.Neighbours.Any(pair => !known.Contains(pair.One) || !known.Contains(pair.Other)))
        {
            Errors.Add(PlanChoices.NearOther, RearrangementTexts.PairFault);
        }
    }

    /// <summary>Where the plan is recorded: on the page of the agency cell, for who may reorganise it.</summary>
    private async Task<string?> PathToRecord()
    {
        if (Found is not { Plans.Count: > 0 } || Asked.Known is not null || OfCase is not null)
        {
            return null;
        }

        string cell = Found.Commune.AgencyCells[0].Code;
        AccessDecision may = await Services
            .GetRequiredService<Permits>()
            .OnOrganisation(AccessAction.Reorganise, Sensitivity.Personal, cell);
        return may.IsAllowed ? $"/organisations/{Uri.EscapeDataString(cell)}/reorganise" : null;
    }

    private string Sealed(RearrangementPlan plan) =>
        PlanSteps.Of(plan, Found!.Commune, Asked.Day).Seal(Services.GetRequiredService<IDataProtectionProvider>());

    private string Person(string code) => Found?.People.GetValueOrDefault(code) ?? code;

    private string Place(string code) => Context?.NameOfOrganisation(code) ?? Context?.NameOfUnit(code) ?? code;

    private string CostTyped(string word) =>
        Visitor.Address[PlanChoices.Cost + word]
        ?? Choices.Costs.Of(MoveWords.Of(word)!.Value).ToString(CultureInfo.InvariantCulture);

    private string? Asking(string field) => Errors.Count > 0 ? Visitor.Address[field] : null;

    private PageAddress Without(Neighbours pair) =>
        Visitor.Address with
        {
            Query =
            [
                .. Visitor.Address.Query.Where(one =>
                    one.Key is not (PlanChoices.Near or PlanChoices.NearOne or PlanChoices.NearOther)
                ),
                .. Choices
                    .Neighbours.Where(other => other != pair)
                    .Select(other => KeyValuePair.Create(PlanChoices.Near, PlanChoices.Write(other))),
            ],
        };
}
