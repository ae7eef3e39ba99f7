using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Programmes;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Programmes;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Api.Programmes;

/// <summary>The year's programme by the eight tasks of II.1.3.b.</summary>
internal static class ProgrammeEndpoints
{
    private const string Tag = "Programmes";
    private const int LongestResult = 2_000;

    private static readonly QueryParameter Year = QueryParameter.Year(
        "year",
        "The year; the present one when left out."
    );

    public static void Map(RouteGroupBuilder api)
    {
        var ofCell = new NeedsAttribute(AccessAction.Look, Sensitivity.Personal, On.Organisation);
        var set = new NeedsAttribute(AccessAction.Record, Sensitivity.Personal, On.Organisation);
        var look = new NeedsAttribute(AccessAction.Look, Sensitivity.Personal, On.Anywhere);
        var record = new NeedsAttribute(AccessAction.Record, Sensitivity.Personal, On.Anywhere);
        api.MapGet("/organisations/{code}/programme", One)
            .WithTags(Tag)
            .Reads<ProgrammeAnswer>(ofCell, ProgrammeDocs.One, Year);
        api.MapPost("/organisations/{code}/goals", Set).TakesWork<GoalBody, KeyedAnswer>(Tag, set, ProgrammeDocs.Set);
        api.MapGet("/goals/{key:long}", Goal).WithTags(Tag).Reads<GoalAnswer>(look, ProgrammeDocs.OneGoal);
        api.MapPost("/goals/{key:long}/close", Close)
            .TakesWork<CloseBody, KeyedAnswer>(Tag, record, ProgrammeDocs.Close);
        api.MapPost("/goals/{key:long}/link", Link)
            .TakesWork<GoalTaskBody, KeyedAnswer>(Tag, record, ProgrammeDocs.Link);
        api.MapPost("/goals/{key:long}/unlink", Unlink)
            .TakesWork<GoalTaskBody, KeyedAnswer>(Tag, record, ProgrammeDocs.Unlink);
    }

    private static async Task<IResult> One(string code, Visitor visitor, ProgrammeFile file) =>
        await file.Open(code, QueryParameter.YearOf(visitor, Year)) is { } shown
            ? Results.Json(ProgrammeAnswer.Of(shown))
            : Problem.OfStatus(StatusCodes.Status404NotFound);

    private static async Task<IResult> Goal(long key, ProgrammeFile file) =>
        await file.Find(key) is { } found
            ? Results.Json(GoalAnswer.Of(found.Goal))
            : Problem.OfStatus(StatusCodes.Status404NotFound);

    private static Task<IResult> Set(string code, HttpContext http, WriteProgramme handler) =>
        WorkWrites.Do<GoalBody, GoalFields>(
            http,
            (body, faults) => body.Read(faults),
            fields => handler.Set(code, fields),
            KeyedAnswer.Of
        );

    private static Task<IResult> Close(long key, HttpContext http, ProgrammeFile file, WriteProgramme handler) =>
        Do<CloseBody, (GoalState State, string? Result)>(
            key,
            http,
            file,
            (body, faults) =>
                (
                    faults.Word<GoalState>("state", body.State),
                    faults.OptionalText("result", body.Result, LongestResult)
                ),
            asked => handler.Close(key, asked.State, asked.Result)
        );

    private static Task<IResult> Link(long key, HttpContext http, ProgrammeFile file, WriteProgramme handler) =>
        Do<GoalTaskBody, long>(key, http, file, (body, _) => body.Task, task => handler.Link(key, task));

    private static Task<IResult> Unlink(long key, HttpContext http, ProgrammeFile file, WriteProgramme handler) =>
        Do<GoalTaskBody, long>(key, http, file, (body, _) => body.Task, task => handler.Unlink(key, task));

    private static async Task<IResult> Do<TBody, TRequest>(
        long key,
        HttpContext http,
        ProgrammeFile file,
        Func<TBody, Faults, TRequest> read,
        Func<TRequest, Task<Outcome<long>>> act
    )
        where TBody : class => await WorkWrites.On(http, await file.Find(key) is not null, read, act);
}
