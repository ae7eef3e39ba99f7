using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Docx;

/// <summary>The styles of the foot of a document.</summary>
internal static class FootStyles
{
    /// <summary>Room for a signature and a seal.</summary>
    private const int SigningRoom = 1_400;

    public static IEnumerable<PartyStyleRow> Of(DocumentLayout layout) =>
        [
            PartyStyleRow.Centred(PartyStyle.Signature, "Party Signature", layout.Of(LayoutPart.Signature)) with
            {
                KeepNext = true,
            },
            PartyStyleRow.Centred(PartyStyle.SignerName, "Party Signer", layout.Of(LayoutPart.SignerName)) with
            {
                Before = SigningRoom,
            },
            new PartyStyleRow(PartyStyle.RecipientsTitle, "Party Recipients").As(layout.Of(LayoutPart.RecipientsTitle)),
            new PartyStyleRow(PartyStyle.Recipient, "Party Recipient").As(layout.Of(LayoutPart.Recipient)),
        ];
}
