using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Units;
using ChiBo.Exchange.Schema;
using ChiBo.Storage;

namespace ChiBo.App.Features.Api.Units;

/// <summary>Administrative units, and one of them.</summary>
internal static class UnitEndpoints
{
    private const string Tag = "Units";

    private static readonly UnitAnswer Example = new(
        "X99001-T03",
        "residential_area",
        null,
        "Thôn 3",
        "X99001",
        new DateOnly(2008, 1, 1),
        null,
        true
    );

    private static readonly QueryParameter Kind = QueryParameter.Word(
        "kind",
        "Of this kind only.",
        ExchangeWords.UnitKinds.Words
    );

    private static readonly QueryParameter Parent = new(
        "parent",
        "Directly under the unit of this code only.",
        "X99001"
    );

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/units", List)
            .WithTags(Tag)
            .Reads<ListAnswer<UnitAnswer>>(
                new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Anywhere),
                new EndpointText(
                    "List the units that the committees within the duties of the account lead",
                    "With all that lies below them, in the order of their codes, as they are active on the reference day."
                )
                {
                    Answer = new ListAnswer<UnitAnswer>(new DateOnly(2026, 11, 23), [Example], null),
                },
                QueryParameter.AsOf,
                QueryParameter.KnownOn,
                Kind,
                Parent,
                QueryParameter.Limit,
                QueryParameter.Cursor
            );
        api.MapGet("/units/{code}", One)
            .WithTags(Tag)
            .Reads<UnitAnswer>(
                new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Unit),
                new EndpointText("One unit", "As it is on the reference day, or was last.") { Answer = Example },
                QueryParameter.AsOf,
                QueryParameter.KnownOn
            );
    }

    private static async Task<IResult> List(Visitor visitor, ChiBoContext db, UnitReading reading)
    {
        AskedDays asked = AskedDays.Of(visitor);
        UnitKind? kind =
            visitor.Address[Kind.Name] is { } word && ExchangeWords.UnitKinds.TryRead(word, out var known)
                ? known
                : null;
        IReadOnlyList<UnitAnswer> found = await reading.List(
            new UnitFilter(kind, visitor.Address[Parent.Name]),
            asked.Day,
            await asked.Known(db),
            Paging.After(visitor),
            Paging.Limit(visitor) + 1
        );
        return Results.Json(Paging.Answer(visitor, asked.Day, found, unit => unit.Code));
    }

    private static async Task<IResult> One(string code, Visitor visitor, ChiBoContext db, UnitReading reading)
    {
        AskedDays asked = AskedDays.Of(visitor);
        return await reading.One(code, asked.Day, await asked.Known(db)) is { } found
            ? Results.Json(found)
            : Problem.OfStatus(StatusCodes.Status404NotFound);
    }
}
