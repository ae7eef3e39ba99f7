using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Access;
using ChiBo.Domain.Organisations;
using ChiBo.Exchange.Schema;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Api.Units;

/// <summary>Reads administrative units as programs get them.</summary>
internal sealed class UnitReading(ChiBoContext db, OrganisationReach reach)
{
    private const int MostLevels = 12;

    /// <summary>Those that committees within reach lead, with what lies below them, in the order of their codes.</summary>
    public async Task<IReadOnlyList<UnitAnswer>> List(
        UnitFilter filter,
        DateOnly day,
        KnownAt known,
        string? after,
        int most
    )
    {
        HashSet<int> all = await Within(day, known);
        List<UnitVersion> versions = await Versions(known)
            .On(day)
            .Where(version => all.Contains(version.UnitId))
            .Where(version => filter.Kind == null || version.Kind == filter.Kind)
            .Where(version => filter.Parent == null || version.Parent!.Code == filter.Parent)
            .Where(version => after == null || version.Unit!.Code.CompareTo(after) > 0)
            .OrderBy(version => version.Unit!.Code)
            .Take(most)
            .ToListAsync();
        return [.. versions.Select(version => Describe(version, day))];
    }

    /// <summary>One; nothing when it is not known on the second clock.</summary>
    public async Task<UnitAnswer?> One(string code, DateOnly day, KnownAt known)
    {
        UnitVersion? version = await Versions(known)
            .Where(row => row.Unit!.Code == code)
            .OrderByDescending(row =>
                (row.ValidFrom == null || row.ValidFrom <= day) && (row.ValidTo == null || row.ValidTo > day)
            )
            .ThenByDescending(row => row.ValidFrom != null)
            .ThenByDescending(row => row.ValidFrom)
            .FirstOrDefaultAsync();
        return version is null ? null : Describe(version, day);
    }

    private static UnitAnswer Describe(UnitVersion version, DateOnly day) =>
        new(
            version.Unit!.Code,
            ExchangeWords.UnitKinds[version.Kind],
            version.CommuneKind is { } kind ? ExchangeWords.CommuneKinds[kind] : null,
            version.Name,
            version.Parent?.Code,
            version.ValidFrom,
            version.ValidTo,
            version.Period.Contains(day)
        );

    private IQueryable<UnitVersion> Versions(KnownAt known) =>
        db.UnitVersions.AsNoTracking().Known(known).Include(version => version.Unit).Include(version => version.Parent);

    private async Task<HashSet<int>> Within(DateOnly day, KnownAt known)
    {
        HashSet<int> organisations = await reach.Of(AccessAction.Look, Sensitivity.Internal, day, known);
        List<int> led = await db
            .OrganisationVersions.Known(known)
            .On(day)
            .Where(version => organisations.Contains(version.OrganisationId))
            .Where(version =>
                version.Kind == OrganisationKind.CommuneCommittee
                || version.Kind == OrganisationKind.DistrictCommittee
                || version.Kind == OrganisationKind.ProvincialCommittee
            )
            .Join(
                db.ServedUnits,
                version => version.Id,
                served => served.OrganisationVersionId,
                (_, served) => served.UnitId
            )
            .ToListAsync();
        var all = new HashSet<int>(led);
        List<int> level = [.. all];
        for (int depth = 0; level.Count > 0 && depth < MostLevels; depth++)
        {
            List<int> next = await db
                .UnitVersions.Known(known)
                .On(day)
                .Where(version => version.ParentId != null && level.Contains(version.ParentId.Value))
                .Select(version => version.UnitId)
                .ToListAsync();
            level = [.. next.Where(all.Add)];
        }

        return all;
    }
}
