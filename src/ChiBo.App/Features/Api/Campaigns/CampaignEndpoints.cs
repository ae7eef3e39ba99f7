using System.Globalization;
using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Campaigns;
using ChiBo.App.Features.Campaigns.Comparing;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Campaigns.Running;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Campaigns;

namespace ChiBo.App.Features.Api.Campaigns;

/// <summary>Review campaigns (III.2-a), by the handlers of the pages.</summary>
internal static class CampaignEndpoints
{
    private const string Tag = "Campaigns";

    private static readonly QueryParameter Stage = QueryParameter.Word(
        "stage",
        "At this step only.",
        [.. Words.All<CommuneStage>()]
    );

    private static readonly QueryParameter With = new(
        "with",
        "Key of the earlier campaign; the one that is kept with it when left out.",
        "1"
    );

    public static void Map(RouteGroupBuilder api)
    {
        var anywhere = new NeedsAttribute(AccessAction.Review, Sensitivity.Internal, On.Anywhere);
        api.MapGet("/campaigns", List)
            .WithTags(Tag)
            .Reads<ListAnswer<CampaignAnswer>>(
                anywhere,
                CampaignDocs.List,
                QueryParameter.Limit,
                QueryParameter.Cursor
            );
        api.MapGet("/campaigns/{key:long}", One).WithTags(Tag).Reads<CampaignAnswer>(anywhere, CampaignDocs.One);
        api.MapGet("/campaigns/{key:long}/communes", Communes)
            .WithTags(Tag)
            .Reads<ListAnswer<CampaignCommuneAnswer>>(
                anywhere,
                CampaignDocs.Communes,
                Stage,
                QueryParameter.Limit,
                QueryParameter.Cursor
            );
        api.MapGet("/campaigns/{key:long}/comparison", Comparison)
            .WithTags(Tag)
            .Reads<CampaignComparisonAnswer>(anywhere, CampaignDocs.Comparison, With);
        api.MapPost("/campaigns", Open)
            .TakesWork<OpenCampaignBody, CampaignOpenedAnswer>(Tag, anywhere, CampaignDocs.Open);
        api.MapPost("/campaigns/{key:long}/close", Close)
            .TakesWork<NoFields, CountAnswer>(Tag, anywhere, CampaignDocs.Close);
        api.MapPost("/campaigns/{key:long}/accept", AcceptMany)
            .TakesWork<AcceptManyBody, CampaignMovedManyAnswer>(Tag, anywhere, CampaignDocs.AcceptMany);
        api.MapPost("/campaigns/{key:long}/comparison", Keep)
            .TakesWork<CompareCampaignBody, KeyedAnswer>(Tag, anywhere, CampaignDocs.Keep);
        CampaignMoves.Map(api, anywhere);
    }

    private static async Task<IResult> List(Visitor visitor, CampaignList list) =>
        WorkLists.Answer(visitor, [.. (await list.Read()).Select(CampaignAnswer.Of)], one => one.Key);

    private static async Task<IResult> One(long key, CampaignFile files) =>
        await files.Open(key) is { } shown
            ? Results.Json(CampaignAnswer.Of(shown))
            : Problem.OfStatus(StatusCodes.Status404NotFound);

    private static async Task<IResult> Communes(long key, Visitor visitor, CampaignFile files)
    {
        if (await files.Open(key) is not { } shown)
        {
            return Problem.OfStatus(StatusCodes.Status404NotFound);
        }

        string? stage = visitor.Address[Stage.Name];
        return WorkLists.Answer(
            visitor,
            [
                .. shown
                    .Lines.Where(line => stage is null || Words.Of(line.Row.Stage) == stage)
                    .Select(CampaignCommuneAnswer.Of),
            ],
            one => one.Code
        );
    }

    private static async Task<IResult> Comparison(
        long key,
        Visitor visitor,
        CampaignFile files,
        CampaignComparing comparing
    )
    {
        if (await files.Open(key) is not { } shown)
        {
            return Problem.OfStatus(StatusCodes.Status404NotFound);
        }

        long? with = long.TryParse(visitor.Address[With.Name], CultureInfo.InvariantCulture, out long asked)
            ? asked
            : shown.Row.ComparedWithKey;
        return with is { } earlier && await comparing.Open(key, earlier) is { } compared
            ? Results.Json(CampaignComparisonAnswer.Of(compared))
            : Problem.Of(new NotAnEarlierCampaign());
    }

    private static Task<IResult> Open(HttpContext http, CampaignDesk desk) =>
        WorkWrites.Do<OpenCampaignBody, NewCampaign, OpenedCampaign>(
            http,
            (body, faults) => body.Read(faults),
            desk.Open,
            CampaignOpenedAnswer.Of
        );

    private static async Task<IResult> Close(long key, HttpContext http, CampaignFile files, CampaignDesk desk) =>
        await files.Open(key) is null
            ? Problem.OfStatus(StatusCodes.Status404NotFound)
            : await WorkWrites.DoMany<NoFields, long>(http, (_, _) => key, desk.Close);

    private static async Task<IResult> AcceptMany(long key, HttpContext http, CampaignFile files, CampaignDesk desk) =>
        await files.Open(key) is null
            ? Problem.OfStatus(StatusCodes.Status404NotFound)
            : await WorkWrites.Do<
                AcceptManyBody,
                (IReadOnlyList<string>? Codes, IReadOnlyDictionary<string, long>? Seen, bool All),
                MovedCommunes
            >(
                http,
                (body, faults) =>
                {
                    (IReadOnlyList<string>? codes, IReadOnlyDictionary<string, long>? seen) = body.Read(faults);
                    return (codes, seen, body.AllConforming);
                },
                asked => desk.Accept(key, asked.Codes, asked.Seen, asked.All),
                CampaignMovedManyAnswer.Of
            );

    private static async Task<IResult> Keep(long key, HttpContext http, CampaignFile files, CampaignDesk desk) =>
        await WorkWrites.On<CompareCampaignBody, long>(
            http,
            await files.Open(key) is not null,
            (body, _) => body.With,
            async with => await desk.Compare(key, with) is { IsDone: false, Refusal: var refusal } ? refusal : key
        );
}
