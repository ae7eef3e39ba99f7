using ChiBo.App.Permissions;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Access;

namespace ChiBo.App.Features.Documents;

/// <summary>What belongs to the page of a document: the file to take away, and the sheet on which it is printed.</summary>
internal static class DocumentFiles
{
    public static void Map(WebApplication app)
    {
        var needs = new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Anywhere);
        app.MapGet("/documents/{key:long}.docx", File).WithMetadata(needs);
        app.MapGet("/documents/{key:long}/print.css", Sheet).WithMetadata(needs);
    }

    private static async Task<IResult> File(long key, DocumentList list)
    {
        if (await list.Find(key) is not { } found)
        {
            return Results.NotFound();
        }

        using var file = new MemoryStream();
        PartyDocumentWriter.Write(DocumentList.Read(found), file);
        return Results.File(
            file.ToArray(),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            $"{found.Symbol.Replace('/', '-')}.docx"
        );
    }

    private static async Task<IResult> Sheet(long key, DocumentList list) =>
        await list.Find(key) is { } found
            ? Results.Text(PartyDocumentHtml.Stylesheet(DocumentList.Read(found).Layout), "text/css")
            : Results.NotFound();
}
