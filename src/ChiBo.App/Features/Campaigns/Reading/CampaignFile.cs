using ChiBo.App.Features.Registers;
using ChiBo.Domain.Text;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Reading;

/// <summary>Reads a campaign: for a person with what may be seen, for the program itself whole.</summary>
internal sealed class CampaignFile(ChiBoContext db, CampaignReach reach)
{
    /// <summary>For the person; nothing when there is none, or nothing of it may be seen.</summary>
    public async Task<ShownCampaign?> Open(long key)
    {
        IReadOnlyList<CampaignOpener> own = await reach.Openers();
        if (await Find(db, key) is not { } campaign)
        {
            return null;
        }

        bool isOpener = own.Any(one => one.Id == campaign.OpenedById);
        ShownCampaign shown = await Read(db, campaign, isOpener ? null : await reach.Units());
        return !isOpener && shown.Lines.Count == 0
            ? null
            : shown with
            {
                IsOpener = isOpener,
                Between = own.Select(one => one.Id).ToHashSet(),
            };
    }

    /// <summary>One that is there.</summary>
    public static Task<ReviewCampaign?> Find(ChiBoContext db, long key) =>
        db.ReviewCampaigns.AsNoTracking().Known(KnownAt.Now).SingleOrDefaultAsync(row => row.Key == key);

    /// <summary>The campaign with its communes.</summary>
    /// <param name="db">The context.</param>
    /// <param name="campaign">The campaign.</param>
    /// <param name="units">The communes that may be seen; nothing for all.</param>
    public static async Task<ShownCampaign> Read(ChiBoContext db, ReviewCampaign campaign, IReadOnlySet<int>? units)
    {
        CampaignNames names = await CampaignNames.Read(db, campaign.CutOffOn);
        List<CampaignCommune> rows = await db
            .CampaignCommunes.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.CampaignKey == campaign.Key)
            .ToListAsync();
        Dictionary<long, SubmittedVerdict> submitted = await db
            .CampaignSubmissions.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.CampaignKey == campaign.Key)
            .ToDictionaryAsync(
                row => row.Key,
                row => new SubmittedVerdict(
                    (Verdict)row.Verdict,
                    row.Eligible,
                    row.Failures,
                    row.Unknowns,
                    row.SubmittedOn
                )
            );
        IReadOnlyList<CampaignLine> lines =
        [
            .. rows.Where(row => units?.Contains(row.UnitId) ?? true)
                .Select(row => new CampaignLine(
                    names.CodeOf(row.UnitId),
                    names.NameOf(row.UnitId),
                    names.NameOf(row.GroupUnitId),
                    row,
                    row.SubmissionKey is { } key ? submitted.GetValueOrDefault(key) : null
                ))
                .OrderBy(line => VietnameseCollation.Key(line.Group), StringComparer.Ordinal)
                .ThenBy(line => VietnameseCollation.Key(line.Name), StringComparer.Ordinal)
                .ThenBy(line => line.Code, StringComparer.Ordinal),
        ];
        return new ShownCampaign(
            campaign,
            await OpenerOf(db, campaign),
            campaign.ScopeUnitId is { } scope ? names.NameOf(scope) : null,
            lines
        );
    }

    private static async Task<(string, string)?> OpenerOf(ChiBoContext db, ReviewCampaign campaign)
    {
        var opener = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .Where(row => row.OrganisationId == campaign.OpenedById)
            .LastFirst()
            .Select(row => new { row.Organisation!.Code, row.Name })
            .FirstOrDefaultAsync();
        return opener is null ? null : (opener.Code, opener.Name);
    }
}
