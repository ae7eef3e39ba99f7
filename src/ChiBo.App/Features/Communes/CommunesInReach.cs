using ChiBo.App.Features.Organisations;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Communes;

/// <summary>The communes that the organisations within the person's reach serve.</summary>
internal sealed class CommunesInReach(ChiBoContext db, OrganisationReach reach)
{
    /// <summary>Numbers of the units whose review the person may see today.</summary>
    public Task<HashSet<int>> Units(DateOnly today) => Units(Sensitivity.Internal, today);

    /// <summary>Codes of those units.</summary>
    public async Task<HashSet<string>> Codes(DateOnly today) => await Codes(await Units(today));

    /// <summary>Codes of the units whose people the person may see.</summary>
    public async Task<HashSet<string>> CodesOfPeople(DateOnly today) =>
        await Codes(await Units(Sensitivity.Personal, today));

    private async Task<HashSet<string>> Codes(HashSet<int> units)
    {
        var codes = await db.Units.AsNoTracking().Select(unit => new { unit.Id, unit.Code }).ToListAsync();
        return [.. codes.Where(unit => units.Contains(unit.Id)).Select(unit => unit.Code)];
    }

    /// <summary>Whether the person may see the people of all of them.</summary>
    public async Task<bool> IncludesPeople(DateOnly today) =>
        (await Units(today)).IsSubsetOf(await Units(Sensitivity.Personal, today));

    private async Task<HashSet<int>> Units(Sensitivity sensitivity, DateOnly today)
    {
        HashSet<int> organisations = await reach.Of(AccessAction.Look, sensitivity, today, KnownAt.Now);
        return
        [
            .. await (
                from served in db.ServedUnits
                join version in db.OrganisationVersions on served.OrganisationVersionId equals version.Id
                where version.SupersededIn == null && organisations.Contains(version.OrganisationId)
                select served.UnitId
            )
                .Distinct()
                .ToListAsync(),
        ];
    }
}
