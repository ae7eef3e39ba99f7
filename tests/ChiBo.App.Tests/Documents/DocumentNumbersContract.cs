using ChiBo.App.Features.Documents;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Documents;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Importing;
using ChiBo.Storage.Work;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Documents;

/// <summary>Numbers of documents: what each engine must do.</summary>
public abstract class DocumentNumbersContract : IAsyncLifetime
{
    private const int Rounds = 200;
    private static readonly DateOnly Established = new(2014, 11, 3);
    private TestDatabase? database;

    protected abstract Task<TestDatabase> Create();

    public async ValueTask InitializeAsync()
    {
        database = await Create();
        var rows = new RegisterRows();
        rows.Units.Add(new UnitRow("X1", UnitKind.Commune, "Xã Mẫu", null, CommuneKind.Xa, Period.Always));
        rows.Organisations.Add(
            new OrganisationRow("X1-DU", OrganisationKind.CommuneCommittee, "Đảng ủy", null, ["X1"], Period.Always)
        );
        foreach (
            Period period in (Period[])
                [
                    new(new(2012, 1, 1), new(2013, 1, 1)),
                    new(new(2013, 1, 1), new(2014, 1, 1)),
                    Period.Since(new(2015, 1, 1)),
                ]
        )
        {
            rows.Organisations.Add(
                new OrganisationRow("X1-QS", OrganisationKind.OtherCell, "Quân sự", "X1-DU", [], period)
            );
        }

        foreach (string cell in (string[])["X1-CQ", "X1-TH"])
        {
            rows.Organisations.Add(
                new OrganisationRow(cell, OrganisationKind.OtherCell, cell, "X1-DU", [], Period.Since(Established))
            );
        }

        rows.Meetings.Add(Congress("X1-CQ", new DateTime(2017, 3, 20, 16, 0, 0), MeetingState.Held));
        rows.Meetings.Add(Congress("X1-CQ", new DateTime(2016, 3, 20, 16, 0, 0), MeetingState.Cancelled));
        (await Act<ImportCounts>(async scope => await RegisterImport.Run(scope, rows))).IsDone.ShouldBeTrue();
    }

    public async ValueTask DisposeAsync()
    {
        if (database is not null)
        {
            await database.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Two_writers_at_once_get_numbers_without_gaps_or_doubles_over_200_rounds()
    {
        int cell = await NumberOf("X1-CQ");
        for (int round = 0; round < Rounds; round++)
        {
            Outcome<IssuedDocument>[] both = await Task.WhenAll(
                Task.Run(() => Issue(cell, "NQ", new DateOnly(2016, 11, 15))),
                Task.Run(() => Issue(cell, "NQ", new DateOnly(2016, 11, 15)))
            );
            both.ShouldAllBe(one => one.IsDone);
            both.Select(one => one.Value!.Number).Order().ShouldBe([(2 * round) + 1, (2 * round) + 2]);
        }

        await using ChiBoContext db = database!.Open();
        List<int> numbers = await db.IssuedDocuments.OrderBy(row => row.Number).Select(row => row.Number).ToListAsync();
        numbers.ShouldBe(Enumerable.Range(1, 2 * Rounds));
        DocumentNumbering.Gaps(numbers).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_type_each_cell_and_each_term_has_numbers_of_its_own()
    {
        int agency = await NumberOf("X1-CQ");
        int school = await NumberOf("X1-TH");
        (await Symbol(agency, "NQ", new(2016, 1, 5))).ShouldBe("01-NQ/CB");
        (await Symbol(agency, "NQ", new(2017, 3, 20))).ShouldBe("02-NQ/CB");
        (await Symbol(agency, "NQ", new(2017, 3, 21))).ShouldBe("01-NQ/CB");
        (await Symbol(agency, "TTr", new(2017, 3, 21))).ShouldBe("01-TTr/CB");
        (await Symbol(school, "NQ", new(2017, 3, 21))).ShouldBe("01-NQ/CB");
        // A document that comes in late counts in the term of its day.
        (await Symbol(agency, "NQ", new(2016, 12, 30))).ShouldBe("03-NQ/CB");
    }

    [Fact]
    public async Task Several_documents_of_one_act_follow_one_another()
    {
        int cell = await NumberOf("X1-CQ");
        Outcome<string> done = await Act<string>(async scope =>
        {
            Outcome<IssuedDocument> first = await Issue(scope, cell, "CV", new DateOnly(2016, 1, 5));
            Outcome<IssuedDocument> second = await Issue(scope, cell, "CV", new DateOnly(2016, 1, 5));
            return $"{first.Value!.Symbol} {second.Value!.Symbol}";
        });
        done.Value.ShouldBe("01-CV/CB 02-CV/CB");
    }

    [Fact]
    public async Task Nothing_is_issued_for_a_day_on_which_the_cell_was_not_there()
    {
        int cell = await NumberOf("X1-CQ");
        (await Issue(cell, "NQ", Established.AddDays(-1))).Refusal.ShouldBeOfType<NotThereOnTheDay>();
        (await Issue(cell, "NQ", Established)).Value!.Number.ShouldBe(1);
    }

    [Fact]
    public async Task A_cell_that_was_dissolved_and_founded_again_counts_anew()
    {
        int cell = await NumberOf("X1-QS");
        (await Issue(cell, "NQ", new(2012, 5, 1))).Value!.TermFrom.ShouldBe(new DateOnly(2012, 1, 1));
        (await Symbol(cell, "NQ", new(2013, 5, 1))).ShouldBe("02-NQ/CB");
        (await Issue(cell, "NQ", new(2014, 5, 1))).Refusal.ShouldBeOfType<NotThereOnTheDay>();
        (await Symbol(cell, "NQ", new(2015, 1, 1))).ShouldBe("01-NQ/CB");
    }

    [Fact]
    public async Task What_an_act_that_was_declined_had_taken_is_free_again()
    {
        int cell = await NumberOf("X1-CQ");
        await Act<string>(async scope =>
        {
            (await Issue(scope, cell, "NQ", new DateOnly(2016, 1, 5))).Value!.Number.ShouldBe(1);
            return new NotThereOnTheDay(Established);
        });
        (await Issue(cell, "NQ", new DateOnly(2016, 1, 5))).Value!.Number.ShouldBe(1);
    }

    protected static Task<TestDatabase> OnPostgres()
    {
        Assert.SkipUnless(PostgresTestDatabase.IsThere, "No PostgreSQL server was started.");
        return PostgresTestDatabase.Create();
    }

    private static MeetingRow Congress(string cell, DateTime closed, MeetingState state) =>
        new(
            cell,
            MeetingMonth.Of(DateOnly.FromDateTime(closed)),
            MeetingKind.Congress,
            closed.AddHours(-8),
            closed,
            state,
            state == MeetingState.Held ? null : "Dời lại"
        );

    private static Task<Outcome<IssuedDocument>> Issue(ActScope scope, int cell, string type, DateOnly on) =>
        DocumentNumbers.Issue(scope, cell, type, on, "Trích yếu", "Nội dung", null, null);

    private Task<Outcome<IssuedDocument>> Issue(int cell, string type, DateOnly on) =>
        Act(scope => Issue(scope, cell, type, on));

    private async Task<string> Symbol(int cell, string type, DateOnly on) =>
        (await Issue(cell, type, on)).Value!.Symbol;

    private async Task<int> NumberOf(string code)
    {
        await using ChiBoContext db = database!.Open();
        return await db.Organisations.Where(row => row.Code == code).Select(row => row.Id).SingleAsync();
    }

    private async Task<Outcome<T>> Act<T>(Func<ActScope, Task<Outcome<T>>> work)
    {
        await using ChiBoContext db = database!.Open();
        return await new RegisterActs(db, TimeProvider.System, database.Key).Do(
            new ActHeader(ActKind.MeetingWorked, null),
            work
        );
    }
}

public sealed class DocumentNumbersOnSqliteTests : DocumentNumbersContract
{
    protected override Task<TestDatabase> Create() => SqliteTestDatabase.Create();
}

public sealed class DocumentNumbersOnPostgresTests : DocumentNumbersContract
{
    protected override Task<TestDatabase> Create() => OnPostgres();
}
