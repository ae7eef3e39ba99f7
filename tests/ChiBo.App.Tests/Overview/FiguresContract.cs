using ChiBo.App.Features.Forecasts;
using ChiBo.App.Features.Overview;
using ChiBo.App.Features.Overview.Keeping;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Proposals;
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
using ChiBo.Storage.Undoing;
using ChiBo.Storage.Work;
using ChiBo.TestKit;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Overview;

/// <summary>Figures as they are kept: after whatever acts and days, what is recomputed from the register as a whole.</summary>
public abstract class FiguresContract : IAsyncLifetime
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

    private async Task SomeAct(Random random)
    {
        switch (random.Next(6))
        {
            case 0:
                clock.Today = clock.Today.AddDays(random.Next(1, 40));
                await CatchUp(all => all.Run(clock.Today));
                break;
            case 1:
                await Do(ActKind.FactsRecorded, scope => Shorten(scope, random));
                break;
            case 2:
                await Do(ActKind.FactsRecorded, scope => Meet(scope, random));
                break;
            case 3:
                await Do(
                    ActKind.FactsRecorded,
                    scope =>
                    {
                        int[] cells = [.. scope.Db.Organisations.Select(row => row.Id).Order()];
                        DateOnly by = clock.Today.AddDays(random.Next(-120, 20));
                        DateOnly? on = random.Next(3) == 0 ? null : by.AddDays(random.Next(-5, 5));
                        return Proposed(scope, cells[random.Next(cells.Length)], by, on);
                    }
                );
                break;
            case 4:
                await Do(ActKind.FactsRecorded, scope => EndCell(scope, random));
                break;
            default:
                await UndoLast();
                break;
        }
    }

    private static Task<Outcome<ImportCounts>> Done() =>
        Task.FromResult<Outcome<ImportCounts>>(new ImportCounts(0, 0, 0));

    private Task<Outcome<ImportCounts>> Shorten(ActScope scope, Random random)
    {
        Membership[] open =
        [
            .. scope
                .Db.Memberships.Where(row =>
                    row.SupersededIn == null && row.ValidTo == null && row.ValidFrom < new DateOnly(2050, 1, 1)
                )
                .OrderBy(row => row.Id),
        ];
        if (open.Length == 0)
        {
            return Done();
        }

        Membership chosen = open[random.Next(open.Length)];
        DateOnly end = clock.Today.AddDays(random.Next(-150, 300));
        if (chosen.ValidFrom is { } from && end <= from)
        {
            end = from.AddDays(1);
        }

        scope.Supersede(chosen);
        scope.Record(chosen.With(scope.Act, new Period(chosen.ValidFrom, end)));
        return Done();
    }

    private Task<Outcome<ImportCounts>> Meet(ActScope scope, Random random)
    {
        int[] cells = [.. scope.Db.Organisations.Select(row => row.Id).Order()];
        int cell = cells[random.Next(cells.Length)];
        DateOnly month = clock.Today.AddDays(1 - clock.Today.Day).AddMonths(-random.Next(6));
        MeetingRecord? there = scope.Db.Meetings.FirstOrDefault(row =>
            row.OrganisationId == cell
            && row.Month == month
            && row.Kind == MeetingKind.Regular
            && row.SupersededIn == null
        );
        if (there is not null)
        {
            scope.Supersede(there);
        }

        DateTime at = month.AddDays(random.Next(27)).ToDateTime(new TimeOnly(7 + random.Next(10), 0));
        scope.Record(
            new MeetingRecord
            {
                RecordedIn = scope.Act.Id,
                OrganisationId = cell,
                Month = month,
                Kind = MeetingKind.Regular,
                StartsAt = at,
                EndsAt = at.AddHours(2),
                State = MeetingState.Held,
            }
        );
        return Done();
    }

    private Task<Outcome<ImportCounts>> EndCell(ActScope scope, Random random)
    {
        OrganisationVersion[] open =
        [
            .. scope
                .Db.OrganisationVersions.Where(row =>
                    row.SupersededIn == null && row.ValidTo == null && row.ValidFrom < new DateOnly(2050, 1, 1)
                )
                .OrderBy(row => row.Id),
        ];
        if (open.Length == 0)
        {
            return Done();
        }

        OrganisationVersion chosen = open[random.Next(open.Length)];
        DateOnly end = clock.Today.AddDays(random.Next(-120, 60));
        if (chosen.ValidFrom is { } from && end <= from)
        {
            end = from.AddDays(1);
        }

        scope.Supersede(chosen);
        scope.Record(
            new OrganisationVersion
            {
                RecordedIn = scope.Act.Id,
                OrganisationId = chosen.OrganisationId,
                Kind = chosen.Kind,
                Name = chosen.Name,
                ParentId = chosen.ParentId,
                UnitIds = chosen.UnitIds,
                ValidFrom = chosen.ValidFrom,
                ValidTo = end,
            }
        );
        return Done();
    }

    private static Task<Outcome<ImportCounts>> Proposed(ActScope scope, int cell, DateOnly by, DateOnly? answered)
    {
        scope.Record(
            new Proposal
            {
                RecordedIn = scope.Act.Id,
                OrganisationId = cell,
                Addressee = Addressee.Government,
                Title = "Mương tiêu Mẫu",
                Text = "Đề nghị nạo vét mương tiêu.",
                AnswerBy = by,
                State = answered is null ? ProposalState.Sent : ProposalState.Answered,
                SentOn = by.AddDays(-15),
                AnsweredOn = answered,
                Answer = answered is null ? null : AnswerKind.Accepted,
            }
        );
        return Done();
    }

    private static int CellOf(ChiBoContext db, int commune) =>
        db
            .ServedUnits.Where(row => row.UnitId == commune)
            .Join(
                db.OrganisationVersions,
                row => row.OrganisationVersionId,
                version => version.Id,
                (_, version) => version
            )
            .Where(version => version.SupersededIn == null)
            .OrderBy(version => version.Id)
            .Select(version => version.OrganisationId)
            .First();

    private async Task UndoLast()
    {
        await using ChiBoContext db = database!.Open();
        long last = await db.Acts.MaxAsync(act => act.Id);
        if (last > 1)
        {
            await new RegisterActs(db, clock, database.Key).Do(
                new ActHeader(ActKind.Undone, null) { Undoes = last },
                scope => UndoAct.Run(scope, last)
            );
        }
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
                        $"{month} {unit} {counted.Day:o} {counted.Verdict} {counted.FailedRules} {counted.Figures}"
                    );
                }
            }
        }

        rows.Select(row =>
                $"{MeetingMonth.Of(row.Month)} {row.UnitId} {row.Day:o} {(Verdict)row.Verdict} {row.FailedRules} {row.Figures}"
            )
            .Order(StringComparer.Ordinal)
            .ShouldBe(expected.Order(StringComparer.Ordinal));
    }

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
