using ChiBo.App.Features.Members;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Storage;

namespace ChiBo.App.Features.Api.Members;

/// <summary>Members, and one of them: as the pages show them.</summary>
internal static class MemberEndpoints
{
    public const string Tag = "Members";

    private static readonly QueryParameter Name = new(
        "name",
        "A name or a part of one, with or without tone marks.",
        "nguyen van"
    );

    private static readonly QueryParameter Standing = QueryParameter.Word(
        "standing",
        "Official or probationary members only.",
        "official",
        "probationary"
    );

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/members", List)
            .WithTags(Tag)
            .Reads<ListAnswer<MemberLine>>(
                new NeedsAttribute(AccessAction.Look, Sensitivity.Personal, On.Anywhere),
                MemberDocs.List,
                QueryParameter.AsOf,
                QueryParameter.KnownOn,
                Name,
                Standing,
                QueryParameter.Limit,
                QueryParameter.Cursor
            );
        api.MapGet("/members/{code}", One)
            .WithTags(Tag)
            .Reads<MemberAnswer>(
                new NeedsAttribute(AccessAction.Look, Sensitivity.Personal, On.Member),
                MemberDocs.One,
                QueryParameter.AsOf,
                QueryParameter.KnownOn
            );
    }

    private static async Task<IResult> List(Visitor visitor, MemberFilters filters, MemberSearch search)
    {
        AskedDays asked = AskedDays.Of(visitor);
        MemberFilter filter = await filters.Of(visitor.Address, asked);
        return search.Next(filter, Paging.After(visitor), Paging.Limit(visitor) + 1) is { } found
            ? Results.Json(Paging.Answer(visitor, asked.Day, found, member => member.Code))
            : PagingTexts.Gone;
    }

    private static async Task<IResult> One(string code, Visitor visitor, ChiBoContext db, MemberReading reading)
    {
        AskedDays asked = AskedDays.Of(visitor);
        return await reading.One(code, asked.Day, await asked.Known(db)) is { } found
            ? Results.Json(found)
            : Problem.OfStatus(StatusCodes.Status404NotFound);
    }
}
