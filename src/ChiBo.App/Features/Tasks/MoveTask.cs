using ChiBo.App.Features.Notices.Writing;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Tasks;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Notices;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Tasks;

/// <summary>Moves a task on. Who may is asked here: whoever has it, and the committee of the cell.</summary>
internal sealed class MoveTask(
    ChiBoContext db,
    RegisterActs acts,
    Person person,
    TaskReach reach,
    NoticeWriter notices,
    TimeProvider clock
)
{
    /// <summary>How far it is.</summary>
    public Task<Outcome<long>> Advance(long key, int progress, string? evidence) =>
        Do(key, ActKind.TaskMoved, null, byCommittee: false, Following(task => task.Advance(progress, evidence)));

    /// <summary>It is done, and what shows it.</summary>
    public Task<Outcome<long>> Finish(long key, string? evidence) =>
        Do(key, ActKind.TaskMoved, null, byCommittee: false, Following(task => task.Finish(evidence)));

    /// <summary>It is not to be done any more, and why.</summary>
    public Task<Outcome<long>> Drop(long key, string? reason) =>
        Do(key, ActKind.TaskMoved, reason, byCommittee: true, Following(task => task.Drop(reason)));

    /// <summary>Whoever has it is urged, which is on record.</summary>
    public Task<Outcome<long>> Nudge(long key, string? words) =>
        Do(
            key,
            ActKind.Urged,
            null,
            byCommittee: true,
            async (scope, task) =>
            {
                if (task.State != TaskState.Open)
                {
                    return new TaskHasEnded(task.State);
                }

                DateTime now = clock.GetUtcNow().UtcDateTime.AddHours(7);
                scope.Record(
                    new Urging
                    {
                        RecordedIn = scope.Act.Id,
                        MemberId = task.MemberId,
                        TaskKey = key,
                        At = new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Unspecified),
                        Words = words,
                    }
                );
                await notices.OfTask(scope, NoticeKind.TaskUrged, task);
                return key;
            }
        );

    private static Func<ActScope, WorkTask, Task<Outcome<long>>> Following(
        Func<TaskCourse, Outcome<TaskCourse>> step
    ) =>
        (scope, task) =>
        {
            Outcome<TaskCourse> course = step(task.Course());
            if (!course.IsDone)
            {
                return Task.FromResult<Outcome<long>>(course.Refusal);
            }

            scope.Revise(task, next => next.Follow(course.Value));
            return Task.FromResult<Outcome<long>>(task.Key);
        };

    private async Task<Outcome<long>> Do(
        long key,
        ActKind kind,
        string? reason,
        bool byCommittee,
        Func<ActScope, WorkTask, Task<Outcome<long>>> step
    )
    {
        if (await reach.Find(key) is not { } seen)
        {
            return new NoSuchTask();
        }

        bool isOwn = seen.MemberId == await reach.Self();
        if (!(isOwn && !byCommittee) && !await reach.WorksFor(seen.OrganisationId))
        {
            return new NotYourTask();
        }

        string code = await db
            .Organisations.Where(row => row.Id == seen.OrganisationId)
            .Select(row => row.Code)
            .SingleAsync();
        return await acts.Do<long>(
            new ActHeader(kind, person.AccountId)
            {
                ActingFor = person.ActingFor,
                OrganisationCode = code,
                Reason = reason,
            },
            async scope =>
                await db.WorkTasks.Known(KnownAt.Now).SingleOrDefaultAsync(row => row.Key == key) is { } now
                    ? await step(scope, now)
                    : new NoSuchTask()
        );
    }
}
