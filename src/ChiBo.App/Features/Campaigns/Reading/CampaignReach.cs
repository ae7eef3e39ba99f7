using ChiBo.App.Features.Campaigns.Running;
using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Reading;

/// <summary>For which committees the person acts in campaigns, and which communes of theirs are to be seen.</summary>
internal sealed class CampaignReach(ChiBoContext db, Permits permits, CommunesInReach communes, RegisterActs acts)
{
    private IReadOnlyList<CampaignOpener>? openers;
    private IReadOnlyDictionary<int, int>? ended;
    private HashSet<int>? units;

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
        List<int> own = [.. await CampaignScope.ServedBy(db, committees, today)];
        var scopes = await db
            .UnitVersions.Known(KnownAt.Now)
            .On(today)
            .Where(row => own.Contains(row.UnitId) || (row.ParentId != null && own.Contains(row.ParentId.Value)))
            .Where(row => row.Kind == UnitKind.Province || row.Kind == UnitKind.District)
            .OrderBy(row => row.Kind)
            .ThenBy(row => row.Unit!.Code)
            .Select(row => new { row.Unit!.Code, row.Name })
            .ToListAsync();
        return [.. scopes.Select(unit => (unit.Code, unit.Name))];
    }

    /// <summary>Numbers of the communes that the person may see; of those that are no more, those whose area they hold today.</summary>
    public async Task<HashSet<int>> Units()
    {
        if (units is not null)
        {
            return units;
        }

        units = await communes.Units(acts.Today);
        units.UnionWith((await Ended()).Where(one => units.Contains(one.Value)).Select(one => one.Key).ToList());
        return units;
    }

    /// <summary>Whether who opened a campaign answers for its area still: a committee serves it, or one above it, today.</summary>
    public async Task<bool> AnswersForAll(ReviewCampaign campaign)
    {
        if (campaign.OpenedById is not { } opener || campaign.ScopeUnitId is not { } scope)
        {
            return false;
        }

        HashSet<int> served = await CampaignScope.ServedBy(db, [opener], acts.Today);
        return served.Overlaps(await CampaignScope.ChainOf(db, scope, campaign.CutOffOn));
    }

    /// <summary>
    /// Whether the person does a commune's own part: the office of its own committee, and nobody from above, whose roles reach
    /// down to it as well. For a commune that is no more, the committee of the commune that holds its area today.
    /// </summary>
    public async Task<bool> SubmitsFor(string commune)
    {
        var held = await db
            .Units.Where(unit => unit.Code == commune)
            .Select(unit => new { unit.Id })
            .SingleOrDefaultAsync();
        string today = commune;
        if (held is not null && (await Ended()).TryGetValue(held.Id, out int heir))
        {
            today = await db.Units.Where(unit => unit.Id == heir).Select(unit => unit.Code).SingleAsync();
        }

        return await OrganisationPaths.OfUnit(db, today, acts.Today) is [string own, ..]
            && IsOwn(AccessAction.Record, own)
            && IsOwn(AccessAction.Review, own)
            && (await Openers()).All(one => one.Code != own);
    }

    /// <summary>Whether a committee of the person's own lies above an organisation, and so decides on it (III.2-a).</summary>
    public async Task<bool> DecidesOn(string organisation)
    {
        IReadOnlyList<string> above = await OrganisationPaths.OfOrganisation(db, organisation, acts.Today) ?? [];
        return (await Openers()).Any(one => above.Skip(1).Contains(one.Code));
    }

    /// <summary>Whether the person sees the people that a commune's evidence names.</summary>
    public async Task<bool> SeesPeopleOf(string commune) =>
        (await permits.OnUnit(AccessAction.Look, Sensitivity.Personal, commune)).IsAllowed;

    private bool IsOwn(AccessAction action, string committee) =>
        permits.Reach(action, Sensitivity.Internal).Any(top => top.OrganisationCode == committee);

    private async Task<IReadOnlyDictionary<int, int>> Ended() => ended ??= await EndedCommunes.Read(db, acts.Today);
}
