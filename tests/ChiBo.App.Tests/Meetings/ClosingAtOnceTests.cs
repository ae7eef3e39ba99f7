using ChiBo.App.Features.Meetings;
using ChiBo.App.Tests.Api;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Meetings;

/// <summary>Two secretaries close one meeting at once: one wins, and there is one set of minutes.</summary>
public abstract class ClosingAtOnceTests(ApiServer server)
{
    private const int Rounds = 200;
    private const string Cell = "X99001-C08";

    [Fact]
    public async Task Of_two_who_close_a_meeting_at_once_one_wins_and_there_is_one_set_of_minutes()
    {
        Skip();
        for (int round = 0; round < Rounds; round++)
        {
            long key = await Begin();
            MeetingEnd[] told =
            [
                new(Stored.Today, new TimeOnly(0, 1), new TimeOnly(0, 2)),
                new(Stored.Today, new TimeOnly(0, 3), new TimeOnly(0, 4)),
            ];
            Outcome<long>[] outcomes = await Task.WhenAll(
                Close(SampleInstallation.Office, key, told[0]),
                Close("bi-thu-co-quan", key, told[1])
            );
            outcomes.Count(one => one.IsDone).ShouldBe(1);
            outcomes.Single(one => !one.IsDone).Refusal.ShouldBe(new MeetingMovedOn(MeetingStage.Ended));
            MeetingEnd won = told[outcomes[0].IsDone ? 0 : 1];

            var sheet = await server.Look(db =>
                db.MeetingSheets.SingleAsync(row => row.Key == key && row.SupersededIn == null)
            );
            sheet.Stage.ShouldBe(MeetingStage.Ended);
            var record = await server.Look(db => db.Meetings.SingleAsync(row => row.Id == sheet.MeetingId));
            (record.SupersededIn, record.State, record.StartsAt).ShouldBe((null, MeetingState.Held, won.Start));
            var minutes = await server.Look(db => db.Minutes.Where(row => row.SheetKey == key).ToListAsync());
            minutes.ShouldHaveSingleItem().RecordedIn.ShouldBe(sheet.RecordedIn);
        }
    }

    [Fact]
    public async Task Of_two_who_approve_at_once_one_does_and_the_minutes_get_one_number()
    {
        Skip();
        for (int round = 0; round < Rounds / 4; round++)
        {
            long key = await Begin();
            (string Chair, string Secretary) people = await Settle(key);
            (
                await Close(SampleInstallation.Office, key, new(Stored.Today, new(0, 1), new(0, 2)))
            ).IsDone.ShouldBeTrue();
            long seen = await Minutes(key);
            Outcome<long>[] first = await Task.WhenAll(
                Approve(key, seen, people.Chair),
                Approve(key, seen, people.Secretary)
            );
            first.Count(one => one.IsDone).ShouldBe(1);
            first.Single(one => !one.IsDone).Refusal.ShouldBeOfType<MeetingChangedSince>();

            string left = first[0].IsDone ? people.Secretary : people.Chair;
            long now = await Minutes(key);
            Outcome<long>[] last = await Task.WhenAll(Approve(key, now, left), Approve(key, now, left));
            last.Count(one => one.IsDone).ShouldBe(1);
            (await server.Look(db => db.IssuedDocuments.CountAsync(row => row.SheetKey == key))).ShouldBe(1);
        }

        int[] numbers = await server.Look(db =>
            db.IssuedDocuments.Where(row => row.TypeLetters == "BB")
                .Where(row => db.Organisations.Any(cell => cell.Id == row.OrganisationId && cell.Code == Cell))
                .OrderBy(row => row.Number)
                .Select(row => row.Number)
                .ToArrayAsync()
        );
        numbers.ShouldBe(Enumerable.Range(1, numbers.Length));
    }

    private Task<long> Minutes(long key) =>
        server.Look(db =>
            db.Minutes.Where(row => row.SheetKey == key && row.SupersededIn == null).Select(row => row.Id).SingleAsync()
        );

    private Task<Outcome<long>> Approve(long key, long seen, string person) =>
        Task.Run(() =>
            server.By(
                SampleInstallation.Office,
                services => services.GetRequiredService<ApproveMinutes>().Handle(key, seen),
                person
            )
        );

    /// <summary>Names two members as chair and secretary; their names.</summary>
    private async Task<(string Chair, string Secretary)> Settle(long key)
    {
        var members = await server.Look(db =>
            (
                from row in db.Memberships
                join details in db.MemberDetails on row.MemberId equals details.MemberId
                where row.Organisation!.Code == Cell && row.SupersededIn == null && row.ValidTo == null
                where details.SupersededIn == null && details.LeftOn == null
                orderby row.MemberId
                select new { row.Member!.Code, details.FullName }
            )
                .Take(2)
                .ToListAsync()
        );
        (
            await server.AsAccount(
                SampleInstallation.Office,
                services =>
                    services.GetRequiredService<RunMeeting>().Settle(key, null, members[0].Code, members[1].Code)
            )
        ).IsDone.ShouldBeTrue();
        return (members[0].FullName, members[1].FullName);
    }

    /// <summary>A meeting that is in session, with everybody there.</summary>
    private Task<long> Begin() =>
        server.AsAccount(
            SampleInstallation.Office,
            async services =>
            {
                var meeting = new NewMeeting(MeetingKind.Thematic, Stored.Today, new TimeOnly(0, 0));
                long key = (await services.GetRequiredService<StartMeeting>().AnewAnyway(Cell, meeting)).Value;
                (await services.GetRequiredService<RunMeeting>().Begin(key)).IsDone.ShouldBeTrue();
                (await services.GetRequiredService<TakeAttendance>().Everybody(key)).IsDone.ShouldBeTrue();
                return key;
            }
        );

    private Task<Outcome<long>> Close(string account, long key, MeetingEnd end) =>
        Task.Run(() =>
            server.AsAccount(account, services => services.GetRequiredService<EndMeeting>().Handle(key, end))
        );

    private protected virtual void Skip() { }
}

/// <summary>On SQLite.</summary>
public sealed class SqliteClosingAtOnceTests(SqliteApiServer server)
    : ClosingAtOnceTests(server),
        IClassFixture<SqliteApiServer>;

/// <summary>On PostgreSQL, when a server was started for the tests.</summary>
public sealed class PostgresClosingAtOnceTests(PostgresApiServer server)
    : ClosingAtOnceTests(server),
        IClassFixture<PostgresApiServer>
{
    private protected override void Skip() =>
        Assert.SkipUnless(PostgresTestDatabase.IsThere, "No PostgreSQL server was started for the tests.");
}
