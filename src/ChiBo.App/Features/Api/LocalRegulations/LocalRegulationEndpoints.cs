using ChiBo.App.Features.LocalRegulations;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.Domain.Access;

namespace ChiBo.App.Features.Api.LocalRegulations;

/// <summary>Regulations of provinces (III.1): those that count for all, drafts for those who enter them; and their work.</summary>
internal static class LocalRegulationEndpoints
{
    private const string Tag = "Local regulations";

    public static void Map(RouteGroupBuilder api)
    {
        var look = new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Anywhere);
        api.MapGet("/local-regulations", List)
            .WithTags(Tag)
            .Reads<LocalRegulationsAnswer>(look, LocalRegulationDocs.List);
        api.MapGet("/local-regulations/{key:long}", One)
            .WithTags(Tag)
            .Reads<LocalRegulationAnswer>(look, LocalRegulationDocs.One);
        LocalRegulationWrites.Map(api, Tag);
    }

    private static async Task<IResult> List(LocalRegulationFiles files) =>
        Results.Json(new LocalRegulationsAnswer([.. (await files.All()).Select(LocalRegulationAnswer.Of)]));

    private static async Task<IResult> One(long key, LocalRegulationFiles files) =>
        await files.Find(key) is { } line
            ? Results.Json(LocalRegulationAnswer.Of(line) with { Pack = line.Row.Pack })
            : Problem.OfStatus(StatusCodes.Status404NotFound);
}
