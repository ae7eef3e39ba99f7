namespace ChiBo.Documents.PartyDocuments;

/// <summary>How a signer signs. The Party writes <c>T/M</c> where the State writes <c>TM.</c></summary>
public enum SignatureAuthority
{
    /// <summary>By his or her own post.</summary>
    OwnPost,

    /// <summary><c>T/M</c>, on behalf of a committee or congress.</summary>
    OnBehalfOf,

    /// <summary><c>K/T</c>, a deputy for the head.</summary>
    ForHead,

    /// <summary><c>T/L</c>, by order.</summary>
    ByOrder,
}
