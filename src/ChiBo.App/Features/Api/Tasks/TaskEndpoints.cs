using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Tasks;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Api.Tasks;

/// <summary>Tasks (II.1.3.b-1): one's own, those of a cell, and how far they are.</summary>
internal static class TaskEndpoints
{
    private const string Tag = "Tasks";
    private const int LongestEvidence = 2_000;
    private const int LongestReason = 1_000;

    private static readonly QueryParameter Cell = new(
        "cell",
        "All tasks of the cell of this code; one's own open ones when left out.",
        "X99001-CQ"
    );

    public static void Map(RouteGroupBuilder api)
    {
        var look = new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Anywhere);
        var give = new NeedsAttribute(AccessAction.Record, Sensitivity.Personal, On.Anywhere);
        api.MapGet("/tasks", List)
            .WithTags(Tag)
            .Reads<ListAnswer<TaskLineAnswer>>(look, TaskDocs.List, Cell, QueryParameter.Limit, QueryParameter.Cursor);
        api.MapGet("/tasks/{key:long}", One).WithTags(Tag).Reads<TaskAnswer>(look, TaskDocs.One);
        api.MapPost("/tasks", Give).TakesWork<GiveBody, KeyedAnswer>(Tag, give, TaskDocs.Give);
        api.MapPost("/tasks/{key:long}/progress", Advance)
            .TakesWork<ProgressBody, KeyedAnswer>(Tag, look, TaskDocs.Advance);
        api.MapPost("/tasks/{key:long}/finish", Finish).TakesWork<FinishBody, KeyedAnswer>(Tag, look, TaskDocs.Finish);
        api.MapPost("/tasks/{key:long}/drop", Drop).TakesWork<DropBody, KeyedAnswer>(Tag, give, TaskDocs.Drop);
    }

    private static async Task<IResult> List(Visitor visitor, ChiBoContext db, TaskReach reach, TaskList tasks)
    {
        IReadOnlyList<TaskLine> lines;
        if (visitor.Address[Cell.Name] is { } code)
        {
            int cell = await db
                .Organisations.Where(row => row.Code == code)
                .Select(row => row.Id)
                .SingleOrDefaultAsync();
            if (!(await reach.Seen()).Contains(cell))
            {
                return Problem.OfStatus(StatusCodes.Status404NotFound);
            }

            lines = await tasks.Of(cell);
        }
        else
        {
            lines = await tasks.Mine();
        }

        return WorkLists.Answer(visitor, [.. lines.Select(TaskLineAnswer.Of)], line => line.Key);
    }

    private static async Task<IResult> One(long key, ChiBoContext db, TaskReach reach)
    {
        if (await reach.Find(key) is not { } task)
        {
            return Problem.Of(new NoSuchTask());
        }

        string cell = await db
            .Organisations.Where(row => row.Id == task.OrganisationId)
            .Select(row => row.Code)
            .SingleAsync();
        string member = await db.Members.Where(row => row.Id == task.MemberId).Select(row => row.Code).SingleAsync();
        return Results.Json(TaskAnswer.Of(task, cell, member));
    }

    private static Task<IResult> Give(HttpContext http, GiveTask handler) =>
        WorkWrites.Do<GiveBody, GiveTaskRequest>(
            http,
            (body, faults) => body.Read(faults),
            handler.Handle,
            KeyedAnswer.Of
        );

    private static Task<IResult> Advance(long key, HttpContext http, TaskReach reach, MoveTask handler) =>
        Do<ProgressBody, (int Progress, string? Evidence)>(
            key,
            http,
            reach,
            (body, faults) => (body.Progress, faults.OptionalText("evidence", body.Evidence, LongestEvidence)),
            asked => handler.Advance(key, asked.Progress, asked.Evidence)
        );

    private static Task<IResult> Finish(long key, HttpContext http, TaskReach reach, MoveTask handler) =>
        Do<FinishBody, string?>(
            key,
            http,
            reach,
            (body, faults) => faults.OptionalText("evidence", body.Evidence, LongestEvidence),
            evidence => handler.Finish(key, evidence)
        );

    private static Task<IResult> Drop(long key, HttpContext http, TaskReach reach, MoveTask handler) =>
        Do<DropBody, string?>(
            key,
            http,
            reach,
            (body, faults) => faults.OptionalText("reason", body.Reason, LongestReason),
            reason => handler.Drop(key, reason)
        );

    /// <summary>For whom it is not, the task is not there before what was sent is looked at.</summary>
    private static async Task<IResult> Do<TBody, TRequest>(
        long key,
        HttpContext http,
        TaskReach reach,
        Func<TBody, Faults, TRequest> read,
        Func<TRequest, Task<Outcome<long>>> act
    )
        where TBody : class =>
        await reach.Find(key) is null
            ? Problem.Of(new NoSuchTask())
            : await WorkWrites.Do(http, read, act, KeyedAnswer.Of);
}
