using ChiBo.Domain.Members;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;
using ChiBo.Samples.OneCommune;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Importing;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.TestKit;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Tests;

/// <summary>How a register is kept: the same on both engines.</summary>
public abstract class RegisterContract : Contract
{
    [Fact]
    public async Task Rows_that_were_imported_are_read_back()
    {
        RegisterRows rows = SampleCommune.Create();
        ImportCounts counts = await Import(rows);
        await using ChiBoContext db = Database.Open();
        RegisterRows read = RowReader.Read(db, KnownAt.Now);
        Lines(read).ShouldBe(Lines(rows));
        counts.Recorded.ShouldBe(Lines(rows).Count);
    }

    [Fact]
    public async Task Importing_the_same_rows_again_records_nothing()
    {
        RegisterRows rows = SampleCommune.Create();
        ImportCounts first = await Import(rows);
        ImportCounts second = await Import(SampleCommune.Create());
        second.ShouldBe(new ImportCounts(0, 0, first.Recorded));
    }

    [Fact]
    public async Task A_corrected_row_supersedes_the_old_one_and_the_old_one_is_still_known_then()
    {
        RegisterRows rows = SampleCommune.Create();
        await Import(rows);
        MemberRow old = rows.Members[0];
        rows.Members[0] = old with { OfficialOn = old.OfficialOn!.Value.AddDays(1) };
        ImportCounts counts = await Import(rows);
        counts.Recorded.ShouldBe(1);
        counts.Superseded.ShouldBe(1);
        await using ChiBoContext db = Database.Open();
        MemberRow Known(KnownAt known) => RowReader.Read(db, known).Members.Single(row => row.Code == old.Code);
        Known(new KnownAt(1)).ShouldBe(old);
        Known(KnownAt.Now).ShouldBe(rows.Members[0]);
    }

    [Fact]
    public async Task A_review_of_the_kept_register_is_the_review_of_its_rows()
    {
        for (int seed = 1; seed <= 5; seed++)
        {
            RegisterRows rows = HostileRegister.Create(seed);
            await using TestDatabase database = await Create();
            await using ChiBoContext db = database.Open();
            var writer = new ActWriter(db, TimeProvider.System, database.Key);
            await writer.Write<ImportCounts>(
                new ActHeader(ActKind.RegisterImported, null),
                async scope => await RegisterImport.Run(scope, rows)
            );
            Verdicts(SnapshotReader.Read(db, KnownAt.Now)).ShouldBe(Verdicts(rows.ToSnapshot()), $"seed {seed}");
        }
    }

    [Fact]
    public async Task Two_main_memberships_on_one_day_are_refused_by_the_database_itself()
    {
        RegisterRows rows = SampleCommune.Create();
        await Import(rows);
        MembershipRow main = rows.Memberships.First(row => row is { Kind: MembershipKind.Main, Period.To: null });
        Exception fault = await Should.ThrowAsync<Exception>(() => Record(main, MembershipKind.Main));
        (fault.InnerException ?? fault).Message.ShouldContain("overlap");
        (await Record(main, MembershipKind.Temporary)).IsDone.ShouldBeTrue();
    }

    [Theory]
    [InlineData("UPDATE memberships SET valid_to = NULL WHERE id = 1")]
    [InlineData("UPDATE member_details SET full_name = 'x' WHERE id = 1")]
    [InlineData("DELETE FROM posts WHERE id = 1")]
    [InlineData("UPDATE acts SET reason = 'x' WHERE id = 1")]
    [InlineData("DELETE FROM audit_entries WHERE act_id = 1")]
    public async Task What_was_recorded_is_neither_changed_nor_deleted(string statement)
    {
        await Import(SampleCommune.Create());
        Exception fault = await Should.ThrowAsync<Exception>(() => Tamper(statement));
        fault.Message.ShouldContain("append-only");
    }

    [Fact]
    public async Task An_act_that_is_declined_leaves_nothing()
    {
        Outcome<int> outcome = await Act<int>(
            ActKind.FactsRecorded,
            scope =>
            {
                scope.NewMember("M1");
                return Task.FromResult<Outcome<int>>(new Undoing.NothingToUndo(7));
            }
        );
        outcome.Refusal.ShouldBeOfType<Undoing.NothingToUndo>();
        await using ChiBoContext db = Database.Open();
        (await db.Acts.CountAsync()).ShouldBe(0);
        (await db.Members.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task An_act_that_is_undone_leaves_the_register_as_it_was()
    {
        RegisterRows rows = SampleCommune.Create();
        await Import(rows);
        RegisterRows changed = SampleCommune.Create();
        changed.Memberships.RemoveAt(0);
        changed.Members[1] = changed.Members[1] with { FullName = "Người Khác" };
        await Import(changed);
        (await Act<long>(ActKind.Undone, scope => Undoing.UndoAct.Run(scope, 2))).IsDone.ShouldBeTrue();
        await using ChiBoContext db = Database.Open();
        Lines(RowReader.Read(db, KnownAt.Now)).ShouldBe(Lines(rows));
        Lines(RowReader.Read(db, new KnownAt(2))).ShouldBe(Lines(changed));
    }

    [Fact]
    public async Task An_act_on_which_a_later_one_stands_is_not_undone()
    {
        RegisterRows rows = SampleCommune.Create();
        await Import(rows);
        rows.Members[1] = rows.Members[1] with { FullName = "Người Khác" };
        await Import(rows);
        Outcome<long> outcome = await Act<long>(ActKind.Undone, scope => Undoing.UndoAct.Run(scope, 1));
        outcome.Refusal.ShouldBe(new Undoing.ChangedSince(1, 2));
    }

    [Fact]
    public async Task Acts_of_many_writers_are_numbered_without_gaps()
    {
        await Parallel.ForAsync(
            0,
            12,
            async (number, _) =>
                await Act<int>(
                    ActKind.FactsRecorded,
                    scope =>
                    {
                        scope.NewMember($"M{number}");
                        return Task.FromResult<Outcome<int>>(number);
                    }
                )
        );
        await using ChiBoContext db = Database.Open();
        (await db.Acts.OrderBy(act => act.Id).Select(act => act.Id).ToListAsync()).ShouldBe(
            Enumerable.Range(1, 12).Select(n => (long)n)
        );
        (await db.Members.CountAsync()).ShouldBe(12);
    }

    private async Task<Outcome<long>> Record(MembershipRow row, MembershipKind kind) =>
        await Act<long>(
            ActKind.FactsRecorded,
            async scope =>
            {
                int member = await scope
                    .Db.Members.Where(m => m.Code == row.MemberCode)
                    .Select(m => m.Id)
                    .SingleAsync();
                int cell = await scope
                    .Db.Organisations.Where(o => o.Code == row.OrganisationCode)
                    .Select(o => o.Id)
                    .SingleAsync();
                Membership recorded = scope.Record(
                    new Membership
                    {
                        RecordedIn = scope.Act.Id,
                        MemberId = member,
                        OrganisationId = cell,
                        Kind = kind,
                        ValidFrom = new DateOnly(2030, 1, 1),
                    }
                );
                return recorded.Id;
            }
        );

    private static List<string> Lines(RegisterRows rows) =>
        [
            .. rows
                .Units.Select(row => row.ToString())
                .Concat(
                    rows.Organisations.Select(row => $"{row with { UnitCodes = [] }} {string.Join(';', row.UnitCodes)}")
                )
                .Concat(rows.Members.Select(row => row.ToString()))
                .Concat(rows.Memberships.Select(row => row.ToString()))
                .Concat(rows.Statuses.Select(row => row.ToString()))
                .Concat(rows.Posts.Select(row => row.ToString()))
                .Concat(rows.Positions.Select(row => row.ToString()))
                .Concat(rows.Residences.Select(row => row.ToString()))
                .Concat(rows.Meetings.Select(row => row.ToString()))
                .Concat(rows.Regulations.Select(row => row.ToString()))
                .Concat(rows.AreaAssignments.Select(row => row.ToString()))
                .Order(StringComparer.Ordinal),
        ];

    private static List<string> Verdicts(RegisterSnapshot snapshot)
    {
        GuidanceDocument guidance = GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!;
        var reviewer = new Reviewer(snapshot, guidance.Parameters.On);
        return
        [
            .. HostileRegister.Days.SelectMany(day =>
                reviewer
                    .Review(snapshot.Communes().Where(commune => commune.IsActiveOn(day)), day)
                    .SelectMany(review =>
                        review
                            .Findings.Select(finding =>
                                $"{day} {review.Code} {finding.Rule} {finding.Subject} {finding.Outcome} {finding.Observed} "
                                + string.Join(',', finding.Evidence)
                            )
                            .Prepend($"{day} {review.Code} {review.Verdict} {review.Eligible}")
                    )
            ),
        ];
    }
}

public sealed class RegisterOnSqliteTests : RegisterContract
{
    protected override Task<TestDatabase> Create(bool migrated = true) => SqliteTestDatabase.Create(migrated);
}

public sealed class RegisterOnPostgresTests : RegisterContract
{
    protected override Task<TestDatabase> Create(bool migrated = true) => OnPostgres(migrated);
}
