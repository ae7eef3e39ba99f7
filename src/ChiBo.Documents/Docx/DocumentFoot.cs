using ChiBo.Documents.PartyDocuments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChiBo.Documents.Docx;

/// <summary>The foot of a Party document: to whom it goes, and who signs.</summary>
internal static class DocumentFoot
{
    /// <summary>The parts in their order.</summary>
    public static IEnumerable<OpenXmlElement> Of(PartyDocument document) =>
        [Pieces.Paragraph(PartyStyle.Spacer, ""), Pieces.SideBySide(Left(document), Right(document))];

    private static IEnumerable<Paragraph> Left(PartyDocument document) =>
        [
            Pieces.Paragraph(PartyStyle.RecipientsTitle, PartyWords.Recipients(document.Language)),
            .. (document.Recipients.Count == 0 ? [HandPlaces.Line] : document.Recipients).Select(
                (recipient, place) =>
                    Pieces.Paragraph(
                        PartyStyle.Recipient,
                        $"- {recipient}{(place < document.Recipients.Count - 1 ? "," : ".")}"
                    )
            ),
        ];

    private static IEnumerable<Paragraph> Right(PartyDocument document)
    {
        if (PartyWords.Authority(document.SignatureAuthority) is { } authority)
        {
            string signedFor = HandPlaces.Or(document.SignedFor, HandPlaces.Line);
            yield return Pieces.Paragraph(PartyStyle.Signature, $"{authority} {signedFor}");
        }

        yield return Pieces.Paragraph(PartyStyle.Signature, HandPlaces.Or(document.Post, HandPlaces.Line));
        yield return Pieces.Paragraph(PartyStyle.SignerName, HandPlaces.Or(document.SignerName, HandPlaces.Line));
    }
}
