using ChiBo.App.CommandLine;
using ChiBo.App.Features.Campaigns.Pages;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Home;
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
    /// <summary>So many overdue cells are asked one by one whether they are within the person's reach.</summary>
    private const int MostAsked = 200;

    private static readonly Phrase See = new("Xem đợt rà soát", "See the campaign");

    public static async Task<IReadOnlyList<HomeCard>> Of(
        ChiBoContext db,
        CampaignList list,
        Permits permits,
        DateOnly today
    )
    {
        if (!permits.Anywhere(AccessAction.Review, Sensitivity.Internal).IsAllowed)
        {
            return [];
        }

        var cards = new List<HomeCard>();
        foreach (CampaignSummary campaign in await list.Read(onlyOpen: true))
        {
            cards.AddRange(OfCampaign(campaign, today));
        }

        if (await Overdue(db, permits, today) is > 0 and var overdue)
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

    private static async Task<int> Overdue(ChiBoContext db, Permits permits, DateOnly today)
    {
        List<string> cells = await (
            from row in db.CellRemedies.Known(KnownAt.Now)
            join cell in db.Organisations on row.OrganisationId equals cell.Id
            where row.Outcome == null && row.DueOn < today
            orderby row.DueOn
            select cell.Code
        )
            .Take(MostAsked)
            .ToListAsync();
        int count = 0;
        foreach (string cell in cells)
        {
            bool may = (await permits.OnOrganisation(AccessAction.Review, Sensitivity.Internal, cell)).IsAllowed;
            count += may ? 1 : 0;
        }

        return count;
    }
}
