using ChiBo.App.Features.Forecasts;
using ChiBo.App.Features.Overview;
using ChiBo.App.Features.Overview.Keeping;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Quality;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Figures;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Figures;
using ChiBo.Storage.Importing;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.TestKit;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Overview;

/// <summary>Figures as they are kept: after whatever acts and days, what is recomputed from the register as a whole.</summary>
public abstract partial class FiguresContract : IAsyncLifetime
{
    private static readonly DateOnly Begins = new(2016, 2, 10);
    private readonly ClockOfDays clock = new(Begins);
    private TestDatabase? database;

    protected abstract Task<TestDatabase> Create();

    public async ValueTask InitializeAsync() => database = await Create();

    public async ValueTask DisposeAsync()
    {
        if (database is not null)
        {
            await database.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(21)]
    [InlineData(34)]
    public async Task After_generated_acts_and_days_what_is_kept_is_what_is_recomputed(int seed)
    {
        await Import(seed);
        await CatchUp(all => all.Rebuild(clock.Today, 5));
        await Agrees();
        var random = new Random(seed);
        for (int step = 0; step < 12; step++)
        {
            await SomeAct(random);
            await Agrees();
        }
    }

    [Fact]
    public async Task A_month_that_is_over_is_counted_once_more_and_kept_and_a_late_entry_marks_it()
    {
        await Import(3);
        clock.Today = new DateOnly(2016, 3, 2);
        await CatchUp(all => all.Run(clock.Today));
        await Agrees();
        CommuneFiguresRow before = await Row();
        (before.Day, before.KnownOn, before.ChangedOn).ShouldBe(
            (new DateOnly(2016, 2, 29), new DateOnly(2016, 3, 2), null)
        );

        clock.Today = new DateOnly(2016, 3, 9);
        await CatchUp(all => all.Run(clock.Today));
        (await Row()).KnownOn.ShouldBe(new DateOnly(2016, 3, 2), "a month that is over is not counted daily");
        await Do(
            ActKind.FactsRecorded,
            scope => Proposed(scope, CellOf(scope.Db, before.UnitId), new DateOnly(2016, 2, 15), null)
        );
        CommuneFiguresRow after = await Row();
        (after.KnownOn, after.ChangedOn).ShouldBe((clock.Today, (DateOnly?)clock.Today));
        (after.Figures.ProposalsDue, after.Figures.ProposalsInTime).ShouldBe((1, 0));
        await Agrees();

        async Task<CommuneFiguresRow> Row()
        {
            await using ChiBoContext db = database!.Open();
            return await db
                .CommuneFigures.Where(row => row.Month == new DateOnly(2016, 2, 1))
                .OrderBy(row => row.UnitId)
                .FirstAsync();
        }
    }

    /// <summary>The negative control: a row that is tampered with is found by the same comparison.</summary>
    [Fact]
    public async Task A_row_that_is_not_what_the_register_says_would_be_found()
    {
        await Import(3);
        await using (ChiBoContext db = database!.Open())
        {
            CommuneFiguresRow row = await db.CommuneFigures.FirstAsync();
            row.Figures = row.Figures with { Official = row.Figures.Official + 1 };
            await db.SaveChangesAsync();
        }

        (await Xunit.Record.ExceptionAsync(Agrees)).ShouldBeOfType<ShouldAssertException>();
    }

    [Fact]
    public async Task An_overview_of_any_unit_is_the_sum_of_its_communes_and_filters_cut_without_rest()
    {
        await Import(8);
        await CatchUp(all => all.Rebuild(clock.Today, 3));
        await using ChiBoContext db = database!.Open();
        var reader = new OverviewReader(db);
        OverviewAnswer all = await Read(new OverviewQuestion());
        List<CommuneFiguresRow> rows = await db.CommuneFigures.AsNoTracking().ToListAsync();
        foreach (OverviewMonth month in all.Series)
        {
            month.Sum.Figures.ShouldBe(
                rows.Where(row => row.Month == month.Month.FirstDay)
                    .Aggregate(Domain.Figures.MonthFigures.None, (sum, row) => sum + row.Figures)
            );
        }

        all.Series.Count.ShouldBeGreaterThan(1);
        all.Series[^1].Sum.Figures.ShouldBe(all.Total.Figures);
        var parts = new List<Domain.Figures.MonthFigures>();
        foreach (Verdict verdict in Enum.GetValues<Verdict>())
        {
            parts.Add((await Read(new OverviewQuestion { Verdict = verdict })).Total.Figures);
        }

        parts.Aggregate((sum, next) => sum + next).ShouldBe(all.Total.Figures);
        (await Read(new OverviewQuestion { Under = "P" })).Total.Figures.ShouldBe(
            rows.Where(row => row.Month == all.Month.FirstDay && row.ProvinceId != null)
                .Aggregate(Domain.Figures.MonthFigures.None, (sum, row) => sum + row.Figures)
        );
        (
            await reader.Read(new OverviewQuestion { Under = "KHONG" }, OverviewScope.Everything, clock.Today)
        ).Refusal.ShouldBeOfType<NoSuchUnitInReach>();
        (
            await reader.Read(
                new OverviewQuestion { Under = "P" },
                new OverviewScope(new HashSet<int>(), SeesPeople: false),
                clock.Today
            )
        ).Refusal.ShouldBeOfType<NoSuchUnitInReach>();

        async Task<OverviewAnswer> Read(OverviewQuestion question)
        {
            Outcome<OverviewAnswer> read = await reader.Read(question, OverviewScope.Everything, clock.Today);
            read.IsDone.ShouldBeTrue(read.Refusal?.English);
            return read.Value!;
        }
    }

    private async Task Import(int seed) =>
        await Do(
            ActKind.RegisterImported,
            async scope => await RegisterImport.Run(scope, HostileWork.AddTo(HostileRegister.Create(seed), seed))
        );

    private async Task CatchUp(Func<FiguresCatchUp, Task<int>> work)
    {
        await using ChiBoContext db = database!.Open();
        await work(new FiguresCatchUp(db));
    }

    private async Task Do(ActKind kind, Func<ActScope, Task<Outcome<ImportCounts>>> work)
    {
        await using ChiBoContext db = database!.Open();
        (await new RegisterActs(db, clock, database.Key).Do(new ActHeader(kind, null), work)).IsDone.ShouldBeTrue();
    }

    /// <summary>Every row against the snapshot of the whole register, and no row too few or too many.</summary>
    private async Task Agrees()
    {
        await using ChiBoContext db = database!.Open();
        GuidanceDocument guidance = GuidanceLibrary.Embedded.InForceOn(clock.Today)!;
        var reviewer = new Reviewer(SnapshotReader.Read(db, KnownAt.Now), ParameterSource.Of(guidance.Parameters));
        var counter = new FiguresCounter(reviewer, CommuneForecast.By(reviewer.Parameters));
        ILookup<int, DueFact> answers = await OwedAnswers.Of(db, organisations: null);
        Dictionary<string, int> ids = await db.Units.ToDictionaryAsync(unit => unit.Code, unit => unit.Id);
        List<CommuneFiguresRow> rows = await db.CommuneFigures.AsNoTracking().ToListAsync();
        var forecast = new CommuneForecast(db);
        var expected = new List<string>();
        foreach (MeetingMonth month in await FiguresKeeping.KeptMonths(db, clock.Today))
        {
            foreach (var commune in reviewer.Snapshot.Communes())
            {
                int unit = ids[commune.Code];
                if (
                    counter.Count(commune, month, clock.Today, [.. answers[unit]], () => forecast.Dates(commune)) is
                    { } counted
                )
                {
                    expected.Add(
                        $"{month} {unit} {counted.Day:o} {counted.Verdict} {counted.FailedRules} {Comparable(counted.Figures, month)}"
                    );
                }
            }
        }

        rows.Select(row =>
                $"{MeetingMonth.Of(row.Month)} {row.UnitId} {row.Day:o} {(Verdict)row.Verdict} {row.FailedRules} {Comparable(row.Figures, MeetingMonth.Of(row.Month))}"
            )
            .Order(StringComparer.Ordinal)
            .ShouldBe(expected.Order(StringComparer.Ordinal));
    }

    /// <summary>Warnings look ahead from their month: those of a month that is over stay as they were counted then.</summary>
    private Domain.Figures.MonthFigures Comparable(Domain.Figures.MonthFigures figures, MeetingMonth month) =>
        month < MeetingMonth.Of(clock.Today) ? figures with { CellsWarned = 0 } : figures;

    /// <summary>A clock that stands on a day until it is put on.</summary>
    private sealed class ClockOfDays(DateOnly today) : TimeProvider
    {
        public DateOnly Today { get; set; } = today;

        public override DateTimeOffset GetUtcNow() => new(Today.ToDateTime(new TimeOnly(3, 0)), TimeSpan.Zero);
    }
}

public sealed class FiguresOnSqliteTests : FiguresContract
{
    protected override Task<TestDatabase> Create() => SqliteTestDatabase.Create();
}

public sealed class FiguresOnPostgresTests : FiguresContract
{
    protected override Task<TestDatabase> Create()
    {
        Assert.SkipUnless(PostgresTestDatabase.IsThere, "No PostgreSQL server was started.");
        return PostgresTestDatabase.Create();
    }
}
