using System.Globalization;
using System.Net;
using System.Text;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Visitors;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Access;
using ChiBo.Guidance.Layouts;
using ChiBo.Storage;

namespace ChiBo.App.Features.Regulations;

/// <summary>A version as a file to take away, and as a page to print.</summary>
internal static class RegulationFiles
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Map(WebApplication app)
    {
        var needs = new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Anywhere);
        app.MapGet("/regulations/{key:long}/quy-che.docx", Docx).WithMetadata(needs);
        app.MapGet("/regulations/{key:long}/quy-che.html", Page).WithMetadata(needs);
        app.MapGet(
                "/regulations/papers.css",
                (Visitor visitor) =>
                    Results.Text(
                        PartyDocumentHtml.Stylesheet(DocumentLayouts.Embedded.On(visitor.Today)),
                        "text/css",
                        Encoding.UTF8
                    )
            )
            .WithMetadata(new SignedInAttribute());
    }

    private static async Task<IResult> Docx(long key, RegulationFile versions, ChiBoContext db, Visitor visitor)
    {
        if (await versions.Open(key) is not { } found)
        {
            return Results.NotFound();
        }

        using var file = new MemoryStream();
        PartyDocumentWriter.Write(await PaperOf(db, found, visitor), file);
        return Results.File(
            file.ToArray(),
            Word,
            string.Create(CultureInfo.InvariantCulture, $"quy-che-{found.CellCode}-{found.Row.Version}.docx")
        );
    }

    private static async Task<IResult> Page(long key, RegulationFile versions, ChiBoContext db, Visitor visitor)
    {
        if (await versions.Open(key) is not { } found)
        {
            return Results.NotFound();
        }

        PartyDocument document = await PaperOf(db, found, visitor);
        using var page = new StringWriter(CultureInfo.InvariantCulture);
        page.Write("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\" />\n");
        page.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
        page.Write($"<title>{WebUtility.HtmlEncode($"{document.TypeName} {document.Summary}")}</title>\n");
        page.Write("<link rel=\"stylesheet\" href=\"/regulations/papers.css\" />\n</head>\n<body>\n<main>\n");
        PartyDocumentHtml.Write(document, page);
        page.Write("</main>\n</body>\n</html>\n");
        return Results.Text(page.ToString(), "text/html", Encoding.UTF8);
    }

    /// <summary>With its number where it has one.</summary>
    private static async Task<PartyDocument> PaperOf(ChiBoContext db, OpenRegulations found, Visitor visitor)
    {
        DateOnly on = found.Row.CommitteeApprovedOn ?? found.Row.CellApprovedOn ?? visitor.Today;
        PartyDocument paper = await RegulationPapers.Of(
            db,
            found.Row,
            await RegulationFile.Parts(db, found.Row.Key),
            on
        );
        return found.Number is { } number ? paper with { Number = number } : paper;
    }
}
