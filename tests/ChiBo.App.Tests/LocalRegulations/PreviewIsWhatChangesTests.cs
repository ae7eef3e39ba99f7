using ChiBo.App.Features.LocalRegulations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Tests.Reorganisations;
using ChiBo.Guidance.Local;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Local;
using ChiBo.Storage.Reading;
using ChiBo.TestKit;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.LocalRegulations;

/// <summary>What a pack would change is exactly what then changes: the preview against the kept verdicts, on registers that look for trouble.</summary>
public sealed class PreviewIsWhatChangesTests : ReorganisationContract
{
    private static readonly string[] Parameters =
    [
        "minimumOfficialMembers: 12",
        "minimumOfficialMembers: 9",
        "countExempt: false",
        "countAway: false",
        "countSuspended: false",
        "sharedCellCounts: true",
    ];

    protected override async Task<TestDatabase> Create() => await SqliteTestDatabase.Create();

    [Fact]
    public async Task On_generated_registers_the_kept_verdicts_change_as_the_preview_told_and_no_others()
    {
        int changed = 0;
        foreach (int seed in Enumerable.Range(1, 24))
        {
            await using TestDatabase database = await SqliteTestDatabase.Create();
            changed += await Run(database, seed);
        }

        changed.ShouldBeGreaterThan(0);
    }

    private static async Task<int> Run(TestDatabase database, int seed)
    {
        var rows = HostileRegister.Create(seed);
        await Write(database, ActKind.RegisterImported, scope => Storage.Importing.RegisterImport.Run(scope, rows));
        string text = LocalRegulationContract
            .Pack("1-QĐ/TU", "2026-10-01", Parameters[seed % Parameters.Length], "conforming")
            .Replace("X99", "P", StringComparison.Ordinal)
            .Replace(
                "kinds: []",
                seed % 3 == 0 ? "kinds: [xa]"
                    : seed % 3 == 1 ? "districts: [P.D]"
                    : "kinds: []",
                StringComparison.Ordinal
            );
        LocalPack pack = LocalPacks.Read(text).Pack!;
        Dictionary<string, (byte, int, int)> before = await Kept(database);
        LocalRegulation row = null!;
        LocalPreview preview = null!;
        await Write(
            database,
            ActKind.LocalRegulationWorked,
            async scope =>
            {
                row = scope.Record(
                    new LocalRegulation
                    {
                        RecordedIn = scope.Act.Id,
                        UnitId = await scope
                            .Db.Units.Where(unit => unit.Code == "P")
                            .Select(unit => unit.Id)
                            .SingleAsync(),
                        Number = pack.Number,
                        Title = pack.Title,
                        IssuedOn = pack.IssuedOn,
                        InForceFrom = pack.From,
                        Pack = text,
                        PackSha256 = LocalPacks.HashOf(text),
                        Stage = LocalRegulationStage.Tested,
                        Version = 1,
                    }
                );
                return true;
            }
        );
        (await Kept(database)).ShouldBe(before, "a draft changes nothing");
        DateOnly today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(7));
        await using (ChiBoContext db = database.Open())
        {
            using var cache = new RegisterCache();
            preview = await new LocalPreviews(db, cache).Of(row, pack, today);
        }

        await Write(
            database,
            ActKind.LocalRegulationWorked,
            async scope =>
            {
                LocalRegulation current = await scope.Db.LocalRegulations.Known(KnownAt.Now).SingleAsync();
                scope.Revise(current, next => next.Stage = LocalRegulationStage.InForce);
                return true;
            }
        );
        Dictionary<string, (byte, int, int)> after = await Kept(database);
        foreach (string code in before.Keys)
        {
            CommuneChange? told = preview.Changes.SingleOrDefault(change => change.Code == code);
            ((Verdict)after[code].Item1).ShouldBe(told?.After ?? (Verdict)before[code].Item1, $"{seed} {code}");
            if (told is null)
            {
                after[code].ShouldBe(before[code], $"{seed} {code}");
            }
        }

        after.Keys.ShouldBe(before.Keys, ignoreOrder: true);
        return preview.Changes.Count;
    }

    private static async Task Write<T>(TestDatabase database, ActKind kind, Func<ActScope, Task<T>> work)
    {
        await using ChiBoContext db = database.Open();
        (
            await new RegisterActs(db, TimeProvider.System, database.Key).Do<bool>(
                new ActHeader(kind, null),
                async scope =>
                {
                    await work(scope);
                    return true;
                }
            )
        ).IsDone.ShouldBeTrue();
    }

    private static async Task<Dictionary<string, (byte, int, int)>> Kept(TestDatabase database)
    {
        await using ChiBoContext db = database.Open();
        Dictionary<int, string> codes = await db.Units.ToDictionaryAsync(unit => unit.Id, unit => unit.Code);
        return (await db.CommuneVerdicts.AsNoTracking().ToListAsync()).ToDictionary(
            row => codes[row.UnitId],
            row => (row.Verdict, row.Failures, row.Unknowns)
        );
    }
}
