using System.Globalization;
using System.Net;
using System.Text;
using ChiBo.App.Features.Privacy.Marking;
using ChiBo.App.Permissions;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Access;
using ChiBo.Domain.Supervision;

namespace ChiBo.App.Features.Supervision;

/// <summary>Papers of cases to take away and to print, for the readers of the case.</summary>
internal static class CaseFiles
{
    public static void Map(WebApplication app)
    {
        var needs = new NeedsAttribute(AccessAction.Look, Sensitivity.Discipline, On.Anywhere);
        foreach (CaseKind kind in (CaseKind[])[CaseKind.Inspection, CaseKind.Discipline])
        {
            string part = CaseList.Part(kind);
            app.MapGet(
                    $"/{part}/{{key:long}}/paper.docx",
                    async (long key, CasePapers papers, CaseLooks looks, MarkedFiles files) =>
                        await files.Word(await Seen(papers, looks, kind, key), $"{part}-{key}.docx")
                )
                .WithMetadata(needs, new MarkedAttribute());
            app.MapGet(
                    $"/{part}/{{key:long}}/paper.html",
                    async (long key, CasePapers papers, CaseLooks looks) =>
                        await Seen(papers, looks, kind, key) is { } paper ? Page(paper) : Results.NotFound()
                )
                .WithMetadata(needs);
        }
    }

    private static async Task<PartyDocument?> Seen(CasePapers papers, CaseLooks looks, CaseKind kind, long key)
    {
        PartyDocument? paper = await papers.Of(kind, key);
        if (paper is not null)
        {
            await looks.Log(kind, key);
        }

        return paper;
    }

    /// <summary>The paper as a page of its own, to be printed.</summary>
    private static IResult Page(PartyDocument document)
    {
        using var body = new StringWriter(CultureInfo.InvariantCulture);
        PartyDocumentHtml.Write(document, body);
        string title = WebUtility.HtmlEncode($"{document.TypeName} {document.Summary}");
        return Results.Content(
            $"<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>{title}</title>"
                + "<meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"/areas/form.css\"></head>"
                + $"<body>{body}</body></html>",
            "text/html",
            Encoding.UTF8
        );
    }
}
