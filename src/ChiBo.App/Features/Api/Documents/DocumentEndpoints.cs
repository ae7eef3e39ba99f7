using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Documents;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.Api.Documents;

/// <summary>Documents that a cell issued, with their numbers.</summary>
internal static class DocumentEndpoints
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/organisations/{code}/documents", List)
            .WithTags("Documents")
            .Reads<ListAnswer<DocumentAnswer>>(
                new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Organisation),
                Docs,
                QueryParameter.Limit,
                QueryParameter.Cursor
            );

    private static readonly EndpointText Docs = new(
        "List the documents of a cell with their numbers",
        "By type, the last term and number first; those alone that the account may read. Their text is on the pages."
    )
    {
        Answer = new ListAnswer<DocumentAnswer>(
            new DateOnly(2026, 11, 23),
            [
                new DocumentAnswer(
                    12,
                    "Kiến nghị",
                    "01-KN/CBCQ",
                    new DateOnly(2026, 11, 20),
                    new DateOnly(2025, 1, 1),
                    "V/v sửa đường thôn 5"
                ),
            ],
            null
        ),
    };

    private static async Task<IResult> List(
        string code,
        Visitor visitor,
        ChiBoContext db,
        Permits permits,
        DocumentList documents
    )
    {
        var shown = await ShownOrganisation.Find(db, permits, code, visitor.Today, KnownAt.Now);
        if (shown is null || !Rolls.Cells.Contains(shown.Kind))
        {
            return Problem.OfStatus(StatusCodes.Status404NotFound);
        }

        IReadOnlyList<DocumentLine> lines = await documents.Of(shown.Id);
        return WorkLists.Answer(visitor, [.. lines.Select(DocumentAnswer.Of)], line => line.Key);
    }
}
