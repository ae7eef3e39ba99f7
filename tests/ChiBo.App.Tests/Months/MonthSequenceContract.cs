using ChiBo.App.Features.Months;
using ChiBo.App.Features.Organisations.Work;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Months;

/// <summary>
/// No sequence of plans, moves, excuses, cancellations, meetings held, things struck out and days gone by gets the agency
/// cell closed in order before another cell's meeting without an override, on each engine.
/// </summary>
public abstract class MonthSequenceContract : IAsyncLifetime
{
    private const int Steps = 22;
    private static readonly TimeOnly[] Hours = [new(8, 0), new(19, 0), new(20, 0)];

    private TestDatabase? database;

    /// <summary>How many sequences are tried.</summary>
    protected abstract int Sequences { get; }

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

    [Fact]
    public async Task No_sequence_closes_the_agency_cell_in_order_before_another_cell()
    {
        var world = new MonthWorld(database!);
        await world.Enter();
        int closed = 0;
        int refused = 0;
        int flagged = 0;
        for (int sequence = 0; sequence < Sequences; sequence++)
        {
            var model = new MonthModel(MeetingMonth.Of(new DateOnly(2015, 1, 1).AddMonths(sequence)));
            world.Clock.Local = model.Month.FirstDay.ToDateTime(new TimeOnly(6, 0)).AddDays(-1);
            var random = new Random(sequence);
            for (int step = 0; step < Steps; step++)
            {
                (bool isClosed, bool isRefused) = await Step(world, model, random, $"{sequence}/{step}");
                closed += isClosed ? 1 : 0;
                refused += isRefused ? 1 : 0;
                flagged += await Agrees(world, model, $"{sequence}/{step}") ? 1 : 0;
            }

            await ReviewAgrees(world, model, sequence);
        }

        // The sequences go where it is worth looking.
        closed.ShouldBeGreaterThan(0);
        refused.ShouldBeGreaterThan(0);
        flagged.ShouldBeGreaterThan(0);
    }

    private static async Task<(bool IsClosed, bool IsRefused)> Step(
        MonthWorld world,
        MonthModel model,
        Random random,
        string at
    )
    {
        // The agency cell's turn comes as often as that of all others together.
        string cell = random.Next(3) == 0 ? MonthWorld.Agency : MonthWorld.Cells[random.Next(MonthWorld.Cells.Count)];
        MonthModel.Known known = model[cell];
        switch (random.Next(12))
        {
            case < 4:
                await Plan(world, model, random, cell, at);
                break;
            case < 8:
                return await Hold(world, model, random, cell, at);
            case 8:
                (await world.Do(plan => plan.Excuse(cell, model.Month, "Mưa lũ"))).IsDone.ShouldBe(
                    known.State != MeetingState.Held,
                    at
                );
                model[cell] = known.State == MeetingState.Held ? known : new(MeetingState.Excused, default, null);
                break;
            case 9 when random.Next(2) == 0:
                await CallOff(world, model, cell, at);
                break;
            case 9:
                await Strike(world, model, cell);
                break;
            case 10 when random.Next(6) == 0:
                (await world.Allow(model.Month)).IsDone.ShouldBe(!model.IsOverridden, at);
                model.IsOverridden = true;
                break;
            default:
                world.Clock.Local += TimeSpan.FromHours(random.Next(1, 120));
                break;
        }

        return (false, false);
    }

    private static async Task Plan(MonthWorld world, MonthModel model, Random random, string cell, string at)
    {
        TimeOnly start = Hours[random.Next(Hours.Length)];
        PlannedFields plan = new(cell, model.Month, model.Month.FirstDay.AddDays(random.Next(28)), start)
        {
            End = random.Next(3) switch
            {
                0 => null,
                1 => start.AddHours(1),
                _ => random.Next(8) == 0 ? start : start.AddHours(2),
            },
        };
        Outcome<long> outcome = await world.PlanAnyway(plan);
        outcome.IsDone.ShouldBe(model.Accepts(plan, world.Clock.Local), $"{at} {plan} {outcome.Refusal?.Code}");
        if (outcome.IsDone)
        {
            model[cell] = new(MeetingState.Planned, plan.StartsAt, plan.EndsAt);
        }
    }

    /// <summary>What really happened is recorded; the agency cell is closed in order when the lock lets it.</summary>
    private static async Task<(bool, bool)> Hold(
        MonthWorld world,
        MonthModel model,
        Random random,
        string cell,
        string at
    )
    {
        var today = DateOnly.FromDateTime(world.Clock.Local);
        if (today < model.Month.FirstDay)
        {
            return (false, false);
        }

        DateOnly last = today < model.Month.LastDay ? today : model.Month.LastDay;
        DateOnly day = random.Next(3) > 0 ? last : model.Month.FirstDay.AddDays(random.Next(last.Day));
        TimeOnly start = Hours[random.Next(Hours.Length)];
        TimeOnly? end = random.Next(2) == 0 ? null : start.AddHours(1);
        bool isFirst = model[cell].State is null or MeetingState.Planned;
        bool isClosing = cell == MonthWorld.Agency && isFirst;
        DateTime startedAt = day.ToDateTime(start);
        if (isClosing)
        {
            Refusal? refusal = await world.WhyNotClosed(model.Month, startedAt);
            (refusal is null).ShouldBe(model.IsOverridden || !model.NotBefore(startedAt).Any(), at);
            if (refusal is not null && random.Next(4) > 0)
            {
                return (false, true);
            }

            isClosing = refusal is null;
        }

        Outcome<long> held = await world.Record(
            cell,
            new MeetingFields(day, MeetingKind.Regular, MeetingState.Held) { StartsAt = start, EndsAt = end }
        );
        held.IsDone.ShouldBe(isFirst, $"{at} {held.Refusal?.Code}");
        if (held.IsDone)
        {
            model[cell] = new(MeetingState.Held, startedAt, end is { } over ? day.ToDateTime(over) : null);
        }

        return (isClosing, false);
    }

    private static async Task CallOff(MonthWorld world, MonthModel model, string cell, string at)
    {
        long id = await Regular(world, model, cell) ?? 0;
        Outcome<long> outcome = await world.Do(plan => plan.CallOff(cell, id, "Trùng việc"));
        outcome.IsDone.ShouldBe(model[cell].State == MeetingState.Planned, at);
        if (outcome.IsDone)
        {
            model[cell] = model[cell] with { State = MeetingState.Cancelled };
        }
    }

    private static async Task Strike(MonthWorld world, MonthModel model, string cell)
    {
        if (await Regular(world, model, cell) is { } id)
        {
            (await world.Strike(cell, id)).IsDone.ShouldBeTrue();
            model[cell] = new(null, default, null);
        }
    }

    private static async Task<long?> Regular(MonthWorld world, MonthModel model, string cell)
    {
        DateOnly month = model.Month.FirstDay;
        await using ChiBoContext db = world.Open();
        return await db
            .Meetings.Where(row => row.SupersededIn == null && row.Organisation!.Code == cell && row.Month == month)
            .Select(row => (long?)row.Id)
            .SingleOrDefaultAsync();
    }

    /// <summary>The board tells what the model tells; whether it flags the agency cell's meeting.</summary>
    private static async Task<bool> Agrees(MonthWorld world, MonthModel model, string at)
    {
        AgencyMonth agency = (await world.Board(model.Month)).Agencies.ShouldHaveSingleItem();
        agency.Overrides.Count.ShouldBe(model.IsOverridden ? 1 : 0, at);
        MonthModel.Known known = model[MonthWorld.Agency];
        if (model.AgencyIsHeld)
        {
            string[] blocking = [.. agency.Blocking.Select(one => one.Code).Order(StringComparer.Ordinal)];
            blocking.SequenceEqual(model.NotBefore(known.Start).Order(StringComparer.Ordinal)).ShouldBeTrue(at);
            agency.Standing.ShouldBe(
                blocking.Length == 0 ? AgencyStanding.HeldInOrder : AgencyStanding.HeldTooEarly,
                at
            );
        }

        return agency.Standing is AgencyStanding.HeldTooEarly or AgencyStanding.PlannedTooEarly;
    }

    /// <summary>The rule of operation finds the same cells, on what is kept.</summary>
    private static async Task ReviewAgrees(MonthWorld world, MonthModel model, int sequence)
    {
        await using ChiBoContext db = world.Open();
        RegisterSnapshot snapshot = RowReader.Read(db, KnownAt.Now).ToSnapshot();
        GuidanceDocument guidance = GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!;
        ReviewSession session = new Reviewer(snapshot, guidance.Parameters.On).Open(model.Month.LastDay.AddDays(1));
        session.Decide(snapshot.Communes().Single());
        Finding found = session.DescribeOperation().Single(finding => finding.Rule == Rule.AgencyCellMeetsLast);
        string[] blocking = model.AgencyIsHeld
            ? [.. model.NotBefore(model[MonthWorld.Agency].Start).Order(StringComparer.Ordinal)]
            : [];
        found.Outcome.ShouldBe(
            !model.AgencyIsHeld ? Outcome.Unknown
                : blocking.Length > 0 ? Outcome.Fail
                : Outcome.Pass,
            $"{sequence}"
        );
        found.Observed.ShouldBe(model.AgencyIsHeld ? $"{blocking.Length}" : "", $"{sequence}");
    }
}

public sealed class MonthSequencesOnSqliteTests : MonthSequenceContract
{
    protected override int Sequences => 40;

    protected override Task<TestDatabase> Create() => SqliteTestDatabase.Create();
}

public sealed class MonthSequencesOnPostgresTests : MonthSequenceContract
{
    protected override int Sequences => 12;

    protected override Task<TestDatabase> Create()
    {
        Assert.SkipUnless(PostgresTestDatabase.IsThere, "No PostgreSQL server was started.");
        return PostgresTestDatabase.Create();
    }
}
