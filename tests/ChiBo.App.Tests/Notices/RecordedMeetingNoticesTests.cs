using ChiBo.App.Features.Organisations.Work;
using ChiBo.App.Permissions;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Notices;

/// <summary>What is recorded on the page of a cell is told as what is planned on the page of its month.</summary>
public sealed class RecordedMeetingNoticesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Residential = "bi-thu-thon-3";
    private const string Cell = "X99001-C03";

    [Fact]
    public async Task A_plan_its_move_and_its_end_are_told_and_what_stays_or_was_held_is_not()
    {
        DateOnly day = Stored.Today.AddMonths(3);
        MeetingFields planned = new(day, MeetingKind.Thematic, MeetingState.Planned) { StartsAt = new TimeOnly(9, 5) };
        MeetingFields regular = planned with { Kind = MeetingKind.Regular };
        (await Told(regular)).ShouldBe([NoticeKind.MeetingPlanned]);
        (await Told(regular with { EndsAt = new TimeOnly(10, 5) })).ShouldBeEmpty();
        (await Told(regular with { StartsAt = new TimeOnly(9, 35) })).ShouldBe([NoticeKind.MeetingPlanned]);
        (await Told(regular with { State = MeetingState.Excused, Reason = "Mưa lũ" })).ShouldBe([
            NoticeKind.MeetingStruck,
        ]);
        // Nobody knew of it: there is nothing that would not take place.
        (await Told(planned with { State = MeetingState.Cancelled, Reason = "Mưa lũ" })).ShouldBeEmpty();
        (await Told(planned with { Day = Stored.Today.AddDays(-1), State = MeetingState.Held })).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_plan_that_is_struck_out_is_told_and_a_record_of_what_was_held_is_not()
    {
        MeetingFields planned = new(Stored.Today.AddMonths(4), MeetingKind.Thematic, MeetingState.Planned)
        {
            StartsAt = new TimeOnly(9, 5),
        };
        await Told(planned);
        (await Strike()).ShouldBe([NoticeKind.MeetingStruck]);
        await Told(planned with { Day = Stored.Today.AddDays(-2), State = MeetingState.Held });
        (await Strike()).ShouldBeEmpty();
    }

    private Task<List<NoticeKind>> Told(MeetingFields fields) =>
        Done<RecordMeeting>(record => record.Handle(Cell, fields));

    private async Task<List<NoticeKind>> Strike()
    {
        long last = await server.Ask(db => db.Meetings.MaxAsync(row => row.Id));
        return await Done<ChangeWork>(change => change.Strike(Cell, WorkKind.Meeting, last, "Ghi nhầm"));
    }

    /// <summary>Done by the office; what the secretary of the cell is told of it.</summary>
    private async Task<List<NoticeKind>> Done<T>(Func<T, Task<Outcome<long>>> work)
        where T : notnull
    {
        long before = await server.Ask(db => db.Notices.MaxAsync(row => (long?)row.Id)) ?? 0;
        await using AsyncServiceScope scope = server.Services.CreateAsyncScope();
        ChiBoContext db = scope.ServiceProvider.GetRequiredService<ChiBoContext>();
        int id = await db
            .Users.Where(user => user.UserName == SampleInstallation.Office)
            .Select(user => user.Id)
            .SingleAsync();
        scope.ServiceProvider.GetRequiredService<Person>().Enter(id, (await Persons.Find(db, id))!, actingFor: null);
        Outcome<long> outcome = await work(scope.ServiceProvider.GetRequiredService<T>());
        outcome.IsDone.ShouldBeTrue(outcome.Refusal?.English);
        return await server.Ask(all =>
            all.Notices.Where(row => row.Id > before && row.Account!.UserName == Residential)
                .Select(row => row.Kind)
                .ToListAsync()
        );
    }
}
