using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Months;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Storage;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.Api.Months;

/// <summary>The month of a commune: its board, its plan, and what is planned, moved, excused, allowed.</summary>
internal static class MonthEndpoints
{
    private const string Tag = "Months";
    private const int LongestReason = 1_000;

    private static readonly QueryParameter Month = QueryParameter.Month(
        "month",
        "The month; the present one when left out.",
        "2026-11"
    );

    public static void Map(RouteGroupBuilder api)
    {
        var look = new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Organisation);
        var record = new NeedsAttribute(AccessAction.Record, Sensitivity.Internal, On.Organisation);
        var plan = new NeedsAttribute(AccessAction.Record, Sensitivity.Personal, On.Organisation);
        var allow = new NeedsAttribute(AccessAction.Override, Sensitivity.Internal, On.Organisation);
        api.MapGet("/months/{code}", Board).WithTags(Tag).Reads<MonthAnswer>(look, MonthDocs.Board, Month);
        api.MapGet("/months/{code}/plan", Plan).WithTags(Tag).Reads<PlanAnswer>(look, MonthDocs.Plan, Month);
        api.MapPut("/months/{code}/plan", Publish).TakesWork<PlanBody, ActAnswer>(Tag, plan, MonthDocs.Publish);
        api.MapPut("/organisations/{code}/months/{month}/meeting", Move)
            .TakesWork<MeetingBody, ActAnswer>(Tag, record, MonthDocs.Move);
        api.MapPost("/organisations/{code}/months/{month}/excuse", Excuse)
            .TakesWork<ExcuseBody, ActAnswer>(Tag, record, MonthDocs.Excuse);
        api.MapPost("/months/{code}/{month}/override", Allow)
            .TakesWork<OverrideBody, ActAnswer>(Tag, allow, MonthDocs.Allow);
    }

    private static async Task<IResult> Board(
        string code,
        Visitor visitor,
        ChiBoContext db,
        Permits permits,
        TimeProvider clock
    ) =>
        await Read(code, visitor, db, permits, clock) is { } board
            ? Results.Json(MonthAnswer.Of(code, board))
            : Problem.OfStatus(StatusCodes.Status404NotFound);

    private static async Task<IResult> Plan(
        string code,
        Visitor visitor,
        ChiBoContext db,
        Permits permits,
        TimeProvider clock
    ) =>
        await Read(code, visitor, db, permits, clock) is { } board
            ? Results.Json(PlanAnswer.Of(code, board))
            : Problem.OfStatus(StatusCodes.Status404NotFound);

    private static async Task<MonthBoard?> Read(
        string code,
        Visitor visitor,
        ChiBoContext db,
        Permits permits,
        TimeProvider clock
    )
    {
        MeetingMonth month = MeetingMonth.TryParse(visitor.Address[Month.Name], out MeetingMonth asked)
            ? asked
            : MeetingMonth.Of(visitor.Today);
        var shown = await ShownOrganisation.Find(db, permits, code, month.LastDay, KnownAt.Now);
        return shown is { Kind: OrganisationKind.CommuneCommittee }
            ? new MonthBoard(await MonthFacts.Read(db, shown.Id, month), clock.LocalNow())
            : null;
    }

    private static Task<IResult> Publish(string code, HttpContext http, PublishMonth handler) =>
        WorkWrites.Do<PlanBody, (IReadOnlyList<PlannedFields> Lines, PlanConfirmation? Confirmed)>(
            http,
            (body, faults) => (body.Read(faults), body.Confirmed?.Read(faults)),
            plan => handler.Handle(code, plan.Lines, plan.Confirmed),
            ActAnswer.Of,
            ConfirmBody.Declined
        );

    private static Task<IResult> Move(string code, string month, HttpContext http, PlanMonth handler) =>
        WorkWrites.Do<MeetingBody, PlannedFields>(
            http,
            (body, faults) => body.Read(faults, code, month),
            handler.Plan,
            ActAnswer.Of,
            ConfirmBody.Declined
        );

    private static Task<IResult> Excuse(string code, string month, HttpContext http, PlanMonth handler) =>
        WorkWrites.Do<ExcuseBody, (MeetingMonth Month, string Reason)>(
            http,
            (body, faults) => (faults.Month("month", month), faults.Text("reason", body.Reason, LongestReason)),
            asked => handler.Excuse(code, asked.Month, asked.Reason),
            ActAnswer.Of
        );

    private static Task<IResult> Allow(string code, string month, HttpContext http, AllowEarlier handler) =>
        WorkWrites.Do<OverrideBody, (string Cell, MeetingMonth Month, string Member, string Reason)>(
            http,
            (body, faults) =>
                (
                    faults.Text("cell", body.Cell, 100),
                    faults.Month("month", month),
                    faults.Text("member", body.Member, 100),
                    faults.Text("reason", body.Reason, LongestReason)
                ),
            asked => handler.Handle(code, asked.Cell, asked.Month, asked.Member, asked.Reason),
            ActAnswer.Of
        );
}
