using ChiBo.App.Features.Campaigns.Running;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Text;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Reading;

/// <summary>Reads a campaign: for a person with what may be seen, for the program itself whole.</summary>
internal sealed class CampaignFile(ChiBoContext db, CampaignReach reach, RegisterActs acts)
{
    /// <summary>For the person; nothing when there is none, or nothing of it may be seen.</summary>
    /// <param name="key">The campaign.</param>
    /// <param name="only">The one commune that is asked for; nothing for all that may be seen.</param>
    public async Task<ShownCampaign?> Open(long key, string? only = null)
    {
        IReadOnlyList<CampaignOpener> own = await reach.Openers();
        if (await Find(db, key) is not { } campaign)
        {
            return null;
        }

        bool isOpener = own.Any(one => one.Id == campaign.OpenedById);
        bool seesAll = isOpener && await reach.AnswersForAll(campaign);
        IReadOnlySet<int>? units = seesAll ? null : await reach.Units();
        if (only is not null)
        {
            List<int> one = await db.Units.Where(unit => unit.Code == only).Select(unit => unit.Id).ToListAsync();
            units = one.Where(unit => units?.Contains(unit) ?? true).ToHashSet();
        }

        ShownCampaign shown = await Read(db, campaign, units, acts.Today);
        return !isOpener && shown.Lines.Count == 0
            ? null
            : shown with
            {
                IsOpener = isOpener,
                SeesAll = seesAll,
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
    /// <param name="today">Today.</param>
    public static async Task<ShownCampaign> Read(
        ChiBoContext db,
        ReviewCampaign campaign,
        IReadOnlySet<int>? units,
        DateOnly today
    )
    {
        IQueryable<CampaignCommune> communes = db
            .CampaignCommunes.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.CampaignKey == campaign.Key);
        if (FewCommunes.Of(units) is { } few)
        {
            communes = communes.Where(row => few.Contains(row.UnitId));
        }

        var found = await (
            from row in communes
            join one in db.CampaignSubmissions.Known(KnownAt.Now) on row.SubmissionKey equals (long?)one.Key into last
            from one in last.DefaultIfEmpty()
            select new
            {
                Row = row,
                Submitted = one == null
                    ? null
                    : new SubmittedVerdict(
                        (Verdict)one.Verdict,
                        one.Eligible,
                        one.Failures,
                        one.Unknowns,
                        one.SubmittedOn
                    ),
            }
        ).ToListAsync();
        if (units is not null)
        {
            found.RemoveAll(one => !units.Contains(one.Row.UnitId));
        }

        IEnumerable<int?> named = found.SelectMany(one => new int?[] { one.Row.UnitId, one.Row.GroupUnitId });
        CampaignNames names = await CampaignNames.Read(
            db,
            campaign.CutOffOn,
            FewCommunes.Of(named.Append(campaign.ScopeUnitId).OfType<int>())
        );
        IReadOnlySet<int> acting = await CommuneToMove.Acting(db, today);
        IReadOnlyList<CampaignLine> lines =
        [
            .. found
                .Select(one => new CampaignLine(
                    names.CodeOf(one.Row.UnitId),
                    names.NameOf(one.Row.UnitId),
                    names.CodeOf(one.Row.GroupUnitId),
                    names.NameOf(one.Row.GroupUnitId),
                    one.Row,
                    CommuneToMove.CourseOf(one.Row, acting),
                    one.Submitted
                ))
                .OrderBy(line => VietnameseCollation.Key(line.Group), StringComparer.Ordinal)
                .ThenBy(line => line.GroupCode, StringComparer.Ordinal)
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
