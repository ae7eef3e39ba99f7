using ChiBo.App.Features.Registers;
using ChiBo.Domain.Members;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Tasks;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Tasks;

/// <summary>A task as lists show it.</summary>
public sealed record TaskLine(long Key, string Title, string Who, Addressee ForBody, TaskCourse Course)
{
    public DateOnly? OverdueSince { get; init; }
}

/// <summary>A member without any assignment.</summary>
internal sealed record IdleMember(string Code, string Name);

/// <summary>Tasks, what is late first; and who has none.</summary>
internal sealed class TaskList(ChiBoContext db, TaskReach reach, RegisterActs acts)
{
    /// <summary>The person's own tasks that are open.</summary>
    public async Task<IReadOnlyList<TaskLine>> Mine()
    {
        int? self = await reach.Self();
        return self is null
            ? []
            : await Lines(Known().Where(row => row.MemberId == self && row.State == TaskState.Open));
    }

    /// <summary>All tasks of a cell.</summary>
    public Task<IReadOnlyList<TaskLine>> Of(int cell) => Lines(Known().Where(row => row.OrganisationId == cell));

    /// <summary>Who is on the roll of a cell today, not exempt, without an open task and in charge of no area.</summary>
    public async Task<IReadOnlyList<IdleMember>> Idle(int cell)
    {
        DateOnly today = acts.Today;
        return await (
            from roll in db.Memberships.Known(KnownAt.Now).On(today)
            join details in db.MemberDetails.Known(KnownAt.Now) on roll.MemberId equals details.MemberId
            where roll.OrganisationId == cell && roll.Kind == MembershipKind.Main
            where details.LeftOn == null || details.LeftOn > today
            where
                !db.Statuses.Any(status =>
                    status.MemberId == roll.MemberId
                    && status.SupersededIn == null
                    && status.Status == StatusKind.Exempt
                    && (status.ValidFrom == null || status.ValidFrom <= today)
                    && (status.ValidTo == null || status.ValidTo > today)
                )
            where
                !db.WorkTasks.Any(task =>
                    task.MemberId == roll.MemberId && task.SupersededIn == null && task.State == TaskState.Open
                )
            where
                !db.AreaAssignments.Any(area =>
                    area.MemberId == roll.MemberId
                    && area.SupersededIn == null
                    && (area.ValidFrom == null || area.ValidFrom <= today)
                    && (area.ValidTo == null || area.ValidTo > today)
                )
            orderby details.SortKey
            select new IdleMember(details.Member!.Code, details.FullName)
        ).ToListAsync();
    }

    private IQueryable<WorkTask> Known() => db.WorkTasks.AsNoTracking().Known(KnownAt.Now);

    private async Task<IReadOnlyList<TaskLine>> Lines(IQueryable<WorkTask> tasks)
    {
        var rows = await (
            from task in tasks
            join details in db.MemberDetails.Known(KnownAt.Now) on task.MemberId equals details.MemberId
            select new { Task = task, details.FullName }
        ).ToListAsync();
        return
        [
            .. rows.Select(row => new TaskLine(
                    row.Task.Key,
                    row.Task.Title,
                    row.FullName,
                    row.Task.ForBody,
                    row.Task.Course()
                )
                {
                    OverdueSince = row.Task.Course().OverdueSince(acts.Today),
                })
                .OrderBy(line => line.OverdueSince is null)
                .ThenBy(line => line.Course.State)
                .ThenBy(line => line.Course.DueOn)
                .ThenBy(line => line.Key),
        ];
    }
}
