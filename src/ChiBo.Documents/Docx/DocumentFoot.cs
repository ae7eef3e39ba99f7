using ChiBo.Documents.PartyDocuments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChiBo.Documents.Docx;

/// <summary>The foot of a Party document: to whom it goes, and who signs.</summary>
internal static class DocumentFoot
{
    /// <summary>The parts in their order; recipients stand below where two sign.</summary>
    public static IEnumerable<OpenXmlElement> Of(PartyDocument document, PageLayout page)
    {
        if (!document.IsSigned && !document.HasRecipients)
        {
            yield break;
        }

        yield return Pieces.KeptParagraph(PartyStyle.Spacer, "");
        if (document.CoSigner is { } coSigner)
        {
            yield return Pieces.SideBySide(page, Signature(null, coSigner.Post, coSigner.Name), Signature(document));
            yield return Pieces.Paragraph(PartyStyle.Spacer, "");
            foreach (Paragraph line in Recipients(document))
            {
                yield return line;
            }
        }
        else
        {
            yield return Pieces.SideBySide(page, OrEmpty(Recipients(document)), OrEmpty(Signature(document)));
        }
    }

    private static IEnumerable<Paragraph> Recipients(PartyDocument document) =>
        document.HasRecipients
            ?
            [
                Pieces.Paragraph(PartyStyle.RecipientsTitle, PartyWords.Recipients(document.Language)),
                .. PartyWords.RecipientLines(document).Select(line => Pieces.Paragraph(PartyStyle.Recipient, line)),
            ]
            : [];

    private static IEnumerable<Paragraph> Signature(PartyDocument document) =>
        document.IsSigned ? Signature(PartyWords.SignedFor(document), document.Post, document.SignerName) : [];

    private static IEnumerable<Paragraph> Signature(string? signedFor, string? post, string? name) =>
        [
            .. signedFor is null ? Array.Empty<Paragraph>() : [Pieces.Paragraph(PartyStyle.Signature, signedFor)],
            Pieces.Paragraph(PartyStyle.Signature, HandPlaces.Or(post, HandPlaces.Line)),
            Pieces.Paragraph(PartyStyle.SignerName, HandPlaces.Or(name, HandPlaces.Line)),
        ];

    /// <summary>A cell of a table has at least one paragraph.</summary>
    private static IEnumerable<Paragraph> OrEmpty(IEnumerable<Paragraph> paragraphs) =>
        paragraphs.DefaultIfEmpty(Pieces.Paragraph(PartyStyle.Spacer, ""));
}
