using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Programmes;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Programmes;

/// <summary>A goal as the form tells it.</summary>
/// <param name="Year">The year.</param>
/// <param name="Area">Which of the eight tasks.</param>
/// <param name="Text">What is to be reached.</param>
/// <param name="Member">Code of the member who sees to it.</param>
/// <param name="DueOn">The last day; nothing for the end of the year.</param>
internal sealed record GoalFields(int Year, TaskArea Area, string Text, string? Member, DateOnly? DueOn);

/// <summary>Sets goals of a year, says what became of them, and which tasks serve them (II.1.3).</summary>
internal sealed class WriteProgramme(ChiBoContext db, RegisterActs acts, Person person, ProgrammeFile file)
{
    /// <summary>Sets a goal; its key comes back.</summary>
    public Task<Outcome<long>> Set(string code, GoalFields fields) =>
        Do(
            code,
            async (scope, cell) =>
            {
                Outcome<GoalCourse> course = GoalCourse.Begin(fields.Year, fields.DueOn);
                if (!course.IsDone)
                {
                    return course.Refusal;
                }

                int? member = fields.Member is { } who ? await OnTheRoll(cell, who) : null;
                return fields.Member is not null && member is null
                    ? new NotOfThisCell()
                    : scope
                        .Record(
                            new ProgrammeGoal
                            {
                                RecordedIn = scope.Act.Id,
                                OrganisationId = cell,
                                Year = fields.Year,
                                Area = fields.Area,
                                Text = fields.Text,
                                MemberId = member,
                                DueOn = fields.DueOn,
                                State = GoalState.Open,
                            }
                        )
                        .Key;
            }
        );

    /// <summary>Says what became of a goal.</summary>
    public Task<Outcome<long>> Close(long key, GoalState state, string? result) =>
        OnGoal(
            key,
            (scope, goal) =>
            {
                Outcome<GoalCourse> closed = goal.Course().Close(state, result);
                if (!closed.IsDone)
                {
                    return Task.FromResult<Outcome<long>>(closed.Refusal);
                }

                scope.Revise(
                    goal,
                    next =>
                    {
                        next.State = closed.Value.State;
                        next.Result = closed.Value.Result;
                    }
                );
                return Task.FromResult<Outcome<long>>(key);
            }
        );

    /// <summary>A task of the cell serves a goal from now on.</summary>
    public Task<Outcome<long>> Link(long key, long task) =>
        OnGoal(
            key,
            async (scope, goal) =>
            {
                bool isOfTheCell = await db
                    .WorkTasks.Known(KnownAt.Now)
                    .AnyAsync(row => row.Key == task && row.OrganisationId == goal.OrganisationId);
                GoalTask? known = await Known(key, task);
                if (!isOfTheCell || known is { IsEnded: false })
                {
                    return new TaskNotToLink();
                }

                if (known is not null)
                {
                    scope.Revise(known, next => next.IsEnded = false);
                    return key;
                }

                scope.Record(
                    new GoalTask
                    {
                        RecordedIn = scope.Act.Id,
                        GoalKey = key,
                        TaskKey = task,
                        IsEnded = false,
                    }
                );
                return key;
            }
        );

    /// <summary>It no longer does.</summary>
    public Task<Outcome<long>> Unlink(long key, long task) =>
        OnGoal(
            key,
            async (scope, _) =>
            {
                if (await Known(key, task) is not { IsEnded: false } known)
                {
                    return new TaskNotToLink();
                }

                scope.Revise(known, next => next.IsEnded = true);
                return key;
            }
        );

    private Task<GoalTask?> Known(long goal, long task) =>
        db
            .GoalTasks.AsNoTracking()
            .Known(KnownAt.Now)
            .SingleOrDefaultAsync(row => row.GoalKey == goal && row.TaskKey == task);

    private Task<int?> OnTheRoll(int cell, string member) =>
        db
            .Memberships.Known(KnownAt.Now)
            .On(acts.Today)
            .Where(row => row.OrganisationId == cell && row.Member!.Code == member)
            .Select(row => (int?)row.MemberId)
            .FirstOrDefaultAsync();

    private async Task<Outcome<long>> OnGoal(long key, Func<ActScope, ProgrammeGoal, Task<Outcome<long>>> work)
    {
        string? code = await (
            from row in db.ProgrammeGoals.Known(KnownAt.Now)
            join cell in db.Organisations on row.OrganisationId equals cell.Id
            where row.Key == key
            select cell.Code
        ).SingleOrDefaultAsync();
        return code is null
            ? new NoSuchGoal()
            : await Do(
                code,
                async (scope, _) =>
                    await work(
                        scope,
                        await db.ProgrammeGoals.AsNoTracking().Known(KnownAt.Now).SingleAsync(row => row.Key == key)
                    )
            );
    }

    private Task<Outcome<long>> Do(string code, Func<ActScope, int, Task<Outcome<long>>> work) =>
        acts.Do<long>(
            new ActHeader(ActKind.ProgrammeWorked, person.AccountId)
            {
                ActingFor = person.ActingFor,
                OrganisationCode = code,
            },
            async scope =>
                !await file.Writes(code) ? new NotYourProgramme()
                : await Rolls.CellOn(db, code, acts.Today) is { } cell ? await work(scope, cell.OrganisationId)
                : new Months.CellNotActive(acts.Today)
        );
}
