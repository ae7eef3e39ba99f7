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

    /// <summary>Registers with an agency cell that a greater number makes unlawful to this day: there are few of them.</summary>
    private static readonly int[] Unlawful = [36, 42, 126, 306, 366, 480, 522, 612];

    protected override async Task<TestDatabase> Create() => await SqliteTestDatabase.Create();

    [Fact]
    public async Task On_generated_registers_the_kept_verdicts_change_as_the_preview_told_and_no_others()
    {
        (int Put, int Ended) changed = await RunAll(null, Enumerable.Range(1, 24));

        changed.Put.ShouldBeGreaterThan(0);
        changed.Ended.ShouldBeGreaterThan(0);
    }

    /// <summary>
    /// A time that is over: today's verdicts change all the same, for a cell is measured by the values of the day on which it was set up
    /// (III.2-c), wherever its commune lies by now.
    /// </summary>
    [Fact]
    public async Task So_they_do_for_a_regulation_whose_time_is_over()
    {
        (int Put, int Ended) changed = await RunAll(
            new DateOnly(2025, 6, 30),
            [.. Unlawful, .. Enumerable.Range(1, 8)]
        );

        changed.Put.ShouldBeGreaterThanOrEqualTo(Unlawful.Length);
        changed.Ended.ShouldBeGreaterThan(0);
    }

    private static DateOnly Today() => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(7));

    private static async Task<(int Put, int Ended)> RunAll(DateOnly? to, IEnumerable<int> seeds)
    {
        (int Put, int Ended) changed = default;
        foreach (int seed in seeds)
        {
            await using TestDatabase database = await SqliteTestDatabase.Create();
            (int put, int ended) = await Run(database, seed, to);
            changed = (changed.Put + put, changed.Ended + ended);
        }

        return changed;
    }

    private static string Text(int seed, DateOnly? to) =>
        LocalRegulationContract
            .Pack(
                "1-QĐ/TU",
                to is { } over ? $"2014-10-10\ninForceTo: {over:yyyy-MM-dd}" : "2026-10-01",
                Parameters[seed % Parameters.Length],
                "conforming"
            )
            .Replace("X99", "P", StringComparison.Ordinal)
            .Replace("issuedOn: 2026-10-01", "issuedOn: 2014-10-01", StringComparison.Ordinal)
            .Replace(
                "kinds: []",
                seed % 3 == 0 ? "kinds: [xa]"
                    : seed % 3 == 1 ? "districts: [P.D]"
                    : "kinds: []",
                StringComparison.Ordinal
            );

    private static async Task<(int Put, int Ended)> Run(TestDatabase database, int seed, DateOnly? to)
    {
        var rows = HostileRegister.Create(seed);
        await Write(database, ActKind.RegisterImported, scope => Storage.Importing.RegisterImport.Run(scope, rows));
        string text = Text(seed, to);
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
                        InForceTo = pack.InForce.To,
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
        DateOnly today = Today();
        LocalPreview.DaysOf(pack.From, today).ShouldBe([pack.From, today]);
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
        ShouldBeAsTold(preview, before, after, $"{seed}");
        return (preview.Changes.Count, await End(database, pack, today, $"{seed}"));
    }

    /// <summary>Ends it sooner, on a day that is over.</summary>
    private static async Task<int> End(TestDatabase database, LocalPack pack, DateOnly today, string seed)
    {
        DateOnly end = pack.InForce.To is null ? today.AddDays(-3) : new DateOnly(2015, 3, 31);
        Dictionary<string, (byte, int, int)> before = await Kept(database);
        LocalPreview preview;
        await using (ChiBoContext db = database.Open())
        {
            using var cache = new RegisterCache();
            LocalRegulation row = await db.LocalRegulations.Known(KnownAt.Now).SingleAsync();
            preview = await new LocalPreviews(db, cache).OfEnd(row, pack, end, today);
        }

        await Write(
            database,
            ActKind.LocalRegulationWorked,
            async scope =>
            {
                LocalRegulation current = await scope.Db.LocalRegulations.Known(KnownAt.Now).SingleAsync();
                scope.Revise(
                    current,
                    next =>
                    {
                        next.Stage = LocalRegulationStage.Ended;
                        next.InForceTo = end;
                    }
                );
                return true;
            }
        );
        ShouldBeAsTold(preview, before, await Kept(database), seed);
        return preview.Changes.Count;
    }

    private static void ShouldBeAsTold(
        LocalPreview preview,
        Dictionary<string, (byte, int, int)> before,
        Dictionary<string, (byte, int, int)> after,
        string seed
    )
    {
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
