namespace ChiBo.Documents.PartyDocuments;

/// <summary>Who signs beside the signer, on the left, as the secretary of a meeting beside its chair.</summary>
/// <param name="Post">As what; nothing when it is to be filled in.</param>
/// <param name="Name">The name; nothing when it is to be filled in.</param>
public sealed record CoSigner(string? Post, string? Name);
