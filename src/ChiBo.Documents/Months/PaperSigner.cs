using ChiBo.Documents.PartyDocuments;

namespace ChiBo.Documents.Months;

/// <summary>Who signs a paper, and how.</summary>
/// <param name="Authority">On whose behalf, or by his or her own post.</param>
/// <param name="SignedFor">The body on whose behalf; nothing by the own post.</param>
/// <param name="Post">The signer's post; nothing when it is to be filled in.</param>
/// <param name="Name">The signer's name; nothing when it is to be filled in.</param>
public sealed record PaperSigner(SignatureAuthority Authority, string? SignedFor, string? Post, string? Name)
{
    /// <summary><c>T/M CHI BỘ</c>.</summary>
    public static PaperSigner ForCell(string? post, string? name) =>
        new(SignatureAuthority.OnBehalfOf, "Chi bộ", post, name);

    /// <summary><c>T/M CHI ỦY</c>.</summary>
    public static PaperSigner ForCellCommittee(string? post, string? name) =>
        new(SignatureAuthority.OnBehalfOf, "Chi ủy", post, name);

    /// <summary>By his or her own post or part in a meeting.</summary>
    public static PaperSigner Self(string? post, string? name) => new(SignatureAuthority.OwnPost, null, post, name);
}
