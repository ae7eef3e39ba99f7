using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Reading;

/// <summary>A committee whose board opens campaigns.</summary>
internal sealed record CampaignOpener(int Id, string Code, string Name);

/// <summary>For which committees the person acts in campaigns, and which communes of theirs are to be seen.</summary>
internal sealed class CampaignReach(ChiBoContext db, Permits permits, CommunesInReach communes, RegisterActs acts)
{
    private IReadOnlyList<CampaignOpener>? openers;

    /// <summary>
    /// The committees of provinces and districts for which the person reviews: those of the grants themselves, since nobody steps
    /// into the place of a level below.
    /// </summary>
    public async Task<IReadOnlyList<CampaignOpener>> Openers()
    {
        if (openers is not null)
        {
            return openers;
        }

        List<string> codes =
        [
            .. permits.Reach(AccessAction.Review, Sensitivity.Internal).Select(top => top.OrganisationCode),
        ];
        return openers = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(acts.Today)
            .Where(row =>
                codes.Contains(row.Organisation!.Code)
                && (row.Kind == OrganisationKind.ProvincialCommittee || row.Kind == OrganisationKind.DistrictCommittee)
            )
            .OrderBy(row => row.Organisation!.Code)
            .Select(row => new CampaignOpener(row.OrganisationId, row.Organisation!.Code, row.Name))
            .ToListAsync();
    }

    /// <summary>The provinces and districts of today for which the person may open a campaign: own ones first, then those within.</summary>
    public async Task<IReadOnlyList<(string Code, string Name)>> Scopes()
    {
        List<int> committees = [.. (await Openers()).Select(one => one.Id)];
        DateOnly today = acts.Today;
        List<int> own = await (
            from served in db.ServedUnits
            join version in db.OrganisationVersions on served.OrganisationVersionId equals version.Id
            where version.SupersededIn == null && committees.Contains(version.OrganisationId)
            select served.UnitId
        )
            .Distinct()
            .ToListAsync();
        var units = await db
            .UnitVersions.Known(KnownAt.Now)
            .On(today)
            .Where(row => own.Contains(row.UnitId) || (row.ParentId != null && own.Contains(row.ParentId.Value)))
            .Where(row => row.Kind == UnitKind.Province || row.Kind == UnitKind.District)
            .OrderBy(row => row.Kind)
            .ThenBy(row => row.Unit!.Code)
            .Select(row => new { row.Unit!.Code, row.Name })
            .ToListAsync();
        return [.. units.Select(unit => (unit.Code, unit.Name))];
    }

    /// <summary>Numbers of the communes that the person may see.</summary>
    public Task<HashSet<int>> Units() => communes.Units(acts.Today);

    /// <summary>Whether the person does a commune's own part: its office, and nobody from above.</summary>
    public async Task<bool> SubmitsFor(string commune) =>
        (await permits.OnUnit(AccessAction.Record, Sensitivity.Internal, commune)).IsAllowed
        && (await permits.OnUnit(AccessAction.Review, Sensitivity.Internal, commune)).IsAllowed;

    /// <summary>Whether the person sees the people that a commune's evidence names.</summary>
    public async Task<bool> SeesPeopleOf(string commune) =>
        (await permits.OnUnit(AccessAction.Look, Sensitivity.Personal, commune)).IsAllowed;
}
