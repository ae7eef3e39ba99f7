using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Text;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Areas.Reading;

/// <summary>A commune all of whose areas somebody may see.</summary>
public sealed record AreaCommune(int Id, string Code, string Name);

/// <summary>The areas that concern the person of a request: those in his or her charge, those of the cell, those of communes.</summary>
internal sealed class AreasInReach(ChiBoContext db, Person person, Permits permits)
{
    private static readonly OrganisationKind[] Leading =
    [
        OrganisationKind.AgencyCell,
        OrganisationKind.CommuneCommittee,
    ];

    /// <summary>Areas of which the person is in charge in a month, and may report on.</summary>
    public async Task<IReadOnlyList<AreaUnit>> Own(MeetingMonth month, DateOnly today)
    {
        if (person.Subject.MemberCode is not { } member)
        {
            return [];
        }

        (DateOnly first, DateOnly last) = (month.FirstDay, month.LastDay);
        List<int> units = await db
            .AreaAssignments.Known(KnownAt.Now)
            .Where(row =>
                row.Member!.Code == member
                && (row.ValidFrom == null || row.ValidFrom <= last)
                && (row.ValidTo == null || row.ValidTo > first)
            )
            .Select(row => row.UnitId)
            .Distinct()
            .ToListAsync();
        return await Allowed(await AreaUnits.Of(db, units, today), AccessAction.Report);
    }

    /// <summary>Areas of the residential cells for which the person records.</summary>
    public async Task<IReadOnlyList<AreaUnit>> OfCells(DateOnly today)
    {
        List<int> units = await Served(
            permits.Reach(AccessAction.Record, Sensitivity.Internal).Where(reach => !reach.WithThoseBelow),
            [OrganisationKind.ResidentialCell],
            today
        );
        return await AreaUnits.Of(db, units, today);
    }

    /// <summary>Communes whose agency cell or committee the person works for.</summary>
    public async Task<IReadOnlyList<AreaCommune>> Communes(DateOnly today)
    {
        List<int> units = await Served(permits.Reach(AccessAction.Record, Sensitivity.Internal), Leading, today);
        var rows = await db
            .UnitVersions.AsNoTracking()
            .Known(KnownAt.Now)
            .On(today)
            .Where(row => units.Contains(row.UnitId))
            .Select(row => new AreaCommune(row.UnitId, row.Unit!.Code, row.Name))
            .ToListAsync();
        return [.. rows.OrderBy(row => VietnameseCollation.Key(row.Name), StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<AreaUnit>> Allowed(IReadOnlyList<AreaUnit> areas, AccessAction action)
    {
        var allowed = new List<AreaUnit>();
        foreach (AreaUnit area in areas)
        {
            if ((await permits.OnArea(action, Sensitivity.Internal, area.Code)).IsAllowed)
            {
                allowed.Add(area);
            }
        }

        return allowed;
    }

    private async Task<List<int>> Served(IEnumerable<AccessReach> reach, OrganisationKind[] kinds, DateOnly today)
    {
        List<AccessReach> all = [.. reach];
        List<string> alone = [.. all.Where(one => !one.WithThoseBelow).Select(one => one.OrganisationCode)];
        HashSet<int> below = Subtrees.WithEnded(
            db,
            [.. all.Where(one => one.WithThoseBelow).Select(one => one.OrganisationCode)],
            today,
            KnownAt.Now
        );
        return await (
            from served in db.ServedUnits
            join version in db.OrganisationVersions.Known(KnownAt.Now).On(today)
                on served.OrganisationVersionId equals version.Id
            where
                kinds.Contains(version.Kind)
                && (below.Contains(version.OrganisationId) || alone.Contains(version.Organisation!.Code))
            select served.UnitId
        )
            .Distinct()
            .ToListAsync();
    }
}
