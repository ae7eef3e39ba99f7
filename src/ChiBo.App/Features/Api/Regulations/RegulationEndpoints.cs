using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Regulations;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.Api.Regulations;

/// <summary>Working regulations (II.2.a): versions, their chapters, their approval.</summary>
internal static class RegulationEndpoints
{
    private const string Tag = "Regulations";
    private const int LongestReason = 1_000;

    public static void Map(RouteGroupBuilder api)
    {
        var ofCell = new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Organisation);
        var begin = new NeedsAttribute(AccessAction.Record, Sensitivity.Internal, On.Organisation);
        var look = new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Anywhere);
        var record = new NeedsAttribute(AccessAction.Record, Sensitivity.Internal, On.Anywhere);
        api.MapGet("/organisations/{code}/regulations", List)
            .WithTags(Tag)
            .Reads<VersionsAnswer>(ofCell, RegulationDocs.List);
        api.MapPost("/organisations/{code}/regulations", Begin)
            .TakesWork<BeginBody, KeyedAnswer>(Tag, begin, RegulationDocs.Begin);
        api.MapGet("/regulations/{key:long}", One).WithTags(Tag).Reads<RegulationAnswer>(look, RegulationDocs.One);
        api.MapPut("/regulations/{key:long}/chapters", Save)
            .TakesWork<ChaptersBody, KeyedAnswer>(Tag, record, RegulationDocs.Save);
        api.MapPost("/regulations/{key:long}/approve", Approve)
            .TakesWork<ApproveBody, KeyedAnswer>(Tag, record, RegulationDocs.Approve);
        api.MapPost("/regulations/{key:long}/approve-above", ApproveAbove)
            .TakesWork<ApproveAboveBody, KeyedAnswer>(Tag, record, RegulationDocs.ApproveAbove);
        api.MapPost("/regulations/{key:long}/withdraw", Withdraw)
            .TakesWork<WithdrawBody, KeyedAnswer>(Tag, record, RegulationDocs.Withdraw);
    }

    private static async Task<IResult> List(
        string code,
        Visitor visitor,
        ChiBoContext db,
        Permits permits,
        RegulationFile file,
        RegulationRights rights
    )
    {
        var shown = await ShownOrganisation.Find(db, permits, code, visitor.Today, KnownAt.Now);
        return shown is not null && Rolls.Cells.Contains(shown.Kind)
            ? Results.Json(
                new VersionsAnswer(
                    code,
                    [.. (await file.Versions(shown.Id, await rights.ReadsDrafts(code))).Select(VersionAnswer.Of)]
                )
            )
            : Problem.OfStatus(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> One(long key, RegulationFile file) =>
        await file.Open(key) is { } open
            ? Results.Json(RegulationAnswer.Of(open))
            : Problem.OfStatus(StatusCodes.Status404NotFound);

    private static Task<IResult> Begin(string code, HttpContext http, WriteRegulations handler) =>
        WorkWrites.Do<BeginBody, long?>(
            http,
            (body, _) => body.BasedOn,
            basedOn => handler.Begin(code, basedOn),
            KeyedAnswer.Of
        );

    private static async Task<IResult> Save(
        long key,
        HttpContext http,
        RegulationFile file,
        WriteRegulations handler
    ) =>
        await WorkWrites.On<ChaptersBody, (long Seen, RegulationFields Fields)>(
            http,
            await file.Open(key) is not null,
            (body, faults) => (body.Seen, body.Read(faults)),
            asked => handler.Save(key, asked.Seen, asked.Fields)
        );

    private static async Task<IResult> Approve(
        long key,
        HttpContext http,
        RegulationFile file,
        ApproveRegulations handler
    ) =>
        await WorkWrites.On<ApproveBody, ApproveBody>(
            http,
            await file.Open(key) is not null,
            (body, faults) =>
            {
                faults.Day("on", body.On);
                faults.Number("votes", body.Votes, 0, 100_000);
                faults.Day("aloneFrom", body.AloneFrom ?? body.On);
                return body;
            },
            asked => handler.ByCell(key, asked.Seen, asked.On, asked.Votes, asked.AloneFrom)
        );

    private static async Task<IResult> ApproveAbove(
        long key,
        HttpContext http,
        RegulationFile file,
        ApproveRegulations handler
    ) =>
        await WorkWrites.On<ApproveAboveBody, (DateOnly On, DateOnly From)>(
            http,
            await file.Open(key) is not null,
            (body, faults) => (faults.Day("on", body.On), faults.Day("from", body.From)),
            asked => handler.ByCommittee(key, asked.On, asked.From)
        );

    private static async Task<IResult> Withdraw(
        long key,
        HttpContext http,
        RegulationFile file,
        ApproveRegulations handler
    ) =>
        await WorkWrites.On<WithdrawBody, string>(
            http,
            await file.Open(key) is not null,
            (body, faults) => faults.Text("reason", body.Reason, LongestReason),
            reason => handler.Withdraw(key, reason)
        );
}
