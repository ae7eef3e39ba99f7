using System.Globalization;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Campaigns.Running;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Shared;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Campaigns.Pages;

/// <summary>A board opens a campaign: name, area, cut-off day, due day.</summary>
public sealed partial class OpenCampaignPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<CampaignOpener> Openers { get; set; } = [];

    private IReadOnlyList<Choice> Scopes { get; set; } = [];

    private IReadOnlyList<Choice> Earlier { get; set; } = [];

    private IReadOnlyList<Choice> OpenerChoices => [.. Openers.Select(one => new Choice(one.Code, one.Name))];

    private IReadOnlyList<Crumb> Steps => [new(Say(CampaignTexts.Title), CampaignPaths.All)];

    protected override async Task OnInitializedAsync()
    {
        CampaignReach reach = Services.GetRequiredService<CampaignReach>();
        Openers = await reach.Openers();
        Scopes = [.. (await reach.Scopes()).Select(scope => new Choice(scope.Code, scope.Name))];
        Earlier =
        [
            .. (await Services.GetRequiredService<CampaignList>().Read()).Select(campaign => new Choice(
                campaign.Row.Key.ToString(CultureInfo.InvariantCulture),
                campaign.Row.Name
            )),
        ];
    }

    private async Task Open()
    {
        string name = Typed("Name") ?? "";
        string scope = Required("Scope", CampaignTexts.ScopeMissing);
        DateOnly cutOff = RequiredDay("CutOff", CampaignTexts.CutOffMissing);
        DateOnly due = RequiredDay("Due", CampaignTexts.DueMissing);
        if (!IsSound())
        {
            return;
        }

        long? with = long.TryParse(Typed("ComparedWith"), CultureInfo.InvariantCulture, out long key) ? key : null;
        Outcome<OpenedCampaign> outcome = await Services
            .GetRequiredService<CampaignDesk>()
            .Open(new NewCampaign(name, Typed("Opener"), scope, cutOff, due, with));
        if (outcome.IsDone)
        {
            GoTo(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{CampaignPaths.Of(outcome.Value.Key)}?opened={outcome.Value.Communes}"
                )
            );
            return;
        }

        Refuse(FieldOf(outcome.Refusal), outcome.Refusal);
    }

    private static string FieldOf(Refusal refusal) =>
        refusal switch
        {
            CutOffBeforeTheGuidance or CutOffTooFarAhead => "CutOff",
            DueBeforeCutOff or DueInThePast or DueTooLate => "Due",
            CampaignWithoutName => "Name",
            NotAnEarlierCampaign => "ComparedWith",
            NotYourCampaignStep => "Opener",
            _ => "Scope",
        };
}
