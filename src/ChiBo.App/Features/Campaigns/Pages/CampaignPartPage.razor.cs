using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Campaigns.Running;
using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reviews.Compare;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;
using Microsoft.AspNetCore.Components;
using Outcome = ChiBo.Guidance.Review.Outcome;

namespace ChiBo.App.Features.Campaigns.Pages;

/// <summary>A commune's part of a campaign: what its review says, what it plans, what it submitted, what the level above says.</summary>
public sealed partial class CampaignPartPage
{
    [Parameter]
    public long Key { get; set; }

    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private CampaignPart? Part { get; set; }

    private ExplanationContext? Context { get; set; }

    private IReadOnlyList<Crumb> Steps =>
        [new(Say(CampaignTexts.Title), CampaignPaths.All), new(Part!.Campaign.Row.Name, CampaignPaths.Of(Key))];

    private string CommunePath =>
        $"/communes/{Uri.EscapeDataString(Code)}?as-of={Part!.Campaign.Row.CutOffOn:yyyy-MM-dd}";

    private string NearestPlan => $"/communes/{Uri.EscapeDataString(Code)}/plan";

    /// <summary>Whether the page of nearest conforming plans is part of this installation.</summary>
    private bool HasPlan => Services.GetRequiredService<PagePlaces>().Find(NearestPlan) is not null;

    private long Seen => Part!.Line.Row.Id;

    /// <summary>The revision that the form was filled in against.</summary>
    private long? SeenTyped => long.TryParse(Typed("Seen"), CultureInfo.InvariantCulture, out long seen) ? seen : 0;

    private Phrase? WhyNotSubmit =>
        Part!.Campaign.Course.WhyNotSubmit(Visitor.Today) is { } refusal
            ? new Phrase(refusal.Vietnamese, refusal.English)
            : null;

    private IReadOnlyList<SummaryLine> Facts =>
        [
            new(CampaignTexts.CutOff, Say(Part!.Campaign.Row.CutOffOn)),
            new(
                CampaignTexts.Due,
                $"{Say(Part.Campaign.Row.DueOn)} ({Say(CampaignTexts.Left(Part.Campaign.Course.DaysLeft(Visitor.Today)))})"
            ),
            new(
                CampaignTexts.Stage,
                $"{Say(CampaignTexts.Of(Part.Line.Row.Stage))}, {Say(CampaignTexts.SinceThen)} {Say(Part.Line.Row.Since)}"
            ),
            new(CampaignTexts.State, Say(CampaignTexts.Of(Part.Campaign.Row.State))),
        ];

    /// <summary>What was submitted and is no pass, in words; people for who may see them alone.</summary>
    private IEnumerable<string> Frozen =>
        Part!
            .FrozenReview!.Findings.Where(finding => finding.Outcome != Outcome.Pass)
            .Select(finding => Part.SeesPeople || Context is null ? finding : WithoutPeople.Of(finding, Context))
            .Select(finding => ChangeText.Of(finding with { Subject = NameOf(finding.Subject) }, Visitor.Language));

    private IEnumerable<FindingView> Findings =>
        Part!
            .Now!.Findings.Where(finding => finding.Outcome != Outcome.Pass)
            .OrderBy(finding => FindingView.OrderOf(finding.Outcome))
            .Select(finding =>
                FindingView.Of(finding, Part.Opened!, Context!, Part.Names, Visitor) with
                {
                    Mend = MendOf(finding),
                }
            );

    protected override async Task OnInitializedAsync()
    {
        Part = await Services.GetRequiredService<CampaignParts>().Open(Key, Code);
        if (Part is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Context = Part.Opened is { } opened
            ? opened.Case.Naming(Part.Names).ContextOf(Code, opened.Commune) with
            {
                ShowsCodes = Part.SeesPeople,
            }
            : null;
    }

    private string NameOf(string code) => Context?.NameOfOrganisation(code) ?? Context?.NameOfUnit(code) ?? code;

    /// <summary>The page of the register on which what is unknown or failing is recorded.</summary>
    private (Phrase Text, string Path) MendOf(Finding finding) =>
        Context?.NameOfOrganisation(finding.Subject) is { } cell
            ? (
                new Phrase($"Bổ sung, sửa số liệu ở {cell}", $"Complete or correct the data of {cell}"),
                PagePaths.Organisation(finding.Subject, Visitor)
            )
            : (
                new Phrase("Bổ sung, sửa số liệu của đơn vị", "Complete or correct the data of the unit"),
                PagePaths.Unit(finding.Subject, Visitor)
            );

    private async Task Submit()
    {
        CampaignDesk desk = Services.GetRequiredService<CampaignDesk>();
        Finish(
            "Plan",
            Typed("What") == "keep"
                ? await desk.Plan(Key, Code, Typed("Plan"), SeenTyped)
                // An emptied box clears the plan: on the page nothing is left as it was unsaid.
                : await desk.Submit(Key, Code, Typed("Plan") ?? "", SeenTyped)
        );
    }

    private async Task Accept() =>
        Finish("accept", await Services.GetRequiredService<CampaignDesk>().Accept(Key, Code, SeenTyped));

    private async Task Return() =>
        Finish(
            "Comment",
            await Services.GetRequiredService<CampaignDesk>().Return(Key, Code, Typed("Comment"), SeenTyped)
        );

    private void Finish(string field, Outcome<MovedCommunes> outcome)
    {
        if (outcome.IsDone)
        {
            GoTo($"{CampaignPaths.Part(Key, Code)}?done=1");
            return;
        }

        Refuse(field, outcome.Refusal);
    }
}
