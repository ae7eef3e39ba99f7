using ChiBo.Domain.Text;
using ChiBo.Storage;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Reading;

/// <summary>How the list of a campaign changed since it was opened (see <c>CampaignListing</c>), by names.</summary>
/// <param name="Added">Communes that came in.</param>
/// <param name="TakenOff">Communes that the area does not have on the cut-off day: they are in no figure.</param>
internal sealed record ListChanges(IReadOnlyList<string> Added, IReadOnlyList<string> TakenOff)
{
    /// <summary>Reads them from the revisions that are on record.</summary>
    /// <param name="db">The context.</param>
    /// <param name="campaign">The campaign.</param>
    /// <param name="listed">The communes of it that may be seen.</param>
    /// <param name="seesAll">Whether all of the campaign may be seen, so also what was taken off.</param>
    public static async Task<ListChanges> Read(
        ChiBoContext db,
        ReviewCampaign campaign,
        IReadOnlySet<int> listed,
        bool seesAll
    )
    {
        long opened = await db
            .ReviewCampaigns.Where(row => row.Id == campaign.Key)
            .Select(row => row.RecordedIn)
            .SingleAsync();
        List<int> came = await db
            .CampaignCommunes.Where(row =>
                row.CampaignKey == campaign.Key && row.Id == row.Key && row.RecordedIn != opened
            )
            .Select(row => row.UnitId)
            .Distinct()
            .ToListAsync();
        List<int> left = seesAll
            ? await db
                .CampaignCommunes.Where(row => row.CampaignKey == campaign.Key && row.Id == row.Key)
                .Where(row =>
                    !db.CampaignCommunes.Any(now =>
                        now.CampaignKey == campaign.Key && now.UnitId == row.UnitId && now.SupersededIn == null
                    )
                )
                .Select(row => row.UnitId)
                .Distinct()
                .ToListAsync()
            : [];
        List<int> added = came.FindAll(listed.Contains);
        CampaignNames names = await CampaignNames.Read(db, campaign.CutOffOn, FewCommunes.Of(added.Concat(left)));
        IReadOnlyList<string> Named(List<int> units) =>
            [
                .. units
                    .Select(unit => names.NameOf(unit))
                    .OrderBy(name => VietnameseCollation.Key(name), StringComparer.Ordinal),
            ];
        return new ListChanges(Named(added), Named(left));
    }
}
