using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Reading;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Tests;

/// <summary>What lies below an organisation on a day, and what lay below it when it ended.</summary>
public abstract class SubtreeContract : Contract
{
    private static readonly DateOnly Ended = new(2025, 7, 1);
    private static readonly DateOnly Moved = new(2020, 1, 1);

    [Fact]
    public async Task What_has_ended_lies_where_it_lay_last_and_what_has_moved_on_does_not()
    {
        await Import(Rows());
        (await WithEnded("P", new DateOnly(2026, 1, 1))).ShouldBe(["C1", "DU", "P"]);
        (await WithEnded("Q", new DateOnly(2026, 1, 1))).ShouldBe(["C2", "Q"]);
        // The day before, and the day itself: it holds until then.
        (await WithEnded("P", Ended.AddDays(-1))).ShouldBe(["C1", "DU", "P"]);
        (await WithEnded("P", Ended)).ShouldBe(["C1", "DU", "P"]);
        // Before it moved on it was there.
        (await WithEnded("P", Moved.AddDays(-1))).ShouldBe(["C1", "C2", "DU", "P"]);
        (await WithEnded("Q", Moved.AddDays(-1))).ShouldBe(["Q"]);
        // What is not there yet is nowhere.
        (await WithEnded("P", new DateOnly(2007, 12, 31))).ShouldBe(["P"]);
    }

    [Fact]
    public async Task On_a_day_alone_what_has_ended_is_not_there()
    {
        await Import(Rows());
        await using ChiBoContext db = Database.Open();
        int top = await db.Organisations.Where(row => row.Code == "P").Select(row => row.Id).SingleAsync();
        Subtrees.Of(db, [top], Ended.AddDays(-1), KnownAt.Now).Count.ShouldBe(3);
        Subtrees.Of(db, [top], Ended, KnownAt.Now).Count.ShouldBe(1);
    }

    private static RegisterRows Rows()
    {
        var rows = new RegisterRows();
        void Add(OrganisationKind kind, string code, string? parent, DateOnly? from, DateOnly? to) =>
            rows.Organisations.Add(new OrganisationRow(code, kind, code, parent, [], new Period(from, to)));
        Add(OrganisationKind.ProvincialCommittee, "P", null, null, null);
        Add(OrganisationKind.ProvincialCommittee, "Q", null, null, null);
        Add(OrganisationKind.CommuneCommittee, "DU", "P", new DateOnly(2008, 1, 1), Ended);
        Add(OrganisationKind.OtherCell, "C1", "DU", new DateOnly(2008, 1, 1), Ended);
        Add(OrganisationKind.OtherCell, "C2", "DU", new DateOnly(2008, 1, 1), Moved);
        Add(OrganisationKind.OtherCell, "C2", "Q", Moved, null);
        return rows;
    }

    private async Task<List<string>> WithEnded(string top, DateOnly day)
    {
        await using ChiBoContext db = Database.Open();
        HashSet<int> found = Subtrees.WithEnded(db, [top], day, KnownAt.Now);
        return
        [
            .. (
                await db.Organisations.Where(row => found.Contains(row.Id)).Select(row => row.Code).ToListAsync()
            ).Order(StringComparer.Ordinal),
        ];
    }
}

public sealed class SubtreeOnSqliteTests : SubtreeContract
{
    protected override Task<TestDatabase> Create(bool migrated = true) => SqliteTestDatabase.Create(migrated);
}

public sealed class SubtreeOnPostgresTests : SubtreeContract
{
    protected override Task<TestDatabase> Create(bool migrated = true) => OnPostgres(migrated);
}
