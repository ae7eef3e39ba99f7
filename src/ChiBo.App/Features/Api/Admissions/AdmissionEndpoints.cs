using ChiBo.App.Features.Admission;
using ChiBo.App.Features.Admission.Moving;
using ChiBo.App.Features.Admission.Opening;
using ChiBo.App.Features.Api.Work;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Admission;

namespace ChiBo.App.Features.Api.Admissions;

/// <summary>The path of a new member (II.1.3.b-7).</summary>
internal static class AdmissionEndpoints
{
    private const string Tag = "Admissions";
    private const int LongestReason = 1_000;

    private static readonly QueryParameter Cell = new("cell", "Those of the cell of this code only.", "X99001-C03");

    public static void Map(RouteGroupBuilder api)
    {
        var look = new NeedsAttribute(AccessAction.Look, Sensitivity.Evaluation, On.Anywhere);
        var record = new NeedsAttribute(AccessAction.Record, Sensitivity.Evaluation, On.Anywhere);
        api.MapGet("/admissions", List)
            .WithTags(Tag)
            .Reads<ListAnswer<CaseLineAnswer>>(
                look,
                AdmissionDocs.List,
                Cell,
                QueryParameter.Limit,
                QueryParameter.Cursor
            );
        api.MapGet("/admissions/{key:long}", One).WithTags(Tag).Reads<CaseAnswer>(look, AdmissionDocs.One);
        api.MapPost("/admissions", Open).TakesWork<OpenCaseBody, KeyedAnswer>(Tag, record, AdmissionDocs.Open);
        api.MapPost("/admissions/{key:long}/steps", Step)
            .TakesWork<StepBody, KeyedAnswer>(Tag, record, AdmissionDocs.Step);
        api.MapPost("/admissions/{key:long}/end", End)
            .TakesWork<EndCaseBody, KeyedAnswer>(Tag, record, AdmissionDocs.End);
    }

    private static async Task<IResult> List(Visitor visitor, AdmissionList list) =>
        WorkLists.Answer(
            visitor,
            [.. (await list.Of(visitor.Address[Cell.Name])).Select(CaseLineAnswer.Of)],
            line => line.Key
        );

    private static async Task<IResult> One(long key, Visitor visitor, AdmissionReach reach, AdmissionList list) =>
        await reach.Find(key) is { } found
            ? Results.Json(CaseAnswer.Of(found, (await list.Names([found.Row])).GetValueOrDefault(key), visitor.Today))
            : Problem.OfStatus(StatusCodes.Status404NotFound);

    private static Task<IResult> Open(HttpContext http, OpenAdmission handler) =>
        WorkWrites.Do<OpenCaseBody, OpenAdmissionRequest>(
            http,
            (body, faults) => body.Read(faults),
            handler.Handle,
            KeyedAnswer.Of
        );

    private static async Task<IResult> Step(long key, HttpContext http, AdmissionReach reach, MoveAdmission handler) =>
        await WorkWrites.On<StepBody, StepRequest>(
            http,
            await reach.Find(key) is not null,
            (body, faults) => body.Read(key, faults),
            handler.Take
        );

    private static async Task<IResult> End(long key, HttpContext http, AdmissionReach reach, MoveAdmission handler) =>
        await WorkWrites.On<EndCaseBody, (AdmissionEnd As, DateOnly Day, string? Reason)>(
            http,
            await reach.Find(key) is not null,
            (body, faults) =>
                (
                    faults.Word<AdmissionEnd>("as", body.As),
                    faults.Day("day", body.Day),
                    faults.OptionalText("reason", body.Reason, LongestReason)
                ),
            asked => handler.End(key, asked.As, asked.Day, asked.Reason)
        );
}
