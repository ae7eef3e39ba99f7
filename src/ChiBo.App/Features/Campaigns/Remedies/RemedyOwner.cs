using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Remedies;

/// <summary>An organisation that may see to a remedy: those above the cell, the nearest first.</summary>
internal sealed record RemedyOwner(int Id, string Code, string Name)
{
    public static async Task<IReadOnlyList<RemedyOwner>> Of(ChiBoContext db, string cell, DateOnly today)
    {
        List<string> path = [.. await OrganisationPaths.OfOrganisation(db, cell, today) ?? []];
        List<RemedyOwner> owners = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(today)
            .Where(row => path.Contains(row.Organisation!.Code))
            .Select(row => new RemedyOwner(row.OrganisationId, row.Organisation!.Code, row.Name))
            .ToListAsync();
        return [.. owners.OrderBy(owner => path.IndexOf(owner.Code))];
    }
}
