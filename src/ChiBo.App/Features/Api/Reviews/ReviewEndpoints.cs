using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Members;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.YearReviews;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Reviews;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.Api.Reviews;

/// <summary>The yearly review of a cell and its members (II.1.3).</summary>
internal static class ReviewEndpoints
{
    private const string Tag = "Yearly reviews";
    private const int LongestWords = 4_000;

    public static void Map(RouteGroupBuilder api)
    {
        var ofCell = new NeedsAttribute(AccessAction.Look, Sensitivity.Evaluation, On.Organisation);
        var open = new NeedsAttribute(AccessAction.Record, Sensitivity.Evaluation, On.Organisation);
        var ofMember = new NeedsAttribute(AccessAction.Look, Sensitivity.Evaluation, On.Member);
        api.MapGet("/organisations/{code}/reviews/{year:int}", Cell)
            .WithTags(Tag)
            .Reads<CellReviewAnswer>(ofCell, ReviewDocs.Cell);
        api.MapPost("/organisations/{code}/reviews/{year:int}", Open)
            .TakesWork<NoFields, CountAnswer>(Tag, open, ReviewDocs.Open);
        api.MapGet("/members/{code}/reviews/{year:int}", Member)
            .WithTags(Tag)
            .Reads<MemberReviewAnswer>(ofMember, ReviewDocs.Member);
        api.MapPost("/members/{code}/reviews/{year:int}/self", ReviewSelf)
            .TakesWork<SelfReviewBody, KeyedAnswer>(Tag, ofMember, ReviewDocs.ReviewSelf);
        api.MapPost("/members/{code}/reviews/{year:int}/discuss", Discuss)
            .TakesWork<DiscussBody, KeyedAnswer>(Tag, ofMember, ReviewDocs.Discuss);
        api.MapPost("/members/{code}/reviews/{year:int}/vote", Vote)
            .TakesWork<VoteBody, KeyedAnswer>(Tag, ofMember, ReviewDocs.Vote);
        api.MapPost("/members/{code}/reviews/{year:int}/decide", Decide)
            .TakesWork<DecideBody, KeyedAnswer>(Tag, ofMember, ReviewDocs.Decide);
    }

    private static async Task<IResult> Cell(string code, int year, Visitor visitor, ChiBoContext db, Permits permits)
    {
        var shown = await ShownOrganisation.Find(db, permits, code, visitor.Today, KnownAt.Now);
        return shown is not null && await ReviewBoard.Read(db, shown.Id, year) is { } board
            ? Results.Json(CellReviewAnswer.Of(code, board, visitor.Today))
            : Problem.OfStatus(StatusCodes.Status404NotFound);
    }

    private static Task<IResult> Open(string code, int year, HttpContext http, OpenYearReview handler) =>
        WorkWrites.Do<NoFields, NoFields>(
            http,
            (body, faults) =>
            {
                faults.Year("year", year);
                return body;
            },
            _ => WorkWrites.Counted(handler.Handle(code, year)),
            CountAnswer.Of
        );

    private static async Task<IResult> Member(string code, int year, ReviewReach reach, PersonalLooks looks)
    {
        if (await reach.Find(code, year) is not { } seen)
        {
            return Problem.OfStatus(StatusCodes.Status404NotFound);
        }

        await looks.Log(seen.Row.MemberId, code, "review");
        return Results.Json(MemberReviewAnswer.Of(code, seen.Row));
    }

    private static Task<IResult> ReviewSelf(
        string code,
        int year,
        HttpContext http,
        ReviewReach reach,
        MoveReview handler
    ) =>
        Do<SelfReviewBody, (ReviewLevel Level, string Words)>(
            code,
            year,
            http,
            reach,
            (body, faults) =>
                (faults.Word<ReviewLevel>("level", body.Level), faults.Text("words", body.Words, LongestWords)),
            asked => handler.ReviewSelf(code, year, asked.Level, asked.Words)
        );

    private static Task<IResult> Discuss(
        string code,
        int year,
        HttpContext http,
        ReviewReach reach,
        MoveReview handler
    ) =>
        Do<DiscussBody, string>(
            code,
            year,
            http,
            reach,
            (body, faults) => faults.Text("words", body.Words, LongestWords),
            words => handler.Discuss(code, year, words)
        );

    private static Task<IResult> Vote(string code, int year, HttpContext http, ReviewReach reach, MoveReview handler) =>
        Do<VoteBody, (ReviewLevel Level, int Votes)>(
            code,
            year,
            http,
            reach,
            (body, faults) => (faults.Word<ReviewLevel>("level", body.Level), body.VotesFor),
            asked => handler.Vote(code, year, asked.Level, asked.Votes)
        );

    private static Task<IResult> Decide(
        string code,
        int year,
        HttpContext http,
        ReviewReach reach,
        MoveReview handler
    ) =>
        Do<DecideBody, (ReviewLevel Level, DateOnly On)>(
            code,
            year,
            http,
            reach,
            (body, faults) => (faults.Word<ReviewLevel>("level", body.Level), faults.Day("on", body.On)),
            asked => handler.Decide(code, year, asked.Level, asked.On)
        );

    private static async Task<IResult> Do<TBody, TRequest>(
        string code,
        int year,
        HttpContext http,
        ReviewReach reach,
        Func<TBody, Faults, TRequest> read,
        Func<TRequest, Task<Outcome<long>>> act
    )
        where TBody : class => await WorkWrites.On(http, await reach.Find(code, year) is not null, read, act);
}
