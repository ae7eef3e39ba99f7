using ChiBo.App.CommandLine;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.App.Features.Reviews.Compare;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Reorganisations.Pages;

/// <summary>A plan in full, with what is still to be chosen, the verdicts before beside after, and the confirmation.</summary>
public sealed partial class PlanView
{
    /// <summary>Longer lists are folded.</summary>
    private const int MostOpen = 30;

    [Parameter, EditorRequired]
    public required PlannedReorganisation Planned { get; set; }

    [Parameter, EditorRequired]
    public required PlanNames Names { get; set; }

    [Parameter, EditorRequired]
    public required ReorganiseChoices Choices { get; set; }

    [Parameter, EditorRequired]
    public required Reorganisation What { get; set; }

    [Parameter, EditorRequired]
    public required string Sealed { get; set; }

    /// <summary>Why it cannot be done; nothing when it can.</summary>
    [Parameter]
    public Refusal? Refusal { get; set; }

    /// <summary>The reason as it was typed.</summary>
    [Parameter]
    public string? Typed { get; set; }

    [Parameter]
    public Phrase? Error { get; set; }

    [Parameter]
    public string? BackTo { get; set; }

    private PlanVerdicts Verdicts { get; set; } = null!;

    private IReadOnlyList<IGrouping<PlanLineKind, PlanLine>> Groups { get; set; } = [];

    private IReadOnlyList<string> Consequences =>
        [.. Groups.Select(group => $"{Say(PlanTexts.Of(group.Key))}: {Say(group.Count())}.")];

    private Phrase? WhyNot => Refusal is { } refusal ? new Phrase(refusal.Vietnamese, refusal.English) : null;

    protected override void OnParametersSet()
    {
        Verdicts = Planned.Verdicts();
        Groups = [.. Planned.Plan.Lines.GroupBy(line => line.Kind).OrderBy(group => group.Key)];
    }

    /// <summary>In a merger it can be chosen whose positions go on.</summary>
    private bool CanContinue(PlanLineKind kind) =>
        kind is PlanLineKind.PositionEnded or PlanLineKind.PositionContinued
        && What.Steps.Any(step => step is MergeOrganisations);

    private string NameOf(PlanLine line) =>
        PlanNames.IsOfMember(line.Kind) ? Names.Member(line.Subject) : line.Detail ?? Names.Place(line.Subject);

    private string? PathOf(PlanLine line) =>
        line.Kind switch
        {
            _ when PlanNames.IsOfMember(line.Kind) => PagePaths.Member(line.Subject, Visitor),
            PlanLineKind.OrganisationEnded or PlanLineKind.OrganisationChanged or PlanLineKind.RegulationsEnded =>
                PagePaths.Organisation(line.Subject, Visitor),
            _ => null,
        };

    private string DetailOf(PlanLine line) =>
        line.Kind switch
        {
            PlanLineKind.PositionEnded or PlanLineKind.PositionContinued or PlanLineKind.PositionEntered =>
                $" · {Say(OrganisationTexts.Of(PositionOf(line.Detail)))}",
            PlanLineKind.PostEnded or PlanLineKind.PostContinued => $" · {line.Detail}",
            _ => "",
        };

    private static PositionKind PositionOf(string? word) =>
        word switch
        {
            "secretary" => PositionKind.Secretary,
            "deputy_secretary" => PositionKind.DeputySecretary,
            "standing_member" => PositionKind.StandingMember,
            _ => PositionKind.CommitteeMember,
        };

    private MarkupString Mark(CommuneReview? review) =>
        review is null
            ? new MarkupString(Say(ReorganiseTexts.NotACommune))
            : StatusMark.Of(StatusMark.Of(review.Verdict), Visitor.Language);

    private IEnumerable<string> ChangesOf(VerdictBesideVerdict commune) =>
        commune
            .Change?.Changes.Where(change => change.IsWorthTelling())
            .Select(change => ChangeText.Of(change, Visitor.Language))
        ?? [];
}
