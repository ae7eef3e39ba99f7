using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;
using ChiBo.Samples.OneCommune;
using ChiBo.Storage.Importing;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using ChiBo.TestKit;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Tests;

/// <summary>Reports of areas and overrides of the order of meetings, which the rules of operation read: the same on both engines.</summary>
public abstract class OperationContract : Contract
{
    [Fact]
    public async Task Reports_and_overrides_are_read_back_and_importing_them_again_records_nothing()
    {
        RegisterRows rows = HostileWork.AddTo(HostileRegister.Create(4), 4);
        await Import(rows);
        (await Import(rows)).Recorded.ShouldBe(0);
        await using ChiBoContext db = Database.Open();
        RegisterRows read = RowReader.Read(db, KnownAt.Now);
        read.AreaReports.ShouldNotBeEmpty();
        read.AreaReports.ShouldBe(rows.AreaReports, ignoreOrder: true);
        read.OrderOverrides.ShouldNotBeEmpty();
        read.OrderOverrides.ShouldBe(rows.OrderOverrides, ignoreOrder: true);
    }

    [Fact]
    public async Task Contact_with_the_residence_is_read_back_and_importing_it_again_records_nothing()
    {
        RegisterRows rows = HostileWork.AddTo(HostileRegister.Create(4), 4);
        await Import(rows);
        (await Import(rows)).Recorded.ShouldBe(0);
        await using ChiBoContext db = Database.Open();
        RegisterRows read = RowReader.Read(db, KnownAt.Now);
        read.ResidenceLetters.ShouldNotBeEmpty();
        read.ResidenceLetters.ShouldBe(rows.ResidenceLetters, ignoreOrder: true);
        read.ResidenceComments.ShouldContain(row => row.OrganisationCode == null);
        read.ResidenceComments.ShouldBe(rows.ResidenceComments, ignoreOrder: true);
    }

    [Fact]
    public async Task A_receipt_and_a_comment_that_come_later_are_revisions_and_a_register_without_them_takes_none_away()
    {
        DateOnly day = new(2016, 3, 1);
        RegisterRows rows = SampleCommune.Create();
        string member = rows.Members[0].Code;
        rows.ResidenceLetters.Add(new ResidenceLetterRow(member, null, "Ở xa", null, day));
        rows.ResidenceComments.Add(new ResidenceCommentRow(member, null, "Ở xa", 2016, day, day));
        await Import(rows);
        (await Import(SampleCommune.Create())).Superseded.ShouldBe(0);
        rows.ResidenceLetters[0] = rows.ResidenceLetters[0] with { ReceivedOn = day };
        rows.ResidenceComments[0] = rows.ResidenceComments[0] with { GivenOn = day };
        ImportCounts counts = await Import(rows);
        (counts.Recorded, counts.Superseded).ShouldBe((2L, 2L));
        await using ChiBoContext db = Database.Open();
        (await db.ResidenceLetters.Select(row => row.Key).ToListAsync()).ShouldBe([1, 1]);
        (await db.ResidenceYears.Select(row => row.Key).ToListAsync()).ShouldBe([1, 1]);
    }

    [Fact]
    public async Task A_report_that_differs_is_a_revision_of_the_one_before()
    {
        RegisterRows rows = WithReports(SampleCommune.Create());
        await Import(rows);
        rows.AreaReports[0] = rows.AreaReports[0] with { Attended = null, ReportedAt = null };
        ImportCounts counts = await Import(rows);
        (counts.Recorded, counts.Superseded).ShouldBe((1L, 1L));
        await using ChiBoContext db = Database.Open();
        List<AreaReport> kept = await db.AreaReports.Where(row => row.Key == 1).OrderBy(row => row.Id).ToListAsync();
        kept.Select(row => (row.ReportedAt is null, row.IsCurrent)).ShouldBe([(false, false), (true, true)]);
    }

    [Fact]
    public async Task A_register_that_tells_of_no_reports_takes_none_away()
    {
        RegisterRows rows = WithReports(SampleCommune.Create());
        await Import(rows);
        (await Import(SampleCommune.Create())).Superseded.ShouldBe(0);
        await using ChiBoContext db = Database.Open();
        RowReader.Read(db, KnownAt.Now).AreaReports.Count.ShouldBe(rows.AreaReports.Count);
    }

    [Fact]
    public async Task The_rules_of_operation_decide_on_what_is_kept_as_on_the_rows_themselves()
    {
        for (int seed = 1; seed <= 5; seed++)
        {
            RegisterRows rows = HostileWork.AddTo(HostileRegister.Create(seed), seed);
            await using TestDatabase database = await Create();
            await using ChiBoContext db = database.Open();
            await ImportInto(database, rows);
            List<string> expected = Operation(rows.ToSnapshot());
            expected.ShouldNotBeEmpty();
            Operation(SnapshotReader.Read(db, KnownAt.Now)).ShouldBe(expected, $"seed {seed}");
            HashSet<int> all = [.. await db.Units.Select(unit => unit.Id).ToListAsync()];
            RegisterPart part = await CommuneParts.Of(db, all);
            Operation(RowReader.Read(db, KnownAt.Now, part).ToSnapshot()).ShouldBe(expected, $"part of seed {seed}");
        }
    }

    [Fact]
    public async Task The_part_around_a_cell_brings_the_cells_under_sub_committees_that_meet_before_it()
    {
        for (int seed = 1; seed <= 5; seed++)
        {
            RegisterRows rows = HostileWork.AddTo(HostileRegister.Create(seed), seed);
            await using TestDatabase database = await Create();
            await using ChiBoContext db = database.Open();
            await ImportInto(database, rows);
            List<string> expected = Operation(rows.ToSnapshot());
            foreach (string commune in rows.ToSnapshot().Communes().Select(commune => commune.Code).Distinct())
            {
                RegisterPart part = await PartAround.Of(db, [], [commune]);
                RegisterSnapshot around = RowReader.Read(db, KnownAt.Now, part).ToSnapshot();
                Operation(around, commune)
                    .ShouldBe(expected.Where(line => line.Split(' ')[1] == commune), $"seed {seed} {commune}");
            }
        }
    }

    private static RegisterRows WithReports(RegisterRows rows)
    {
        foreach (AreaAssignmentRow row in rows.AreaAssignments)
        {
            var month = new Domain.Meetings.MeetingMonth(2016, 3);
            DateTime at = month.FirstDay.ToDateTime(new TimeOnly(9, 0));
            rows.AreaReports.Add(new AreaReportRow(row.UnitCode, month, row.MemberCode, true, at));
        }

        return rows;
    }

    private static async Task ImportInto(TestDatabase database, RegisterRows rows)
    {
        await using ChiBoContext db = database.Open();
        var writer = new Acts.ActWriter(db, TimeProvider.System, database.Key);
        await writer.Write<ImportCounts>(
            new Acts.ActHeader(Acts.ActKind.RegisterImported, null),
            async scope => await RegisterImport.Run(scope, rows)
        );
    }

    private static List<string> Operation(RegisterSnapshot snapshot, string? only = null)
    {
        var reviewer = new Reviewer(snapshot, GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!.Parameters.On);
        return
        [
            .. HostileRegister.Days.SelectMany(day =>
                snapshot
                    .Communes()
                    .Where(commune => commune.IsActiveOn(day) && (only is null || commune.Code == only))
                    .SelectMany(commune =>
                        Findings(reviewer, commune, day)
                            .Select(finding =>
                                $"{day:O} {commune.Code} {finding.Rule} {finding.Subject} {finding.Outcome} {finding.Observed} "
                                + string.Join(',', finding.Evidence)
                            )
                    )
            ),
        ];
    }

    private static IEnumerable<Finding> Findings(Reviewer reviewer, CommuneRef commune, DateOnly day)
    {
        ReviewSession session = reviewer.Open(day);
        session.Decide(commune);
        return session.DescribeOperation();
    }
}

public sealed class OperationOnSqliteTests : OperationContract
{
    protected override Task<TestDatabase> Create(bool migrated = true) => SqliteTestDatabase.Create(migrated);
}

public sealed class OperationOnPostgresTests : OperationContract
{
    protected override Task<TestDatabase> Create(bool migrated = true) => OnPostgres(migrated);
}
