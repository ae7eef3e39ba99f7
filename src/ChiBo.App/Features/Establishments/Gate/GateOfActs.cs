using ChiBo.App.Features.LocalRegulations;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Establishments.Gate;

/// <summary>
/// Stands in the transaction of every act, after its facts are written and before they stay: whichever way an act founds an agency
/// cell, it passes here.
/// </summary>
internal static class GateOfActs
{
    /// <summary>
    /// Acts that take in what exists elsewhere as a register: they record history, and the review tells what was unlawful
    /// (docs/adr/0009-establishment-gate.md).
    /// </summary>
    public static bool IsOpenTo(ActKind kind) => kind == ActKind.RegisterImported;

    /// <summary>Why the act may not stay; nothing when it may.</summary>
    public static async Task<Refusal?> Refuse(ActScope scope) =>
        IsOpenTo(scope.Act.Kind) ? null : (await Judge(scope)).FirstOrDefault();

    /// <summary>What the gate says of each cell that an act founds, whether it stands in its way or only tells.</summary>
    public static async Task<IEnumerable<Refusal>> Judge(ActScope scope)
    {
        List<OrganisationVersion> agency =
        [
            .. scope.Recorded.OfType<OrganisationVersion>().Where(row => row.Kind == OrganisationKind.AgencyCell),
        ];
        return agency.Count == 0 ? [] : await Judge(scope, [.. agency.Select(row => row.OrganisationId)]);
    }

    private static async Task<IEnumerable<Refusal>> Judge(ActScope scope, HashSet<int> cells)
    {
        ChiBoContext db = scope.Db;
        Func<long, RegisterRows> knownAfter = await Versions(db, [.. cells]);
        RegisterRows after = knownAfter(scope.Act.Id);
        List<Founding> foundings =
        [
            .. Foundings
                .Between(
                    knownAfter(scope.Act.Id - 1),
                    after,
                    after.Organisations.Select(row => row.Code).ToHashSet(StringComparer.Ordinal),
                    scope.Act.Undoes is { } undone ? knownAfter(undone - 1) : null
                )
                .Where(founding => founding.Day >= EstablishmentGate.Stop),
        ];
        if (foundings.Count == 0)
        {
            return [];
        }

        List<string?> named = [.. foundings.Select(founding => founding.Commune).Distinct()];
        HashSet<int> communes =
        [
            .. await db.Units.Where(row => named.Contains(row.Code)).Select(row => row.Id).ToListAsync(),
        ];
        RegisterPart around = await CommuneParts.Of(db, communes);
        return EstablishmentGate.Each(
            foundings,
            () => RowReader.Read(db, KnownAt.Now, around),
            await ApprovedDeviation.Before(db, scope.Act.Id),
            LocalRules.Read(db, KnownAt.Now)
        );
    }

    /// <summary>The versions of some cells, and of the units that they serve, as they were known after an act.</summary>
    private static async Task<Func<long, RegisterRows>> Versions(ChiBoContext db, List<int> cells)
    {
        List<OrganisationVersion> versions = await db
            .OrganisationVersions.AsNoTracking()
            .Include(row => row.Organisation)
            .Where(row => cells.Contains(row.OrganisationId))
            .ToListAsync();
        List<int> named = [.. versions.SelectMany(row => row.UnitIds).Distinct()];
        // A cell that serves an area is one of the commune in which it lies.
        List<int> served =
        [
            .. named.Union(
                await db
                    .UnitVersions.Where(row => named.Contains(row.UnitId) && row.ParentId != null)
                    .Select(row => row.ParentId!.Value)
                    .ToListAsync()
            ),
        ];
        List<UnitVersion> units = await db
            .UnitVersions.AsNoTracking()
            .Include(row => row.Unit)
            .Include(row => row.Parent)
            .Where(row => served.Contains(row.UnitId))
            .ToListAsync();
        return act => Known(versions, units, act);
    }

    private static RegisterRows Known(List<OrganisationVersion> versions, List<UnitVersion> units, long act)
    {
        bool IsKnown(Fact fact) => fact.RecordedIn <= act && (fact.SupersededIn is not { } end || end > act);
        var rows = new RegisterRows();
        rows.Units.AddRange(
            units
                .Where(IsKnown)
                .Select(row => new UnitRow(
                    row.Unit!.Code,
                    row.Kind,
                    row.Name,
                    row.Parent?.Code,
                    row.CommuneKind,
                    row.Period
                ))
        );
        Dictionary<int, string> codes = units
            .DistinctBy(row => row.UnitId)
            .ToDictionary(row => row.UnitId, row => row.Unit!.Code);
        rows.Organisations.AddRange(
            versions
                .Where(IsKnown)
                .Select(row => new OrganisationRow(
                    row.Organisation!.Code,
                    row.Kind,
                    row.Name,
                    null,
                    [.. row.UnitIds.Where(codes.ContainsKey).Select(unit => codes[unit])],
                    row.Period
                ))
        );
        return rows;
    }
}
