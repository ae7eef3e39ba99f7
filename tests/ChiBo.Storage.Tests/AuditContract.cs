using ChiBo.Domain.Audit;
using ChiBo.Domain.Register.Rows;
using ChiBo.Samples.OneCommune;
using ChiBo.Storage.Audit;
using ChiBo.TestKit.Databases;

namespace ChiBo.Storage.Tests;

/// <summary>What the audit finds: the same on both engines. The guards are taken away first, as an intruder would.</summary>
public abstract class AuditContract : Contract
{
    [Fact]
    public async Task What_nobody_touched_is_sound()
    {
        await Fill();
        AuditReport report = await Verify();
        report.Faults.ShouldBeEmpty();
        report.Acts.ShouldBe(2);
    }

    [Theory]
    [InlineData("member_details", "UPDATE member_details SET full_name = 'Kẻ Khác' WHERE id = 1", "member_details")]
    [InlineData("memberships", "UPDATE memberships SET valid_from = '2001-01-01' WHERE id = 3", "memberships")]
    [InlineData("posts", "DELETE FROM posts WHERE id = 2", "posts")]
    [InlineData("member_details", "UPDATE member_details SET superseded_in = 2 WHERE id = 5", "member_details")]
    [InlineData("acts", "UPDATE acts SET at = '2001-01-01T00:00:00Z' WHERE id = 1", "1")]
    [InlineData("acts", "UPDATE acts SET reason = 'x' WHERE id = 2", "2")]
    [InlineData(
        "audit_entries",
        "UPDATE audit_entries SET payload = replace(payload, 'Imported', 'Exported') WHERE act_id = 1",
        "1"
    )]
    [InlineData("audit_entries", "UPDATE audit_entries SET checkpoint = 'x' WHERE act_id = 2", "2")]
    [InlineData("audit_entries", "DELETE FROM audit_entries WHERE act_id = 1", "1")]
    [InlineData("audit_entries", "DELETE FROM audit_entries WHERE act_id = 2", "acts")]
    public async Task What_was_altered_is_named(string table, string statement, string named)
    {
        await Fill();
        await Tamper([.. WithoutGuards(table), statement]);
        AuditReport report = await Verify();
        report.Faults.ShouldContain(fault => fault.English.Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_row_that_was_added_is_found()
    {
        await Fill();
        await Tamper(
            "INSERT INTO posts (id, recorded_in, member_id, unit_id, kind, title) VALUES (9999, 1, 1, 1, 0, 'x')"
        );
        (await Verify()).Faults.ShouldContain(fault => fault.English.Contains("posts", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_tail_that_was_cut_off_is_found_by_a_checkpoint_that_was_kept()
    {
        await Fill();
        Checkpoint kept = SignedCheckpoint.Read((await Verify()).Checkpoint!, out _)!.Checkpoint;
        await using (ChiBoContext db = Database.Open())
        {
            (await AuditVerifier.Verify(db, Database.Key, kept)).IsSound.ShouldBeTrue();
        }

        await Tamper([.. WithoutGuards("audit_entries"), "DELETE FROM audit_entries WHERE act_id = 2"]);
        await using ChiBoContext after = Database.Open();
        AuditReport report = await AuditVerifier.Verify(after, Database.Key, kept);
        report.Faults.ShouldContain(fault => fault.English.Contains("kept", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Entries_signed_with_another_key_are_found()
    {
        await Fill();
        using AuditKey other = AuditKey.OpenOrCreate(Path.Combine(Database.Folder, "other.pem"));
        await using ChiBoContext db = Database.Open();
        (await AuditVerifier.Verify(db, other)).Faults.Count.ShouldBe(2);
    }

    protected abstract IEnumerable<string> WithoutGuards(string table);

    private async Task Fill()
    {
        RegisterRows rows = SampleCommune.Create();
        await Import(rows);
        rows.Members[0] = rows.Members[0] with { FullName = "Người Khác" };
        await Import(rows);
    }

    private async Task<AuditReport> Verify()
    {
        await using ChiBoContext db = Database.Open();
        return await AuditVerifier.Verify(db, Database.Key);
    }
}

public sealed class AuditOnSqliteTests : AuditContract
{
    protected override Task<TestDatabase> Create(bool migrated = true) => SqliteTestDatabase.Create(migrated);

    protected override IEnumerable<string> WithoutGuards(string table) =>
        [
            .. ((string[])["superseded_once", "values_stay", "stays", "unchanged"]).Select(guard =>
                $"DROP TRIGGER IF EXISTS {table}_{guard}"
            ),
        ];
}

public sealed class AuditOnPostgresTests : AuditContract
{
    protected override Task<TestDatabase> Create(bool migrated = true) => OnPostgres(migrated);

    protected override IEnumerable<string> WithoutGuards(string table) => [$"ALTER TABLE {table} DISABLE TRIGGER ALL"];
}
