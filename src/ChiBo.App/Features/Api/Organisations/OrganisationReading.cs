using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Members;
using ChiBo.Exchange.Schema;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Api.Organisations;

/// <summary>Reads organisations as programs get them.</summary>
internal sealed class OrganisationReading(ChiBoContext db, Permits permits, OrganisationReach reach)
{
    /// <summary>Those within reach in the order of their codes, after one of them.</summary>
    public async Task<IReadOnlyList<OrganisationAnswer>> List(
        OrganisationFilter filter,
        DateOnly day,
        KnownAt known,
        string? after,
        int most
    )
    {
        HashSet<int> all = await reach.Of(AccessAction.Look, Sensitivity.Internal, day, known);
        List<OrganisationVersion> versions = await db
            .OrganisationVersions.AsNoTracking()
            .Known(known)
            .On(day)
            .Where(version => all.Contains(version.OrganisationId))
            .Where(version => filter.Kind == null || version.Kind == filter.Kind)
            .Where(version => filter.Parent == null || version.Parent!.Code == filter.Parent)
            .Where(version => after == null || version.Organisation!.Code.CompareTo(after) > 0)
            .OrderBy(version => version.Organisation!.Code)
            .Take(most)
            .Include(version => version.Organisation)
            .Include(version => version.Parent)
            .ToListAsync();
        return await Describe(versions, day, known, all);
    }

    /// <summary>One, with its positions for who may see them; nothing when it is not known on the second clock.</summary>
    public async Task<OrganisationAnswer?> One(string code, DateOnly day, KnownAt known)
    {
        if (await ShownOrganisation.Find(db, permits, code, day, known) is not { } shown)
        {
            return null;
        }

        OrganisationVersion version = await db
            .OrganisationVersions.AsNoTracking()
            .Where(row => row.Id == shown.Version.Id)
            .Include(row => row.Organisation)
            .Include(row => row.Parent)
            .SingleAsync();
        OrganisationAnswer answer = (await Describe([version], day, known, []))[0];
        bool seesPeople = (await permits.OnOrganisation(AccessAction.Look, Sensitivity.Personal, code)).IsAllowed;
        return answer with
        {
            Positions = seesPeople
                ?
                [
                    .. (await PositionLine.Of(db, shown.Id, day, known)).Select(line => new PositionAnswer(
                        ExchangeWords.Positions[line.Kind],
                        line.MemberCode,
                        line.Name,
                        line.From
                    )),
                ]
                : null,
        };
    }

    private async Task<IReadOnlyList<OrganisationAnswer>> Describe(
        IReadOnlyList<OrganisationVersion> versions,
        DateOnly day,
        KnownAt known,
        HashSet<int> seen
    )
    {
        List<int> ids = [.. versions.Select(version => version.OrganisationId)];
        List<int> unitIds = [.. versions.SelectMany(version => version.UnitIds).Distinct()];
        Dictionary<int, string> units = await db
            .Units.Where(unit => unitIds.Contains(unit.Id))
            .ToDictionaryAsync(unit => unit.Id, unit => unit.Code);
        Dictionary<int, int> members = await db
            .Memberships.Known(known)
            .On(day)
            .Where(row => ids.Contains(row.OrganisationId) && row.Kind == MembershipKind.Main)
            .GroupBy(row => row.OrganisationId)
            .ToDictionaryAsync(group => group.Key, group => group.Count());
        HashSet<string> above = await ParentsInSight(versions, seen);
        return
        [
            .. versions.Select(version => new OrganisationAnswer
            {
                Code = version.Organisation!.Code,
                Kind = ExchangeWords.OrganisationKinds[version.Kind],
                Name = version.Name,
                ParentCode = version.Parent is { } parent && above.Contains(parent.Code) ? parent.Code : null,
                UnitCodes = [.. version.UnitIds.Select(unit => units[unit])],
                ValidFrom = version.ValidFrom,
                ValidTo = version.ValidTo,
                DecisionNumber = version.DecisionNumber,
                DecisionDate = version.DecisionDate,
                Members = members.GetValueOrDefault(version.OrganisationId),
                IsActive = version.Period.Contains(day),
            }),
        ];
    }

    /// <summary>Codes of the organisations directly above that the account may see: it is asked once for each.</summary>
    private async Task<HashSet<string>> ParentsInSight(IReadOnlyList<OrganisationVersion> versions, HashSet<int> seen)
    {
        var inSight = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            Organisation parent in versions
                .Select(version => version.Parent)
                .OfType<Organisation>()
                .DistinctBy(row => row.Id)
        )
        {
            if (
                seen.Contains(parent.Id)
                || (await permits.OnOrganisation(AccessAction.Look, Sensitivity.Internal, parent.Code)).IsAllowed
            )
            {
                inSight.Add(parent.Code);
            }
        }

        return inSight;
    }
}
