using ChiBo.App.CommandLine;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Local;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Local;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>
/// Enters a province's regulation, puts it into force, ends and withdraws it (III.1). The verdicts of the province's communes are decided
/// again in the same transaction, so what the preview told is what then changes.
/// </summary>
internal sealed class LocalRegulationWork(
    ChiBoContext db,
    RegisterActs acts,
    Person person,
    Permits permits,
    RegisterCache cache
)
{
    /// <summary>Enters a pack; its key comes back.</summary>
    /// <param name="text">The pack.</param>
    /// <param name="key">The regulation whose pack it replaces; nothing for a new one.</param>
    /// <param name="version">The version of the pack that was seen, where one is replaced.</param>
    public async Task<Outcome<long>> Enter(string text, long? key = null, int version = 0)
    {
        // Forms send their own ends of lines: the digest is that of one and the same text.
        text = text.ReplaceLineEndings("\n");
        PackReading reading = LocalPacks.Read(text);
        if (reading.Pack is not { } pack)
        {
            return new PackNotSound([.. reading.Faults.Select(PackTexts.Of)]);
        }

        RegisterSnapshot register = await cache.Current(db);
        if (FaultsOf(pack, register) is { Count: > 0 } faults)
        {
            return new PackNotSound(faults);
        }

        return await Do(pack.Scope.Province, (scope, unit) => Enter(scope, unit, pack, text, key, version));
    }

    /// <summary>Puts it into force: it counts from its first day.</summary>
    /// <param name="key">The regulation.</param>
    /// <param name="version">The version of the pack that was seen.</param>
    /// <param name="reason">Why, when its first day is over.</param>
    public async Task<Outcome<long>> PutInForce(long key, int version, string? reason)
    {
        if (await ProvinceOf(key) is not { } province)
        {
            return new NoSuchLocalRegulation();
        }

        RegisterSnapshot register = await cache.Current(db);
        return await Do(
            province,
            async (scope, _) =>
            {
                LocalRegulation row = await Row(key);
                if (row.Stage is not (LocalRegulationStage.Drafted or LocalRegulationStage.Tested))
                {
                    return new NotTheNextStepOfLocalRegulation(row.Stage);
                }

                return row.Version != version
                    ? new LocalRegulationChangedSince()
                    : PutInForce(scope, row, register, reason);
            }
        );
    }

    /// <summary>Gives it a first day on which it no longer counts.</summary>
    public async Task<Outcome<long>> End(long key, DateOnly to, string reason)
    {
        if (await ProvinceOf(key) is not { } province)
        {
            return new NoSuchLocalRegulation();
        }

        return await Do(
            province,
            async (scope, _) =>
            {
                LocalRegulation row = await Row(key);
                if (!row.Counts)
                {
                    return new NotTheNextStepOfLocalRegulation(row.Stage);
                }

                if (to <= row.InForceFrom || to > row.InForceTo)
                {
                    return new EndOutOfTime(row.InForceFrom, row.InForceTo);
                }

                scope.Because(reason);
                scope.Revise(
                    row,
                    next =>
                    {
                        next.Stage = LocalRegulationStage.Ended;
                        next.InForceTo = to;
                        next.Reason = reason;
                    }
                );
                return key;
            }
        );
    }

    /// <summary>Takes it back before it has ever counted.</summary>
    public async Task<Outcome<long>> Withdraw(long key, string reason)
    {
        if (await ProvinceOf(key) is not { } province)
        {
            return new NoSuchLocalRegulation();
        }

        return await Do(
            province,
            async (scope, _) =>
            {
                LocalRegulation row = await Row(key);
                if (row.Stage == LocalRegulationStage.Withdrawn || (row.Counts && row.InForceFrom <= acts.Today))
                {
                    return new NotTheNextStepOfLocalRegulation(row.Stage);
                }

                scope.Because(reason);
                scope.Revise(
                    row,
                    next =>
                    {
                        next.Stage = LocalRegulationStage.Withdrawn;
                        next.Reason = reason;
                    }
                );
                return key;
            }
        );
    }

    /// <summary>What is wrong with a pack beside how it is written.</summary>
    internal static IReadOnlyList<Phrase> FaultsOf(LocalPack pack, RegisterSnapshot register) =>
        [
            .. LocalPackCheck
                .OfItself(pack, LocalPacks.GuidanceOf(pack))
                .Concat(LocalPackCheck.OfPlace(pack, register))
                .Select(PackTexts.Of),
        ];

    /// <summary>The test cases that do not pass.</summary>
    internal static IReadOnlyList<Phrase> FailedOf(LocalPack pack) =>
        [
            .. LocalCaseRunner
                .Run(pack, LocalPacks.GuidanceOf(pack))
                .Where(result => !result.Passes)
                .Select(PackTexts.Of),
        ];

    private async Task<Outcome<long>> Enter(
        ActScope scope,
        int unit,
        LocalPack pack,
        string text,
        long? key,
        int version
    )
    {
        List<LocalRegulation> others = await db
            .LocalRegulations.Known(KnownAt.Now)
            .Where(row =>
                row.UnitId == unit && row.Number == pack.Number && row.Stage != LocalRegulationStage.Withdrawn
            )
            .ToListAsync();
        if (others.Exists(row => row.Key != key))
        {
            return new LocalNumberTaken(pack.Number);
        }

        LocalRegulationStage stage =
            FailedOf(pack).Count == 0 ? LocalRegulationStage.Tested : LocalRegulationStage.Drafted;
        if (key is { } own)
        {
            return
                await db.LocalRegulations.Known(KnownAt.Now).SingleOrDefaultAsync(row => row.Key == own) is { } row
                && row.UnitId == unit
                ? Replace(scope, row, pack, text, stage, version)
                : new NoSuchLocalRegulation();
        }

        return scope
            .Record(
                new LocalRegulation
                {
                    RecordedIn = scope.Act.Id,
                    UnitId = unit,
                    Number = pack.Number,
                    Title = pack.Title,
                    IssuedOn = pack.IssuedOn,
                    InForceFrom = pack.From,
                    InForceTo = pack.InForce.To,
                    Pack = text,
                    PackSha256 = LocalPacks.HashOf(text),
                    Stage = stage,
                    Version = 1,
                }
            )
            .Key;
    }

    private static Outcome<long> Replace(
        ActScope scope,
        LocalRegulation row,
        LocalPack pack,
        string text,
        LocalRegulationStage stage,
        int version
    )
    {
        if (row.Stage is not (LocalRegulationStage.Drafted or LocalRegulationStage.Tested))
        {
            return new NotTheNextStepOfLocalRegulation(row.Stage);
        }

        if (row.Version != version)
        {
            return new LocalRegulationChangedSince();
        }

        scope.Revise(
            row,
            next =>
            {
                next.Number = pack.Number;
                next.Title = pack.Title;
                next.IssuedOn = pack.IssuedOn;
                next.InForceFrom = pack.From;
                next.InForceTo = pack.InForce.To;
                next.Pack = text;
                next.PackSha256 = LocalPacks.HashOf(text);
                next.Stage = stage;
                next.Version = row.Version + 1;
            }
        );
        return row.Key;
    }

    private Outcome<long> PutInForce(ActScope scope, LocalRegulation row, RegisterSnapshot register, string? reason)
    {
        PackReading reading = LocalPacks.Read(row.Pack);
        if (reading.Pack is not { } pack)
        {
            return new PackNotSound([.. reading.Faults.Select(PackTexts.Of)]);
        }

        if (FaultsOf(pack, register) is { Count: > 0 } faults)
        {
            return new PackNotSound(faults);
        }

        if (FailedOf(pack) is { Count: > 0 } failed)
        {
            return new PackTestsFail(failed);
        }

        var rules = LocalRules.Read(db, KnownAt.Now);
        UnitsAbove above = LocalRules.UnitsAboveIn(db, KnownAt.Now);
        if (
            LocalRules.Overlap(
                db,
                KnownAt.Now,
                pack,
                KeptPack.TimeOf(row),
                rules.Packs.Where(other => other.Row.Key != row.Key),
                above
            ) is
            { } overlap
        )
        {
            return new LocalRegulationsOverlap(overlap);
        }

        if (row.InForceFrom < acts.Today && string.IsNullOrWhiteSpace(reason))
        {
            return new PastNeedsReason(row.InForceFrom);
        }

        if (!string.IsNullOrWhiteSpace(reason))
        {
            scope.Because(reason);
        }

        scope.Revise(
            row,
            next =>
            {
                next.Stage = LocalRegulationStage.InForce;
                next.Reason = string.IsNullOrWhiteSpace(reason) ? null : reason;
            }
        );
        return row.Key;
    }

    private async Task<Outcome<long>> Do(string province, Func<ActScope, int, Task<Outcome<long>>> work)
    {
        var header = new ActHeader(ActKind.LocalRegulationWorked, person.AccountId)
        {
            ActingFor = person.ActingFor,
            OrganisationCode = await OrganisationPaths.OfUnit(db, province, acts.Today) is [var above, ..]
                ? above
                : null,
        };
        return await acts.Do<long>(
            header,
            async scope =>
            {
                if (!(await permits.OnUnit(AccessAction.SetParameters, Sensitivity.Internal, province)).IsAllowed)
                {
                    return new NotYourProvince();
                }

                int? unit = await db
                    .Units.Where(row => row.Code == province)
                    .Select(row => (int?)row.Id)
                    .SingleOrDefaultAsync();
                return unit is { } id ? await work(scope, id) : new NoSuchLocalRegulation();
            }
        );
    }

    private Task<LocalRegulation> Row(long key) =>
        db.LocalRegulations.Known(KnownAt.Now).SingleAsync(row => row.Key == key);

    private async Task<string?> ProvinceOf(long key)
    {
        int? unit = await db
            .LocalRegulations.Known(KnownAt.Now)
            .Where(row => row.Key == key)
            .Select(row => (int?)row.UnitId)
            .SingleOrDefaultAsync();
        return unit is null
            ? null
            : await db.Units.Where(row => row.Id == unit).Select(row => row.Code).SingleOrDefaultAsync();
    }
}
