using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Establishments;
using ChiBo.App.Features.Establishments.Check;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Establishments;
using ChiBo.Domain.Shared;
using ChiBo.Storage;

namespace ChiBo.App.Features.Api.Establishments;

/// <summary>Cases to set up and rearrange organisations (Charter 10.3, III.2-c), by the handlers of the pages.</summary>
internal static class EstablishmentEndpoints
{
    private const string Tag = "Establishments";
    private const string OfCommune = "/communes/{code}/establishments";

    public static void Map(RouteGroupBuilder api)
    {
        var looks = new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Unit);
        var establishes = new NeedsAttribute(AccessAction.Establish, Sensitivity.Internal, On.Unit);
        api.MapGet(OfCommune, List)
            .WithTags(Tag)
            .Reads<ListAnswer<EstablishmentAnswer>>(
                looks,
                EstablishmentDocs.List,
                QueryParameter.Limit,
                QueryParameter.Cursor
            );
        api.MapGet($"{OfCommune}/{{key:long}}", One)
            .WithTags(Tag)
            .Reads<EstablishmentAnswer>(looks, EstablishmentDocs.One);
        api.MapPost($"{OfCommune}/check", Check)
            .TakesWork<FoundCellBody, FoundingAnswer>(Tag, establishes, EstablishmentDocs.Check);
        api.MapPost(OfCommune, Open).TakesWork<FoundCellBody, KeyedAnswer>(Tag, establishes, EstablishmentDocs.Open);
        OtherCaseEndpoints.Map(api, Tag);
        CaseStepEndpoints.Map(api, Tag);
        DeviationEndpoints.Map(api, Tag);
    }

    private static async Task<IResult> List(string code, Visitor visitor, OrganisationCases cases) =>
        WorkLists.Answer(visitor, [.. (await cases.Read(code)).Select(EstablishmentAnswer.Of)], one => one.Key);

    private static async Task<IResult> One(string code, long key, OrganisationCases cases) =>
        (await cases.Read(code)).FirstOrDefault(line => line.Row.Key == key) is { } line
            ? Results.Json(EstablishmentAnswer.Of(line))
            : Problem.OfStatus(StatusCodes.Status404NotFound);

    private static Task<IResult> Check(string code, HttpContext http, ChiBoContext db, Visitor visitor) =>
        WorkWrites.Do<FoundCellBody, CellToFound, CheckedApplication>(
            http,
            (body, faults) => body.Read(faults),
            async cell =>
            {
                Outcome<PlannedReorganisation> planned = await new ReorganisationReading(db).Plan(
                    await cell.In(db, code)
                );
                return planned.IsDone
                    ? CheckedApplication.Of(planned.Value, visitor.Language, showsPeople: false)
                    : planned.Refusal;
            },
            application => FoundingAnswer.Of(application, visitor.Language)
        );

    private static Task<IResult> Open(string code, HttpContext http, ChiBoContext db, OpenCase cases) =>
        WorkWrites.Do<FoundCellBody, (CellToFound Cell, DateOnly AppliedOn, string Grounds)>(
            http,
            (body, faults) => body.ReadAll(faults),
            async asked =>
                await cases.Handle(
                    new NewCase(
                        code,
                        OrganisationCaseKind.Establish,
                        asked.AppliedOn,
                        asked.Grounds,
                        await asked.Cell.In(db, code)
                    )
                ),
            KeyedAnswer.Of
        );
}
