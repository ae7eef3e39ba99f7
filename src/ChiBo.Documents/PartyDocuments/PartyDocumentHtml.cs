using ChiBo.Documents.Html;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.PartyDocuments;

/// <summary>
/// Writes a Party document as the body of a page to be printed: escaped, without script and without style of its own. The
/// page links the <see cref="Stylesheet"/>.
/// </summary>
public static class PartyDocumentHtml
{
    /// <summary>Writes one <c>article</c>, the only heading of the first level of which is the document's title.</summary>
    public static void Write(PartyDocument document, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(document);
        var html = new HtmlLines(output);
        string language = document.Language == Domain.Shared.Language.Vietnamese ? "vi" : "en";
        html.Open("article", "party-document", $" lang=\"{language}\"");
        HtmlHead.Write(html, document);
        html.Open("div", "pd-body");
        HtmlBody.Write(html, document.Body);
        html.Close("div");
        HtmlFoot.Write(html, document);
        HtmlBody.Write(html, document.Annex);
        html.Close("article");
    }

    /// <summary>The stylesheet: the sheet, its margins and the letters as the layout gives them.</summary>
    public static string Stylesheet(DocumentLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        return HtmlStyles.Of(layout);
    }
}
