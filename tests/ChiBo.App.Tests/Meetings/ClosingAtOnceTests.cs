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
