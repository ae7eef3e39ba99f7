using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Campaigns.Pages;
using ChiBo.App.Features.Campaigns.Remedies;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;

namespace ChiBo.App.Features.Api.Campaigns;

/// <summary>The register of cells that do not conform (III.2-a, III.2-c), by the handlers of its pages.</summary>
internal static class RemedyEndpoints
{
    private const string Tag = "Campaigns";

    private static readonly QueryParameter State = QueryParameter.Word(
        "state",
        "In this state only.",
        [.. Words.All<RemedyFilter.Sort>()]
    );

    public static void Map(RouteGroupBuilder api)
    {
        var anywhere = new NeedsAttribute(AccessAction.Review, Sensitivity.Internal, On.Anywhere);
        var ofCell = new NeedsAttribute(AccessAction.Review, Sensitivity.Personal, On.Organisation);
        api.MapGet("/cell-remedies", List)
            .WithTags(Tag)
            .Reads<ListAnswer<RemedyAnswer>>(
                anywhere,
                RemedyDocs.List,
                State,
                QueryParameter.Limit,
                QueryParameter.Cursor
            );
        api.MapPost("/cell-remedies/{code}/decide", Decide)
            .TakesWork<DecideRemedyBody, KeyedAnswer>(Tag, ofCell, RemedyDocs.Decide);
        api.MapPost("/cell-remedies/{code}/end", End)
            .TakesWork<EndRemedyBody, KeyedAnswer>(Tag, ofCell, RemedyDocs.End);
    }

    private static async Task<IResult> List(Visitor visitor, RemedyRegister register, Permits permits)
    {
        bool showsPeople = permits.Anywhere(AccessAction.Review, Sensitivity.Personal).IsAllowed;
        var filter = new RemedyFilter(Words.Read<RemedyFilter.Sort>(visitor.Address[State.Name]));
        return WorkLists.Answer(
            visitor,
            [
                .. filter
                    .Of(await register.Read(), visitor.Today)
                    .Select(line => RemedyAnswer.Of(line, visitor.Today, showsPeople)),
            ],
            one => one.Code
        );
    }

    private static async Task<IResult> Decide(string code, HttpContext http, RemedyDesk desk) =>
        await WorkWrites.On<DecideRemedyBody, (NewRemedy Asked, long? Seen)>(
            http,
            await desk.Find(code) is not null,
            (body, faults) => body.Read(faults),
            asked => desk.Decide(code, asked.Asked, asked.Seen)
        );

    private static async Task<IResult> End(string code, HttpContext http, RemedyDesk desk) =>
        await WorkWrites.On<EndRemedyBody, (string Outcome, DateOnly On, long? Seen)>(
            http,
            await desk.Find(code) is not null,
            (body, faults) => body.Read(faults),
            asked => desk.End(code, asked.Outcome, asked.On, asked.Seen)
        );
}
