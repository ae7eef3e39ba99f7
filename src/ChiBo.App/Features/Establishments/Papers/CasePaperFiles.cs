using System.Globalization;
using System.Net;
using System.Text;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Visitors;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Access;
using ChiBo.Guidance.Layouts;

namespace ChiBo.App.Features.Establishments.Papers;

/// <summary>The papers of a case as files to take away and as pages to print; they name members.</summary>
internal static class CasePaperFiles
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Map(WebApplication app)
    {
        var needs = new NeedsAttribute(AccessAction.Look, Sensitivity.Personal, On.Unit);
        app.MapGet("/communes/{code}/cases/{key:long}/{paper}.docx", Docx).WithMetadata(needs);
        app.MapGet("/communes/{code}/cases/{key:long}/{paper}.html", Page).WithMetadata(needs);
        app.MapGet(
                "/cases/papers.css",
                (Visitor visitor) =>
                    Results.Text(
                        PartyDocumentHtml.Stylesheet(DocumentLayouts.Embedded.On(visitor.Today)),
                        "text/css",
                        Encoding.UTF8
                    )
            )
            .WithMetadata(new SignedInAttribute());
    }

    private static async Task<IResult> Docx(string code, long key, string paper, CasePapers papers)
    {
        if (await papers.Make(code, key, paper) is not { } document)
        {
            return Results.NotFound();
        }

        using var file = new MemoryStream();
        PartyDocumentWriter.Write(document, file);
        return Results.File(
            file.ToArray(),
            Word,
            string.Create(CultureInfo.InvariantCulture, $"{paper}-{code}-{key}.docx")
        );
    }

    private static async Task<IResult> Page(string code, long key, string paper, CasePapers papers)
    {
        if (await papers.Make(code, key, paper) is not { } document)
        {
            return Results.NotFound();
        }

        using var page = new StringWriter(CultureInfo.InvariantCulture);
        page.Write("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\" />\n");
        page.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
        page.Write($"<title>{WebUtility.HtmlEncode($"{document.TypeName} {document.Summary}")}</title>\n");
        page.Write("<link rel=\"stylesheet\" href=\"/cases/papers.css\" />\n</head>\n<body>\n<main>\n");
        PartyDocumentHtml.Write(document, page);
        page.Write("</main>\n</body>\n</html>\n");
        return Results.Text(page.ToString(), "text/html", Encoding.UTF8);
    }
}
