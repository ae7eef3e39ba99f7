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
    public static async Task<Refusal?> Refuse(ActScope scope) => IsOpenTo(scope.Act.Kind) ? null : await Judge(scope);

    /// <summary>What the gate says of an act, whether it stands in its way or only tells.</summary>
    public static async Task<Refusal?> Judge(ActScope scope)
    {
        List<OrganisationVersion> agency =
        [
            .. scope.Recorded.OfType<OrganisationVersion>().Where(row => row.Kind == OrganisationKind.AgencyCell),
        ];
        return agency.Count == 0 ? null : await Judge(scope, [.. agency.Select(row => row.OrganisationId)]);
    }

    private static async Task<Refusal?> Judge(ActScope scope, HashSet<int> cells)
    {
        ChiBoContext db = scope.Db;
        List<int> ids = [.. cells];
        List<int[]> served = await db
            .OrganisationVersions.Where(row => ids.Contains(row.OrganisationId))
            .Select(row => row.UnitIds)
            .ToListAsync();
        var part = new RegisterPart(served.SelectMany(units => units).ToHashSet(), cells, new HashSet<int>());
        RegisterRows after = RowReader.Read(db, KnownAt.Now, part);
        RegisterRows before = RowReader.Read(db, new KnownAt(scope.Act.Id - 1), part);
        List<Founding> foundings =
        [
            .. Foundings
                .Between(before, after, after.Organisations.Select(row => row.Code).ToHashSet(StringComparer.Ordinal))
                .Where(founding => founding.Day >= EstablishmentGate.Stop),
        ];
        if (foundings.Count == 0)
        {
            return null;
        }

        List<string?> named = [.. foundings.Select(founding => founding.Commune).Distinct()];
        HashSet<int> communes =
        [
            .. await db.Units.Where(row => named.Contains(row.Code)).Select(row => row.Id).ToListAsync(),
        ];
        RegisterPart around = await CommuneParts.Of(db, communes);
        return EstablishmentGate.Refuse(
            foundings,
            () => RowReader.Read(db, KnownAt.Now, around),
            await ApprovedDeviation.Before(db, scope.Act.Id),
            LocalRules.Read(db, KnownAt.Now)
        );
    }
}
