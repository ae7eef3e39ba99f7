using ChiBo.Documents.PartyDocuments;

namespace ChiBo.Documents.Html;

/// <summary>The head of a document on a page.</summary>
internal static class HtmlHead
{
    public static void Write(HtmlLines html, PartyDocument document)
    {
        if (document.Heading == DocumentHeading.None)
        {
            html.Text("h1", "pd-unseen", $"{document.TypeName} {document.Summary}");
            return;
        }

        html.Open("header", "pd-head");
        html.Open("div", "pd-left");
        Left(html, document);
        html.Close("div");
        html.Open("div", "pd-right");
        html.Text("p", "pd-party", PartyWords.Party(document.Language));
        html.Text("p", "pd-date", PartyWords.PlaceAndDate(document));
        html.Close("div");
        html.Close("header");
        if (document.Heading == DocumentHeading.Titled)
        {
            html.Open("h1", "pd-title");
            html.Text("span", "pd-type", document.TypeName);
            html.Text("span", "pd-summary", document.Summary);
            html.Close("h1");
            html.Text("p", "pd-rule", "-----", " aria-hidden=\"true\"");
        }
    }

    private static void Left(HtmlLines html, PartyDocument document)
    {
        if (document.TopOrganisation is { Length: > 0 } top)
        {
            html.Text("p", "pd-superior", top);
        }

        html.Text("p", "pd-issuer", HandPlaces.Or(document.Organisation, HandPlaces.Line));
        html.Text("p", "pd-star", "*", " aria-hidden=\"true\"");
        if (document.Symbol is not null)
        {
            html.Text("p", "pd-number", PartyWords.Number(document));
        }

        if (document.Heading == DocumentHeading.Letter)
        {
            html.Text("h1", "pd-letter-summary", document.Summary);
        }

        if (document.IsDraft)
        {
            html.Text("p", "pd-draft", PartyWords.Draft(document.Language));
        }
    }
}
