using ChiBo.Storage;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Permissions;

/// <summary>An organisation and all above it, as permissions want it: itself first.</summary>
internal static class OrganisationPaths
{
    private const int MostLevels = 12;

    /// <summary>The path of an organisation of a code; nothing when there is none.</summary>
    public static async Task<IReadOnlyList<string>?> OfOrganisation(ChiBoContext db, string code, DateOnly today)
    {
        int? id = await db
            .Organisations.Where(row => row.Code == code)
            .Select(row => (int?)row.Id)
            .SingleOrDefaultAsync();
        return id is null ? null : await Of(db, id.Value, today);
    }

    /// <summary>The path of the cell to which a member belongs, or last belonged; nothing when there is no such member.</summary>
    public static async Task<IReadOnlyList<string>?> OfMember(ChiBoContext db, string code, DateOnly today)
    {
        int? member = await db
            .Members.Where(row => row.Code == code)
            .Select(row => (int?)row.Id)
            .SingleOrDefaultAsync();
        if (member is null)
        {
            return null;
        }

        int? cell = await db
            .Memberships.Where(row =>
                row.MemberId == member
                && row.SupersededIn == null
                && row.Kind == Domain.Members.MembershipKind.Main
                && (row.ValidFrom == null || row.ValidFrom <= today)
            )
            .OrderByDescending(row => row.ValidFrom != null)
            .ThenByDescending(row => row.ValidFrom)
            .Select(row => (int?)row.OrganisationId)
            .FirstOrDefaultAsync();
        return cell is null ? [] : await Of(db, cell.Value, today);
    }

    /// <summary>The path of the committee that leads a unit, or of the next one above; nothing when there is no such unit.</summary>
    public static async Task<IReadOnlyList<string>?> OfUnit(ChiBoContext db, string code, DateOnly today)
    {
        int? unit = await db.Units.Where(row => row.Code == code).Select(row => (int?)row.Id).SingleOrDefaultAsync();
        if (unit is null)
        {
            return null;
        }

        for (int level = 0; unit is not null && level < MostLevels; level++)
        {
            if (await CommitteeOf(db, unit.Value, today) is { } committee)
            {
                return await Of(db, committee, today);
            }

            unit = await db
                .UnitVersions.Where(version => version.UnitId == unit && version.SupersededIn == null)
                .OrderByDescending(version => version.ValidFrom == null || version.ValidFrom <= today)
                .ThenByDescending(version => version.ValidFrom != null)
                .ThenByDescending(version => version.ValidFrom)
                .Select(version => version.ParentId)
                .FirstOrDefaultAsync();
        }

        return [];
    }

    private static async Task<int?> CommitteeOf(ChiBoContext db, int unit, DateOnly today) =>
        await (
            from served in db.ServedUnits
            join version in db.OrganisationVersions on served.OrganisationVersionId equals version.Id
            where
                served.UnitId == unit
                && version.SupersededIn == null
                && (
                    version.Kind == Domain.Organisations.OrganisationKind.CommuneCommittee
                    || version.Kind == Domain.Organisations.OrganisationKind.DistrictCommittee
                    || version.Kind == Domain.Organisations.OrganisationKind.ProvincialCommittee
                )
            orderby version.ValidFrom == null || version.ValidFrom <= today descending, version.ValidFrom
                != null descending, version.ValidFrom descending
            select (int?)version.OrganisationId
        ).FirstOrDefaultAsync();

    private static async Task<IReadOnlyList<string>> Of(ChiBoContext db, int organisation, DateOnly today)
    {
        var path = new List<string>();
        int? next = organisation;
        while (next is { } id && path.Count < MostLevels)
        {
            path.Add(await db.Organisations.Where(row => row.Id == id).Select(row => row.Code).SingleAsync());
            next = await Versions(db, id, today).Select(version => version.ParentId).FirstOrDefaultAsync();
        }

        return path;
    }

    /// <summary>The versions of an organisation: the one that holds today first, else the last.</summary>
    private static IQueryable<OrganisationVersion> Versions(ChiBoContext db, int id, DateOnly today) =>
        db
            .OrganisationVersions.Where(version => version.OrganisationId == id && version.SupersededIn == null)
            .OrderByDescending(version => version.ValidFrom == null || version.ValidFrom <= today)
            .ThenByDescending(version => version.ValidFrom != null)
            .ThenByDescending(version => version.ValidFrom);
}
