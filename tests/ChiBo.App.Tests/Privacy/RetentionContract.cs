using System.Globalization;
using ChiBo.App.Features.Privacy.Retention;
using ChiBo.App.Tests.Proposals;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Audit;
using ChiBo.Storage.Life;
using ChiBo.Storage.Notices;
using ChiBo.Storage.Privacy;
using ChiBo.Storage.Programs;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Privacy;

/// <summary>
/// A run of retention on generated data: afterwards nothing is left whose time is over, nothing is gone whose time is not, the proof says
/// what was erased, and the preview that said so before is empty.
/// </summary>
public abstract class RetentionContract(bool isOnPostgres) : FreshWorks(isOnPostgres)
{
    private const int Seeds = 12;
    private const int EachTime = 25;
    private long next = 1_000_000;

    [Fact]
    public async Task Nothing_that_is_over_is_left_and_nothing_that_is_not_is_gone()
    {
        await Erase();
        int office = await Ask(db => db.Users.Where(row => row.UserName == Office).Select(row => row.Id).SingleAsync());
        for (int seed = 1; seed <= Seeds; seed++)
        {
            var random = new Random(seed);
            Clock.Moved += TimeSpan.FromDays(random.Next(0, 3)) + TimeSpan.FromMinutes(random.Next(0, 1440));
            var kept = await Kept();
            for (int row = 0; row < EachTime; row++)
            {
                await Put(random, office);
            }

            var made = await Kept();
            IReadOnlyList<RetentionLine> preview = await As<RetentionRun, IReadOnlyList<RetentionLine>>(
                Office,
                run => run.Preview()
            );
            DateOnly today = Today;
            DateTime now = Clock.GetUtcNow().UtcDateTime;
            RetentionProof proof = await Erase();
            var after = await Kept();

            string[] over = [.. made.Where(row => IsOver(row, made, today, now)).Select(row => row.Name)];
            after.Select(row => row.Name).ShouldBe(made.Select(row => row.Name).Except(over), ignoreOrder: true);
            over.ShouldNotBeEmpty($"seed {seed}");
            after.Count.ShouldBeGreaterThan(0);
            kept.Select(row => row.Name).Except(over).ShouldBeSubsetOf(after.Select(row => row.Name));
            proof.Total.ShouldBe(over.Length);
            foreach (RetentionLine line in preview)
            {
                proof.Of(line.Rule).ShouldBe(line.Count, line.Rule.Code);
                (line.Oldest is null).ShouldBe(line.Count == 0, line.Rule.Code);
                if (line.Oldest is { } oldest)
                {
                    oldest.ShouldBeLessThanOrEqualTo(today, line.Rule.Code);
                }
            }

            (await As<RetentionRun, IReadOnlyList<RetentionLine>>(Office, run => run.Preview())).ShouldAllBe(line =>
                line.Count == 0 && line.Oldest == null
            );
            Act act = await Ask(db => db.Acts.OrderByDescending(row => row.Id).FirstAsync());
            (act.Kind, act.Reason).ShouldBe((ActKind.WordsErased, proof.Written));
            RetentionProof.Read(act.Reason)!.Total.ShouldBe(proof.Total);
        }

        AuditKey key = Single<AuditKey>();
        (await Ask(db => AuditVerifier.Verify(db, key, null))).IsSound.ShouldBeTrue();
    }

    [Fact]
    public async Task A_run_without_anything_that_is_over_leaves_no_act()
    {
        await Erase();
        long acts = await Ask(db => db.Acts.LongCountAsync());
        (await Erase()).Total.ShouldBe(0);
        (await Ask(db => db.Acts.LongCountAsync())).ShouldBe(acts);
    }

    /// <summary>What has a term in the declarations has a rule, and the other way round: neither can be forgotten.</summary>
    [Fact]
    public void Every_table_whose_rows_are_kept_for_a_time_has_a_rule()
    {
        Keeping[] timed = [Keeping.UntilItsDay, Keeping.AfterReading, Keeping.AfterAnswer, Keeping.ForMonths];
        RetentionRules
            .All.Select(rule => (rule.Table, rule.Keeping))
            .ShouldBe(
                Declarations
                    .All.Where(column => timed.Contains(column.Keeping))
                    .Select(column => (column.Table, column.Keeping))
                    .Distinct(),
                ignoreOrder: true
            );
    }

    private Task<RetentionProof> Erase() => As<RetentionRun, RetentionProof>(Office, run => run.Run());

    /// <summary>What each rule says, once more and by itself: the model that the run is held against.</summary>
    private static bool IsOver(Row row, List<Row> all, DateOnly today, DateTime now) =>
        row.Kind switch
        {
            "area" or "private" => row.Day is { } day && today.DayNumber >= day.DayNumber,
            "burden" => ((today.Year - row.Day!.Value.Year) * 12) + today.Month - row.Day.Value.Month >= 24,
            "answer" => (now - row.At!.Value).TotalDays >= 30,
            "mail" => row.At is { } ended && (now - ended).TotalDays >= 90,
            _ => row.At is { } read
                && (now - read).TotalDays >= 90
                && all.Where(mail => mail.Kind == "mail" && mail.Of == row.Id)
                    .All(mail => mail.At is { } ended && (now - ended).TotalDays >= 90),
        };

    private async Task Put(Random random, int account)
    {
        long id = next++;
        // Around the edges, where it matters: the day itself, the day before and after, far from it, and not settled.
        DateOnly day = Today.AddDays(random.Next(-2, 3) * random.Next(1, 40));
        DateTime moment = Clock.GetUtcNow().UtcDateTime;
        moment = new DateTime(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
        DateTime ago = moment.AddDays(-random.Next(28, 33)).AddMinutes(Side(random));
        DateTime longAgo = moment.AddDays(-random.Next(88, 93)).AddMinutes(Side(random));
        await Ask(async db =>
        {
            switch (random.Next(6))
            {
                case 0:
                    db.MatterTexts.Add(
                        new MatterText
                        {
                            MatterKey = id,
                            Text = "Lời",
                            EraseOn = day,
                        }
                    );
                    break;
                case 1:
                    db.PrivateTexts.Add(
                        new PrivateText
                        {
                            Subject = (PrivateSubject)random.Next(7),
                            SubjectKey = id,
                            Part = "about",
                            Text = "Lời",
                            EraseOn = random.Next(4) == 0 ? null : day,
                        }
                    );
                    break;
                case 2:
                    db.FormBurdens.Add(
                        new FormBurden
                        {
                            AccountId = account,
                            Month = Today.AddDays(1 - Today.Day).AddMonths(-random.Next(22, 27)),
                            Feature = id.ToString(CultureInfo.InvariantCulture),
                            Typed = 1,
                        }
                    );
                    break;
                case 3:
                    db.AnsweredRequests.Add(
                        new AnsweredRequest
                        {
                            AccountId = account,
                            Key = id.ToString(CultureInfo.InvariantCulture),
                            Digest = [1],
                            Status = 200,
                            Body = "{}",
                            At = ago,
                        }
                    );
                    break;
                default:
                    var notice = new Notice
                    {
                        AccountId = account,
                        Kind = NoticeKind.TaskGiven,
                        Path = "/tasks",
                        MadeAt = longAgo.AddDays(-1),
                        ReadAt = random.Next(4) == 0 ? null : longAgo,
                    };
                    db.Notices.Add(notice);
                    if (random.Next(2) == 0)
                    {
                        db.OutgoingMails.Add(Sending(random, account, notice, longAgo));
                    }

                    break;
            }

            return await db.SaveChangesAsync();
        });
    }

    /// <summary>A minute to one side of the edge: the clock of the test runs on.</summary>
    private static int Side(Random random) => random.Next(2) == 0 ? -1 : 1;

    private static OutgoingMail Sending(Random random, int account, Notice notice, DateTime ended) =>
        new()
        {
            AccountId = account,
            Kind = MailKind.OneNotice,
            Notice = notice,
            MadeAt = ended.AddDays(-1),
            NotBefore = ended.AddDays(-1),
            SentAt = random.Next(3) == 0 ? ended.AddMinutes(10 * random.Next(-150, 150)) : null,
            GivenUpAt = random.Next(3) == 0 ? ended : null,
        };

    private Task<List<Row>> Kept() =>
        Ask(async db =>
        {
            var rows = new List<Row>();
            rows.AddRange(
                (await db.MatterTexts.AsNoTracking().ToListAsync()).Select(row => new Row(
                    "area",
                    row.MatterKey,
                    0,
                    row.EraseOn,
                    null
                ))
            );
            rows.AddRange(
                (await db.PrivateTexts.AsNoTracking().ToListAsync()).Select(row => new Row(
                    "private",
                    row.Id,
                    0,
                    row.EraseOn,
                    null
                ))
            );
            rows.AddRange(
                (await db.AnsweredRequests.AsNoTracking().ToListAsync()).Select(row => new Row(
                    "answer",
                    long.Parse(row.Key, CultureInfo.InvariantCulture),
                    0,
                    null,
                    row.At
                ))
            );
            rows.AddRange(
                (await db.FormBurdens.AsNoTracking().ToListAsync()).Select(row => new Row(
                    "burden",
                    long.Parse(row.Feature, CultureInfo.InvariantCulture),
                    0,
                    row.Month,
                    null
                ))
            );
            rows.AddRange(
                (await db.Notices.AsNoTracking().ToListAsync()).Select(row => new Row(
                    "notice",
                    row.Id,
                    0,
                    null,
                    row.ReadAt
                ))
            );
            rows.AddRange(
                (await db.OutgoingMails.AsNoTracking().ToListAsync()).Select(row => new Row(
                    "mail",
                    row.Id,
                    row.NoticeId ?? 0,
                    null,
                    row.SentAt ?? row.GivenUpAt
                ))
            );
            return rows;
        });

    private sealed record Row(string Kind, long Id, long Of, DateOnly? Day, DateTime? At)
    {
        public string Name => $"{Kind} {Id}";
    }
}

public sealed class RetentionOnSqliteTests() : RetentionContract(isOnPostgres: false);

public sealed class RetentionOnPostgresTests() : RetentionContract(isOnPostgres: true);
