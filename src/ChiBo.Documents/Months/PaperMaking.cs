using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Documents;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Months;

/// <summary>Puts head, body and signer together; name and letters of the kind come from the layout.</summary>
internal static class PaperMaking
{
    public static PartyDocument Make(
        PaperHead head,
        PaperKind kind,
        string summary,
        IReadOnlyList<BodyBlock> body,
        PaperSigner? signer,
        IReadOnlyList<string> recipients
    )
    {
        DocumentLayout layout = head.LayoutInForce;
        PaperForm form = layout.Of(kind);
        return new PartyDocument
        {
            TopOrganisation = head.Superior,
            Organisation = head.Issuer,
            Number = form.Letters is null ? null : head.Number,
            Symbol = form.Letters is { } letters ? DocumentNumber.SymbolOf(letters, head.IssuerLetters) : null,
            Place = head.Place,
            Date = head.Date,
            TypeName = form.Name,
            Summary = summary,
            Body = body,
            IsSigned = signer is not null,
            SignatureAuthority = signer?.Authority ?? SignatureAuthority.OwnPost,
            SignedFor = signer?.SignedFor,
            Post = signer?.Post,
            SignerName = signer?.Name,
            Recipients = recipients,
            Layout = layout,
            MadeOn = head.MadeOn,
        };
    }
}
