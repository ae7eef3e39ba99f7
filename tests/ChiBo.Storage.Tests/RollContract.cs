using ChiBo.Domain.Members;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Text;
using ChiBo.Samples.OneCommune;
using ChiBo.Storage.Reading;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Tests;

/// <summary>Rolls are read in one statement: the same list on both engines, as the rows themselves tell it.</summary>
public abstract class RollContract : Contract
{
    private static readonly DateOnly[] Days =
    [
        new(2009, 1, 1),
        new(2014, 10, 10),
        new(2016, 11, 15),
        new(2026, 11, 23),
    ];

    [Fact]
    public async Task A_list_has_exactly_those_on_the_rolls_of_the_day_who_have_not_left()
    {
        RegisterRows rows = SampleCommune.Create();
        await Import(rows);
        await using ChiBoContext db = Database.Open();
        int[] all = await db.Organisations.Select(row => row.Id).ToArrayAsync();
        foreach (DateOnly day in Days)
        {
            foreach (bool? official in new bool?[] { null, true, false })
            {
                RollQuestion question = new(day, KnownAt.Now, all) { IsOfficial = official };
                IReadOnlyList<RollRow> read = RollReader.First(db, question);
                List<string> found =
                [
                    .. read.Select(row => $"{row.Code} {row.CellCode}").Order(StringComparer.Ordinal),
                ];
                found.ShouldBe(Expected(rows, day, official), $"{day} {official}");
                read.Select(row => (row.SortKey, row.DetailsId))
                    .ShouldBe(
                        read.Select(row => (row.SortKey, row.DetailsId))
                            .OrderBy(key => key.SortKey, StringComparer.Ordinal)
                            .ThenBy(key => key.DetailsId)
                    );
            }
        }
    }

    [Fact]
    public async Task Its_pages_and_its_parts_one_after_another_are_the_whole_list()
    {
        await Import(SampleCommune.Create());
        await using ChiBoContext db = Database.Open();
        RollQuestion question = new(
            new(2016, 11, 15),
            KnownAt.Now,
            await db.Organisations.Select(row => row.Id).ToArrayAsync()
        );
        IReadOnlyList<RollRow> whole = RollReader.First(db, question);
        var pages = new List<RollRow>();
        while (RollReader.Page(db, question, pages.Count, 50) is { Rows: { Count: > 0 } rows, Total: var total })
        {
            total.ShouldBe(whole.Count);
            pages.AddRange(rows);
        }

        pages.ShouldBe(whole);
        var parts = new List<RollRow>();
        while (RollReader.First(db, question with { After = parts.LastOrDefault() }, most: 70) is { Count: > 0 } part)
        {
            parts.AddRange(part);
        }

        parts.ShouldBe(whole);
        RollReader.First(db, question with { Code = whole[7].Code }).ShouldBe([whole[7]]);
    }

    [Fact]
    public async Task A_part_of_a_name_is_taken_as_it_is_written()
    {
        RegisterRows rows = SampleCommune.Create();
        rows.Members[0] = rows.Members[0] with { FullName = @"Lê Mẫu 100%_\O'Đông" };
        await Import(rows);
        await using ChiBoContext db = Database.Open();
        int[] all = await db.Organisations.Select(row => row.Id).ToArrayAsync();
        foreach (string part in (string[])["%", "_", @"\", "o'd", "lan", "' OR 1=1 --"])
        {
            string folded = VietnameseText.Fold(part);
            RollQuestion question = new(new(2016, 11, 15), KnownAt.Now, all);
            RollReader
                .First(db, question with { FoldedPart = folded })
                .ShouldBe(
                    RollReader
                        .First(db, question)
                        .Where(row => row.FoldedName.Contains(folded, StringComparison.Ordinal)),
                    part
                );
        }
    }

    [Fact]
    public async Task What_was_known_then_is_listed_as_it_was_known_then()
    {
        RegisterRows rows = SampleCommune.Create();
        await Import(rows);
        MemberRow old = rows.Members[0];
        rows.Members[0] = old with { FullName = "Ấn Mẫu Ấn" };
        await Import(rows);
        await using ChiBoContext db = Database.Open();
        int[] all = await db.Organisations.Select(row => row.Id).ToArrayAsync();
        string Name(KnownAt known) =>
            RollReader
                .First(db, new RollQuestion(new(2016, 11, 15), known, all) { Code = old.Code })
                .ShouldHaveSingleItem()
                .FullName;
        Name(new KnownAt(1)).ShouldBe(old.FullName);
        Name(KnownAt.Now).ShouldBe("Ấn Mẫu Ấn");
        RollReader.First(db, new RollQuestion(new(2016, 11, 15), KnownAt.Now, [])).ShouldBeEmpty();
    }

    private static List<string> Expected(RegisterRows rows, DateOnly day, bool? official)
    {
        Dictionary<string, MemberRow> members = rows.Members.ToDictionary(row => row.Code);
        return
        [
            .. rows
                .Memberships.Where(row => row.Kind == MembershipKind.Main && row.Period.Contains(day))
                .Where(row => members[row.MemberCode].LeftOn is not { } left || left > day)
                .Where(row => official is null || official == (members[row.MemberCode].OfficialOn <= day))
                .Select(row => $"{row.MemberCode} {row.OrganisationCode}")
                .Order(StringComparer.Ordinal),
        ];
    }
}

public sealed class RollOnSqliteTests : RollContract
{
    protected override Task<TestDatabase> Create(bool migrated = true) => SqliteTestDatabase.Create(migrated);
}

public sealed class RollOnPostgresTests : RollContract
{
    protected override Task<TestDatabase> Create(bool migrated = true) => OnPostgres(migrated);
}
