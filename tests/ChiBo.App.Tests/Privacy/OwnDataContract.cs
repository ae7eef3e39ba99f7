using ChiBo.App.Features.Privacy.OwnData;
using ChiBo.App.Tests.Proposals;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ChiBo.App.Tests.Privacy;

/// <summary>All data about oneself: nothing of one's own is missing without a reason, and nothing of another is there.</summary>
public abstract class OwnDataContract(bool isOnPostgres) : FreshWorks(isOnPostgres)
{
    private const string Canary = "QXZW lời của người khác";

    [Fact]
    public async Task Every_table_that_names_a_member_or_an_account_is_there_or_is_left_out_with_its_reason()
    {
        (await Ask(db => Task.FromResult(OwnCoverage.Forgotten(db)))).ShouldBeEmpty();
        (await Ask(db => Task.FromResult(OwnCoverage.Naming(db)))).Count.ShouldBeGreaterThan(40);
        // What is left out is a table that is there, and is not given as well.
        await Ask(db =>
        {
            OwnExclusions.All.Keys.ShouldBeSubsetOf(OwnCoverage.Naming(db));
            OwnTables
                .All.Select(table => table.TableOf(db))
                .ShouldNotContain(name => OwnExclusions.All.ContainsKey(name));
            return Task.FromResult(0);
        });
    }

    /// <summary>The check must be able to fail: a new table that names a member is found.</summary>
    [Fact]
    public async Task A_new_table_that_names_a_member_is_found()
    {
        DbContextOptions<ChiBoContext> options = new DbContextOptionsBuilder<ChiBoContext>(
            await Ask(db => Task.FromResult((DbContextOptions<ChiBoContext>)db.GetService<IDbContextOptions>()))
        )
            .ReplaceService<IModelCustomizer, OneTableMore>()
            .Options;
        await using var db = new ChiBoContext(options);
        OwnCoverage.Forgotten(db).ShouldBe(["allowances"]);
    }

    [Fact]
    public async Task A_member_gets_every_version_of_his_or_her_own_and_nothing_of_others()
    {
        (int own, int other) = await Ask(async db =>
            (
                await db
                    .Users.Where(row => row.UserName == "dang-vien")
                    .Select(row => row.MemberId!.Value)
                    .SingleAsync(),
                await db.Users.Where(row => row.UserName == Secretary).Select(row => row.MemberId!.Value).SingleAsync()
            )
        );
        int cell = await Cell("X99001-CQ");
        await Write(
            ActKind.TaskMoved,
            scope =>
            {
                WorkTask mine = scope.Record(TaskOf(scope, cell, own, "Việc của tôi, bản đầu"));
                scope.Record(TaskOf(scope, cell, other, Canary));
                mine.Id.ShouldBeGreaterThan(0);
            }
        );
        WorkTask first = await Ask(db => db.WorkTasks.SingleAsync(row => row.Title == "Việc của tôi, bản đầu"));
        await Write(ActKind.TaskMoved, scope => scope.Revise(first, next => next.Title = "Việc của tôi, bản sau"));
        await Ask(async db =>
        {
            db.PrivateTexts.Add(Words(PrivateSubject.Discipline, 1, Canary));
            db.PrivateTexts.Add(Words(PrivateSubject.MemberReview, 987_654, Canary));
            return await db.SaveChangesAsync();
        });

        IReadOnlyList<OwnPart> parts = await As<OwnDataReader, IReadOnlyList<OwnPart>>("dang-vien", own => own.Read());
        OwnPart tasks = parts.Single(part => part.Table == "work_tasks");
        Column(tasks, "title").ShouldContain("Việc của tôi, bản đầu");
        Column(tasks, "title").ShouldContain("Việc của tôi, bản sau");
        Column(tasks, "organisation_id")
            .ShouldAllBe(name => ((string)name!).StartsWith("Chi bộ", StringComparison.Ordinal));
        Column(tasks, "superseded_in").OfType<DateTime>().ShouldNotBeEmpty();
        object?[] all = [.. parts.SelectMany(part => part.Rows).SelectMany(row => row)];
        all.OfType<string>().ShouldNotContain(text => text.Contains("QXZW", StringComparison.Ordinal));
        // Rows that stand under a member stand under this one.
        foreach (OwnPart part in parts.Where(part => part.Columns.Contains("member_id")))
        {
            Column(part, "member_id").OfType<int>().ShouldAllBe(member => member == own, part.Table);
        }

        parts.SelectMany(part => part.Columns).ShouldNotContain("password_hash");
        parts.SelectMany(part => part.Columns).ShouldNotContain("digest");
        Column(parts.Single(part => part.Table == "member_details"), "full_name").Length.ShouldBeGreaterThan(0);
    }

    /// <summary>Of every table that is given: each row of the sample that is somebody's is that person's and no other's.</summary>
    [Fact]
    public async Task What_is_given_to_all_accounts_together_is_no_row_twice()
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string account in (string[])[Office, Secretary, "bi-thu-thon-3", "phu-trach-thon-5", "dang-vien"])
        {
            IReadOnlyList<OwnPart> parts = await As<OwnDataReader, IReadOnlyList<OwnPart>>(account, own => own.Read());
            parts.Count.ShouldBe(OwnTables.All.Count);
            foreach (OwnPart part in parts.Where(part => part.Columns.Contains("member_id")))
            {
                foreach (object? id in Column(part, "id"))
                {
                    seen.TryAdd($"{part.Table} {id}", account).ShouldBeTrue($"{part.Table} {id}");
                }
            }
        }

        seen.Count.ShouldBeGreaterThan(30);
    }

    private static object?[] Column(OwnPart part, string name)
    {
        int at = part.Columns.ToList().IndexOf(name);
        at.ShouldBeGreaterThanOrEqualTo(0, $"{part.Table}.{name}");
        return [.. part.Rows.Select(row => row[at])];
    }

    private WorkTask TaskOf(ActScope scope, int cell, int member, string title) =>
        new()
        {
            RecordedIn = scope.Act.Id,
            OrganisationId = cell,
            MemberId = member,
            ForBody = Domain.Proposals.Addressee.Government,
            Title = title,
            DueOn = Today.AddDays(9),
            State = Domain.Tasks.TaskState.Open,
            Progress = 0,
        };

    private static PrivateText Words(PrivateSubject subject, long key, string words) =>
        new()
        {
            Subject = subject,
            SubjectKey = key,
            Part = "about",
            Text = words,
        };

    private sealed class OneTableMore(ModelCustomizerDependencies dependencies)
        : RelationalModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            modelBuilder.Entity<Allowance>().ToTable("allowances");
        }
    }

    private sealed class Allowance
    {
        public int Id { get; init; }

        public int MemberId { get; init; }

        public Member? Member { get; init; }
    }
}

public sealed class OwnDataOnSqliteTests() : OwnDataContract(isOnPostgres: false);

public sealed class OwnDataOnPostgresTests() : OwnDataContract(isOnPostgres: true);
