using ChiBo.Documents.PartyDocuments;

namespace ChiBo.Documents.Html;

/// <summary>The foot of a document on a page.</summary>
internal static class HtmlFoot
{
    public static void Write(HtmlLines html, PartyDocument document)
    {
        if (!document.IsSigned && !document.HasRecipients)
        {
            return;
        }

        html.Open("footer", document.CoSigner is null ? "pd-foot" : "pd-foot pd-two-sign");
        if (document.CoSigner is { } coSigner)
        {
            Signature(html, null, coSigner.Post, coSigner.Name);
        }
        else
        {
            Recipients(html, document);
        }

        if (document.IsSigned)
        {
            Signature(html, PartyWords.SignedFor(document), document.Post, document.SignerName);
        }

        if (document.CoSigner is not null)
        {
            Recipients(html, document);
        }

        html.Close("footer");
    }

    private static void Recipients(HtmlLines html, PartyDocument document)
    {
        html.Open("div", "pd-recipients");
        if (document.HasRecipients)
        {
            html.Text("p", "pd-recipients-title", PartyWords.Recipients(document.Language));
            foreach (string line in PartyWords.RecipientLines(document))
            {
                html.Text("p", "pd-recipient", line);
            }
        }

        html.Close("div");
    }

    private static void Signature(HtmlLines html, string? signedFor, string? post, string? name)
    {
        html.Open("div", "pd-signature");
        if (signedFor is not null)
        {
            html.Text("p", "pd-post", signedFor);
        }

        html.Text("p", "pd-post", HandPlaces.Or(post, HandPlaces.Line));
        html.Text("p", "pd-signer", HandPlaces.Or(name, HandPlaces.Line));
        html.Close("div");
    }
}
