using ChiBo.App.CommandLine;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Local;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>Reads regulations of provinces for the person: what counts or has counted for all, drafts for those who enter them.</summary>
internal sealed class LocalRegulationFiles(ChiBoContext db, Permits permits, RegisterActs acts)
{
    /// <summary>All that the person may see, by province, the latest first.</summary>
    public async Task<IReadOnlyList<LocalRegulationLine>> All()
    {
        List<LocalRegulation> rows = await db
            .LocalRegulations.AsNoTracking()
            .Known(KnownAt.Now)
            .OrderBy(row => row.UnitId)
            .ThenByDescending(row => row.InForceFrom)
            .ThenBy(row => row.Key)
            .ToListAsync();
        return rows.Count == 0 ? [] : await Lines(rows);
    }

    /// <summary>One; nothing when it is not there, or not for the person.</summary>
    public async Task<LocalRegulationLine?> Find(long key)
    {
        List<LocalRegulation> rows = await db
            .LocalRegulations.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.Key == key)
            .ToListAsync();
        return rows.Count == 0 ? null : (await Lines(rows)).SingleOrDefault();
    }

    /// <summary>The provinces of today for which the person sets parameters, by their codes.</summary>
    public async Task<IReadOnlyList<Choice>> ProvincesToSet()
    {
        var provinces = await db
            .UnitVersions.Known(KnownAt.Now)
            .On(acts.Today)
            .Where(version => version.Kind == UnitKind.Province)
            .OrderBy(version => version.Unit!.Code)
            .Select(version => new { version.Unit!.Code, version.Name })
            .ToListAsync();
        var choices = new List<Choice>();
        foreach (var province in provinces)
        {
            if ((await permits.OnUnit(AccessAction.SetParameters, Sensitivity.Internal, province.Code)).IsAllowed)
            {
                choices.Add(new Choice(province.Code, $"{province.Name} ({province.Code})"));
            }
        }

        return choices;
    }

    private async Task<IReadOnlyList<LocalRegulationLine>> Lines(List<LocalRegulation> rows)
    {
        var rules = LocalRules.Read(db, KnownAt.Now);
        List<int> units = [.. rows.Select(row => row.UnitId).Distinct()];
        Dictionary<int, (string Code, string Name)> provinces = (
            await db
                .UnitVersions.Known(KnownAt.Now)
                .Where(version => units.Contains(version.UnitId))
                .OrderBy(version => version.ValidFrom)
                .Select(version => new
                {
                    version.UnitId,
                    version.Unit!.Code,
                    version.Name,
                    version.ValidFrom,
                })
                .ToListAsync()
        ).Where(version => version.ValidFrom is null || version.ValidFrom <= acts.Today).GroupBy(version => version.UnitId).ToDictionary(group => group.Key, group => (group.Last().Code, group.Last().Name));
        var lines = new List<LocalRegulationLine>();
        var may = new Dictionary<int, bool>();
        foreach (LocalRegulation row in rows)
        {
            (string code, string name) = provinces.GetValueOrDefault(row.UnitId, ("", ""));
            if (!may.TryGetValue(row.UnitId, out bool maySet))
            {
                maySet = (await permits.OnUnit(AccessAction.SetParameters, Sensitivity.Internal, code)).IsAllowed;
                may.Add(row.UnitId, maySet);
            }

            if (maySet || row.Counts)
            {
                lines.Add(
                    new LocalRegulationLine(
                        row,
                        code,
                        name,
                        maySet,
                        rules.Faulty.FirstOrDefault(faulty => faulty.Row.Key == row.Key)?.Why,
                        OverlapOf(row, rules)
                    )
                );
            }
        }

        return lines;
    }

    private Phrase? OverlapOf(LocalRegulation row, LocalRules rules) =>
        row.Stage != LocalRegulationStage.Withdrawn && LocalPacks.Read(row.Pack).Pack is { } pack
            ? LocalRules.Overlap(
                db,
                KnownAt.Now,
                pack,
                KeptPack.TimeOf(row),
                rules.Packs.Where(other => other.Row.Key != row.Key),
                rules.Above
            )
            : null;
}
