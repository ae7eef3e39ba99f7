using System.Globalization;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.ReviewReports.Pages;

/// <summary>The form that begins a report: of what, as of which day.</summary>
public sealed partial class NewReviewReportPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<Choice> Scopes { get; set; } = [];

    private IReadOnlyList<Crumb> Steps => [new(Say(ReviewReportTexts.List), ReviewReportPaths.List)];

    private IReadOnlyList<Choice> Campaigns { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        ReviewReportScopes scopes = Services.GetRequiredService<ReviewReportScopes>();
        Scopes = await scopes.All();
        Campaigns = await scopes.Campaigns();
    }

    private async Task BeginOfCampaign()
    {
        if (
            !long.TryParse(
                Required("Campaign", ReviewReportTexts.CampaignMissing),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out long key
            )
        )
        {
            return;
        }

        Outcome<long> begun = await Services.GetRequiredService<BeginReviewReport>().OfCampaign(key);
        if (begun.IsDone)
        {
            GoTo(ReviewReportPaths.Of(begun.Value));
            return;
        }

        Refuse("Campaign", begun.Refusal);
    }

    private async Task Begin()
    {
        string scope = Required("Scope", ReviewReportTexts.ScopeMissing);
        DateOnly day = RequiredDay("CutOff", ReviewReportTexts.CutOffMissing);
        if (!IsSound())
        {
            return;
        }

        Outcome<long> begun = await Services.GetRequiredService<BeginReviewReport>().Handle(scope, day);
        if (begun.IsDone)
        {
            GoTo(ReviewReportPaths.Of(begun.Value));
            return;
        }

        Refuse(begun.Refusal is NotYourReviewReport ? "Scope" : "CutOff", begun.Refusal);
    }
}
