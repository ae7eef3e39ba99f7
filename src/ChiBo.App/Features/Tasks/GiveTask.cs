using ChiBo.App.Features.Notices.Writing;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Members;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Tasks;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Notices;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Tasks;

/// <summary>What is to be done, by whom, for whom, by when.</summary>
internal sealed record GiveTaskRequest(string Cell, string Member, Addressee ForBody, string Title, DateOnly DueOn);

/// <summary>A task for somebody who is known to be on the roll.</summary>
/// <param name="CellId">The cell.</param>
/// <param name="MemberId">Who has it.</param>
/// <param name="From">The day on which it is given: it is due then or later.</param>
internal sealed record GivenTask(int CellId, int MemberId, DateOnly From)
{
    public required Addressee ForBody { get; init; }

    public required string Title { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>The meeting whose resolution gives it; nothing of another task.</summary>
    public long? SheetKey { get; init; }
}

/// <summary>Gives a task to a member of a cell (II.1.3.b-1, b-5).</summary>
internal sealed class GiveTask(ChiBoContext db, RegisterActs acts, Person person, TaskReach reach, NoticeWriter notices)
{
    /// <summary>Gives it; its key.</summary>
    public Task<Outcome<long>> Handle(GiveTaskRequest request) =>
        acts.Do<long>(
            new ActHeader(ActKind.TaskMoved, person.AccountId)
            {
                ActingFor = person.ActingFor,
                OrganisationCode = request.Cell,
            },
            scope => Give(scope, request)
        );

    private async Task<Outcome<long>> Give(ActScope scope, GiveTaskRequest request)
    {
        OrganisationVersion? cell = await Rolls.CellOn(db, request.Cell, acts.Today);
        if (cell is null)
        {
            return new NoCellToday();
        }

        if (!await reach.WorksFor(cell.OrganisationId))
        {
            return new NotYourTask();
        }

        MemberDetails? details = await db
            .MemberDetails.AsNoTracking()
            .Known(KnownAt.Now)
            .SingleOrDefaultAsync(row => row.Member!.Code == request.Member);
        if (details is null || !await WasEverOn(details.MemberId, cell.OrganisationId))
        {
            return new NotOnThisRoll();
        }

        if (!(details.LeftOn <= acts.Today) && !await IsOn(details.MemberId, cell.OrganisationId))
        {
            return new NotOnThisRoll();
        }

        Outcome<WorkTask> given = await Record(
            scope,
            new GivenTask(cell.OrganisationId, details.MemberId, acts.Today)
            {
                ForBody = request.ForBody,
                Title = request.Title,
                DueOn = request.DueOn,
            }
        );
        return given.IsDone ? given.Value.Key : given.Refusal;
    }

    /// <summary>Records a task within an act: whoever has left the Party gets none, and none is due before it is given.</summary>
    public async Task<Outcome<WorkTask>> Record(ActScope scope, GivenTask given)
    {
        MemberDetails details = await db
            .MemberDetails.AsNoTracking()
            .Known(KnownAt.Now)
            .SingleAsync(row => row.MemberId == given.MemberId);
        if (details.LeftOn <= acts.Today)
        {
            return new MemberHasLeft(details.FullName, details.LeftOn.Value);
        }

        Outcome<TaskCourse> course = TaskCourse.Give(given.DueOn, given.From);
        if (!course.IsDone)
        {
            return course.Refusal;
        }

        WorkTask task = scope.Record(
            new WorkTask
            {
                RecordedIn = scope.Act.Id,
                OrganisationId = given.CellId,
                MemberId = given.MemberId,
                ForBody = given.ForBody,
                Title = given.Title,
                DueOn = course.Value.DueOn,
                State = course.Value.State,
                Progress = course.Value.Progress,
                SheetKey = given.SheetKey,
            }
        );
        await notices.OfTask(scope, NoticeKind.TaskGiven, task);
        return task;
    }

    /// <summary>The name of somebody who left is told to nobody but the cell to which he or she belonged.</summary>
    private Task<bool> WasEverOn(int member, int cell) =>
        db.Memberships.Known(KnownAt.Now).AnyAsync(row => row.MemberId == member && row.OrganisationId == cell);

    private Task<bool> IsOn(int member, int cell) =>
        db
            .Memberships.Known(KnownAt.Now)
            .On(acts.Today)
            .AnyAsync(row => row.MemberId == member && row.OrganisationId == cell && row.Kind == MembershipKind.Main);
}
