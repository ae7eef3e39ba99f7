using System.Globalization;
using System.Net;
using System.Text;
using ChiBo.App.Features.Privacy.Marking;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Visitors;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Access;
using ChiBo.Guidance.Layouts;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>Papers of contact with the residence, as files and as pages to print.</summary>
internal static class ResidenceFiles
{
    private const string Stylesheet = "/residence/paper.css";

    public static void Map(WebApplication app)
    {
        Map(
            app,
            "/members/{code}/residence/letter",
            new NeedsAttribute(AccessAction.Look, Sensitivity.Evaluation, On.Member),
            (string code, ResidencePapers papers, Visitor visitor) => papers.Letter(code, visitor.Today)
        );
        Map(
            app,
            "/organisations/{code}/residence/request",
            new NeedsAttribute(AccessAction.Look, Sensitivity.Evaluation, On.Organisation),
            (string code, ResidencePapers papers, Visitor visitor) =>
                papers.Request(code, visitor.Address["year"], visitor.Today)
        );
        var ofCell = new NeedsAttribute(AccessAction.Record, Sensitivity.Personal, On.Anywhere);
        app.MapGet(
                "/residence/comments/{key:long}/form.docx",
                async (long key, ResidencePapers papers, MarkedFiles files, Visitor visitor) =>
                    await files.Word(await papers.CommentForm(key, visitor.Today), "phieu-nhan-xet.docx")
            )
            .WithMetadata(ofCell, new MarkedAttribute());
        app.MapGet(
                "/residence/comments/{key:long}/form.html",
                async (long key, ResidencePapers papers, Visitor visitor) =>
                    Page(await papers.CommentForm(key, visitor.Today))
            )
            .WithMetadata(ofCell);
        app.MapGet(
                Stylesheet,
                (Visitor visitor) =>
                    Results.Content(
                        PartyDocumentHtml.Stylesheet(DocumentLayouts.Embedded.On(visitor.Today)),
                        "text/css",
                        Encoding.UTF8
                    )
            )
            .WithMetadata(new OpenToAllAttribute());
    }

    private static void Map(
        WebApplication app,
        string path,
        NeedsAttribute needs,
        Func<string, ResidencePapers, Visitor, Task<PartyDocument?>> paper
    )
    {
        app.MapGet(
                path + ".docx",
                async (string code, ResidencePapers papers, MarkedFiles files, Visitor visitor) =>
                    await files.Word(await paper(code, papers, visitor), $"noi-cu-tru-{code}.docx")
            )
            .WithMetadata(needs, new MarkedAttribute());
        app.MapGet(
                path + ".html",
                async (string code, ResidencePapers papers, Visitor visitor) => Page(await paper(code, papers, visitor))
            )
            .WithMetadata(needs);
    }

    /// <summary>The sheet as a page of its own, to be printed.</summary>
    private static IResult Page(PartyDocument? document)
    {
        if (document is null)
        {
            return Results.NotFound();
        }

        using var body = new StringWriter(CultureInfo.InvariantCulture);
        PartyDocumentHtml.Write(document, body);
        string title = WebUtility.HtmlEncode($"{document.TypeName} {document.Summary}");
        return Results.Content(
            $"<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>{title}</title>"
                + $"<meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"{Stylesheet}\"></head>"
                + $"<body>{body}</body></html>",
            "text/html",
            Encoding.UTF8
        );
    }
}
