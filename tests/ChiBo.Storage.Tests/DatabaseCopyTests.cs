using ChiBo.Samples.OneCommune;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Audit;
using ChiBo.Storage.Importing;
using ChiBo.Storage.Upkeep;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Tests;

/// <summary>All that is kept goes from one engine to the other and back, and its audit agrees.</summary>
public sealed class DatabaseCopyTests
{
    [Fact]
    public async Task From_a_file_to_a_server_and_back()
    {
        Assert.SkipUnless(PostgresTestDatabase.IsThere, "No PostgreSQL server was started.");
        await using TestDatabase first = await SqliteTestDatabase.Create();
        await using TestDatabase server = await PostgresTestDatabase.Create();
        await using TestDatabase last = await SqliteTestDatabase.Create();
        await Fill(first);

        await Copy(first, server);
        await Copy(server, last);

        (await CountsOf(server)).ShouldBe(await CountsOf(first));
        (await CountsOf(last)).ShouldBe(await CountsOf(first));
        foreach (TestDatabase copy in (TestDatabase[])[server, last])
        {
            await using ChiBoContext db = copy.Open();
            AuditReport report = await AuditVerifier.Verify(db, first.Key);
            report.Faults.ShouldBeEmpty();
            report.Acts.ShouldBe(1);
        }
    }

    [Fact]
    public async Task The_server_gives_numbers_on_after_those_that_came()
    {
        Assert.SkipUnless(PostgresTestDatabase.IsThere, "No PostgreSQL server was started.");
        await using TestDatabase first = await SqliteTestDatabase.Create();
        await using TestDatabase server = await PostgresTestDatabase.Create();
        await Fill(first);
        await Copy(first, server);
        await using ChiBoContext db = server.Open();
        db.Users.Add(Somebody("nguoi-thu-hai"));
        await db.SaveChangesAsync();
        (await db.Users.Select(user => user.Id).Distinct().CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task A_database_that_the_server_does_not_have_is_made()
    {
        Assert.SkipUnless(PostgresTestDatabase.IsThere, "No PostgreSQL server was started.");
        await using TestDatabase server = PostgresTestDatabase.NotThere();
        await using ChiBoContext db = server.Open();
        (await DatabaseMigration.Apply(db)).ShouldNotBeEmpty();
        (await DatabaseMigration.Apply(db)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_written_over_what_is_there()
    {
        await using TestDatabase first = await SqliteTestDatabase.Create();
        await using TestDatabase second = await SqliteTestDatabase.Create();
        await Fill(first);
        await Fill(second);
        Dictionary<string, int> before = await CountsOf(second);
        await Should.ThrowAsync<DatabaseFaultException>(() => Copy(first, second));
        (await CountsOf(second)).ShouldBe(before);
    }

    private static async Task Fill(TestDatabase database)
    {
        await using ChiBoContext db = database.Open();
        db.Users.Add(Somebody("nguoi-thu-nhat"));
        await db.SaveChangesAsync();
        var writer = new ActWriter(db, TimeProvider.System, database.Key);
        var done = await writer.Write<ImportCounts>(
            new ActHeader(ActKind.RegisterImported, null),
            async scope => await RegisterImport.Run(scope, SampleCommune.Create())
        );
        done.IsDone.ShouldBeTrue();
    }

    private static Account Somebody(string name) =>
        new()
        {
            UserName = name,
            NormalizedUserName = name.ToUpperInvariant(),
            DisplayName = name,
        };

    private static async Task Copy(TestDatabase from, TestDatabase to)
    {
        await using ChiBoContext source = from.Open();
        await using ChiBoContext target = to.Open();
        await DatabaseCopy.Run(source, target);
    }

    private static async Task<Dictionary<string, int>> CountsOf(TestDatabase database)
    {
        await using ChiBoContext db = database.Open();
        return new Dictionary<string, int>
        {
            ["accounts"] = await db.Users.CountAsync(),
            ["members"] = await db.Members.CountAsync(),
            ["memberships"] = await db.Memberships.CountAsync(),
            ["served"] = await db.ServedUnits.CountAsync(),
            ["audit"] = await db.AuditEntries.CountAsync(),
        };
    }
}
