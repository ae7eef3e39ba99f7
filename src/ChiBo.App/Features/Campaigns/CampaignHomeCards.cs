using ChiBo.App.CommandLine;
using ChiBo.App.Features.Campaigns.Pages;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Campaigns.Remedies;
using ChiBo.App.Features.Home;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Campaigns;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns;

/// <summary>Campaigns that wait for the person, and remedies that are overdue.</summary>
internal static class CampaignHomeCards
{
    private static readonly Phrase See = new("Xem đợt rà soát", "See the campaign");

    public static async Task<IReadOnlyList<HomeCard>> Of(ChiBoContext db, IServiceProvider services, DateOnly today)
    {
        if (!services.GetRequiredService<Permits>().Anywhere(AccessAction.Review, Sensitivity.Internal).IsAllowed)
        {
            return [];
        }

        var cards = new List<HomeCard>();
        foreach (CampaignSummary campaign in await services.GetRequiredService<CampaignList>().Read(onlyOpen: true))
        {
            cards.AddRange(OfCampaign(campaign, today));
        }

        int overdue = await Overdue(
            db,
            services.GetRequiredService<RemedyRegister>(),
            services.GetRequiredService<OrganisationReach>(),
            today
        );
        if (overdue > 0)
        {
            cards.Add(
                new HomeCard(
                    RemedyTexts.CardTitle,
                    RemedyTexts.CardText(overdue),
                    CampaignTexts.Remedies,
                    $"{CampaignPaths.Remedies}?which=Overdue",
                    IsPrimary: true
                )
            );
        }

        return cards;
    }

    private static IEnumerable<HomeCard> OfCampaign(CampaignSummary campaign, DateOnly today)
    {
        Phrase left = CampaignTexts.Left(campaign.Course.DaysLeft(today));
        string name = campaign.Row.Name;
        if (campaign.Own.Count > 0)
        {
            return campaign.Own.Select(own => new HomeCard(
                new Phrase($"Rà soát «{name}»: {left.Vietnamese}", $"Review \"{name}\": {left.English}"),
                own.Row.Comment is { } comment ? CampaignTexts.ReturnedWith(comment) : CampaignTexts.Of(own.Row.Stage),
                See,
                CampaignPaths.Part(campaign.Row.Key, own.Code),
                IsPrimary: own.Row.Stage is CommuneStage.Waiting or CommuneStage.Returned
            ));
        }

        return
        [
            new HomeCard(
                new Phrase($"Rà soát «{name}»: {left.Vietnamese}", $"Review \"{name}\": {left.English}"),
                new Phrase(
                    $"{campaign.Accepted} trong {campaign.Communes} xã đã được chấp nhận, {campaign.Submitted} xã chờ xem.",
                    $"{campaign.Accepted} of {campaign.Communes} communes are accepted, {campaign.Submitted} wait to be looked at."
                ),
                See,
                CampaignPaths.Of(campaign.Row.Key),
                IsPrimary: campaign.Submitted > 0
            ),
        ];
    }

    /// <summary>As many as the list shows that the card leads to: without those that are settled or not for the person.</summary>
    private static async Task<int> Overdue(
        ChiBoContext db,
        RemedyRegister register,
        OrganisationReach reach,
        DateOnly today
    )
    {
        List<int> late = await db
            .CellRemedies.Known(KnownAt.Now)
            .Where(row => row.Outcome == null && row.DueOn < today)
            .Select(row => row.OrganisationId)
            .ToListAsync();
        if (late.Count == 0)
        {
            return 0;
        }

        HashSet<int> own = await reach.Of(AccessAction.Review, Sensitivity.Internal, today, KnownAt.Now);
        return own.Overlaps(late)
            ? RemedyFilter.OverdueOf(await register.Read(), today).Count(line => own.Contains(line.Row!.OrganisationId))
            : 0;
    }
}
