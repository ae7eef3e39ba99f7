using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Members;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.ResidenceContact;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Organisations;
using ChiBo.Storage;

namespace ChiBo.App.Features.Api.Residence;

/// <summary>Contact with the residence (II.2.d): letters, receipts, yearly comments.</summary>
internal static class ResidenceEndpoints
{
    private const string Tag = "Residence";

    private static readonly QueryParameter Year = QueryParameter.Year(
        "year",
        "The year; the present one when left out."
    );

    public static void Map(RouteGroupBuilder api)
    {
        var lookAtCell = new NeedsAttribute(AccessAction.Look, Sensitivity.Evaluation, On.Organisation);
        var ask = new NeedsAttribute(AccessAction.Record, Sensitivity.Evaluation, On.Organisation);
        var lookAtMember = new NeedsAttribute(AccessAction.Look, Sensitivity.Evaluation, On.Member);
        var issue = new NeedsAttribute(AccessAction.Record, Sensitivity.Evaluation, On.Member);
        var record = new NeedsAttribute(AccessAction.Record, Sensitivity.Personal, On.Anywhere);
        api.MapGet("/organisations/{code}/residence", Cell)
            .WithTags(Tag)
            .Reads<CellContactAnswer>(lookAtCell, ResidenceDocs.Cell, Year);
        api.MapPost("/organisations/{code}/residence/requests", Ask)
            .TakesWork<AskBody, CountAnswer>(Tag, ask, ResidenceDocs.Ask);
        api.MapGet("/members/{code}/residence", Member)
            .WithTags(Tag)
            .Reads<MemberContactAnswer>(lookAtMember, ResidenceDocs.Member);
        api.MapPost("/members/{code}/residence/letters", Issue)
            .TakesWork<LetterBody, KeyedAnswer>(Tag, issue, ResidenceDocs.Issue);
        api.MapPost("/residence/letters/{key:long}/receive", Receive)
            .TakesWork<OnDayBody, KeyedAnswer>(Tag, record, ResidenceDocs.Receive);
        api.MapPost("/residence/letters/{key:long}/end", End)
            .TakesWork<OnDayBody, KeyedAnswer>(Tag, record, ResidenceDocs.End);
        api.MapGet("/residence/requests", Requests)
            .WithTags(Tag)
            .Reads<ListAnswer<RequestAnswer>>(
                record,
                ResidenceDocs.Requests,
                QueryParameter.Limit,
                QueryParameter.Cursor
            );
        api.MapPost("/residence/requests/{key:long}/comment", Give)
            .TakesWork<CommentBody, KeyedAnswer>(Tag, record, ResidenceDocs.Give);
    }

    private static async Task<IResult> Cell(string code, Visitor visitor, ChiBoContext db, ContactList list)
    {
        int year = QueryParameter.YearOf(visitor, Year);
        return await Rolls.CellOn(db, code, visitor.Today) is { Kind: OrganisationKind.AgencyCell } cell
            ? Results.Json(
                new CellContactAnswer(
                    code,
                    year,
                    [.. (await list.Of(cell.OrganisationId, year)).Select(ContactAnswer.Of)]
                )
            )
            : Problem.OfStatus(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> Member(string code, ChiBoContext db, PersonalLooks looks)
    {
        if (await MemberContact.Read(db, code) is not { } found)
        {
            return Problem.OfStatus(StatusCodes.Status404NotFound);
        }

        await looks.Log(found.MemberId, code, "residence");
        return Results.Json(
            new MemberContactAnswer(
                code,
                [.. found.Letters.Select(line => LetterAnswer.Of(line.Row, line.Place))],
                [
                    .. found.Years.Select(line => new CommentAnswer(
                        line.Cell,
                        CommentLineAnswer.Of(line.Row),
                        line.Words
                    )),
                ]
            )
        );
    }

    private static async Task<IResult> Requests(Visitor visitor, AskedOfUs asked) =>
        WorkLists.Answer(visitor, [.. (await asked.Requests()).Select(RequestAnswer.Of)], line => line.Key);

    private static Task<IResult> Ask(string code, HttpContext http, AskComments handler) =>
        WorkWrites.DoMany<AskBody, AskBody>(
            http,
            (body, faults) =>
            {
                faults.Year("year", body.Year);
                faults.Day("dueOn", body.DueOn);
                return body;
            },
            body => handler.Handle(code, body.Year, body.DueOn)
        );

    private static Task<IResult> Issue(string code, HttpContext http, IssueLetter handler) =>
        WorkWrites.Do<LetterBody, IssueLetterRequest>(
            http,
            (body, faults) => body.Read(code, faults),
            handler.Handle,
            KeyedAnswer.Of
        );

    private static async Task<IResult> Receive(long key, HttpContext http, ResidenceReach reach, MoveLetter handler) =>
        await WorkWrites.On<OnDayBody, DateOnly>(
            http,
            await reach.MayReceive(key),
            (body, faults) => faults.Day("on", body.On),
            on => handler.Receive(key, on)
        );

    private static async Task<IResult> End(long key, HttpContext http, ResidenceReach reach, MoveLetter handler) =>
        await WorkWrites.On<OnDayBody, DateOnly>(
            http,
            await reach.MayEnd(key),
            (body, faults) => faults.Day("on", body.On),
            on => handler.End(key, on)
        );

    private static async Task<IResult> Give(long key, HttpContext http, ResidenceReach reach, GiveComment handler) =>
        await WorkWrites.On<CommentBody, GiveCommentRequest>(
            http,
            await reach.Find(key) is not null,
            (body, faults) => body.Read(key, faults),
            handler.Handle
        );
}
