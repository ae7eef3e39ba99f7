using ChiBo.App.Features.Members;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Organisations;
using ChiBo.Exchange.Schema;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Api.Organisations;

/// <summary>Organisations, one of them, its members: as the pages show them.</summary>
internal static class OrganisationEndpoints
{
    private const string Tag = "Organisations";

    private static readonly QueryParameter Kind = QueryParameter.Word(
        "kind",
        "Of this kind only.",
        ExchangeWords.OrganisationKinds.Words
    );

    private static readonly QueryParameter Parent = new(
        "parent",
        "Directly under the organisation of this code only.",
        "X99001-DU"
    );

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/organisations", List)
            .WithTags(Tag)
            .Reads<ListAnswer<OrganisationAnswer>>(
                new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Anywhere),
                OrganisationDocs.List,
                QueryParameter.AsOf,
                QueryParameter.KnownOn,
                Kind,
                Parent,
                QueryParameter.Limit,
                QueryParameter.Cursor
            );
        api.MapGet("/organisations/{code}", One)
            .WithTags(Tag)
            .Reads<OrganisationAnswer>(
                new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Organisation),
                OrganisationDocs.One,
                QueryParameter.AsOf,
                QueryParameter.KnownOn
            );
        api.MapGet("/organisations/{code}/members", Members)
            .WithTags(Tag)
            .Reads<ListAnswer<MemberLine>>(
                new NeedsAttribute(AccessAction.Look, Sensitivity.Personal, On.Organisation),
                OrganisationDocs.Members,
                QueryParameter.AsOf,
                QueryParameter.KnownOn,
                QueryParameter.Limit,
                QueryParameter.Cursor
            );
    }

    private static async Task<IResult> List(Visitor visitor, ChiBoContext db, OrganisationReading reading)
    {
        AskedDays asked = AskedDays.Of(visitor);
        OrganisationKind? kind =
            visitor.Address[Kind.Name] is { } word && ExchangeWords.OrganisationKinds.TryRead(word, out var known)
                ? known
                : null;
        IReadOnlyList<OrganisationAnswer> found = await reading.List(
            new OrganisationFilter(kind, visitor.Address[Parent.Name]),
            asked.Day,
            await asked.Known(db),
            Paging.After(visitor),
            Paging.Limit(visitor) + 1
        );
        return Results.Json(Paging.Answer(visitor, asked.Day, found, organisation => organisation.Code));
    }

    private static async Task<IResult> One(string code, Visitor visitor, ChiBoContext db, OrganisationReading reading)
    {
        AskedDays asked = AskedDays.Of(visitor);
        return await reading.One(code, asked.Day, await asked.Known(db)) is { } found
            ? Results.Json(found)
            : Problem.OfStatus(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> Members(string code, Visitor visitor, ChiBoContext db, MemberSearch search)
    {
        AskedDays asked = AskedDays.Of(visitor);
        KnownAt known = await asked.Known(db);
        int id = await db.Organisations.Where(row => row.Code == code).Select(row => row.Id).SingleAsync();
        var filter = new MemberFilter(asked.Day, known, new HashSet<int> { id });
        return search.Next(filter, Paging.After(visitor), Paging.Limit(visitor) + 1) is { } found
            ? Results.Json(Paging.Answer(visitor, asked.Day, found, member => member.Code))
            : PagingTexts.Gone;
    }
}
