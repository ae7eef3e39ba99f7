namespace ChiBo.Storage.Audit;

/// <summary>The entry of an act in the audit: a leaf of a Merkle tree (RFC 6962), written in the act's own transaction.</summary>
public sealed class AuditEntry
{
    /// <summary>The act; the leaf's index is one less.</summary>
    public required long ActId { get; init; }

    /// <summary>What was done, with digests of every fact recorded and superseded: the leaf's bytes, as JSON.</summary>
    public required string Payload { get; init; }

    /// <summary>Hash of the leaf.</summary>
    public required byte[] LeafHash { get; init; }

    /// <summary>The right edge of the tree after this leaf: hashes of 32 bytes behind one another.</summary>
    public required byte[] Frontier { get; init; }

    /// <summary>Size and root of the tree after this leaf, signed with the installation's key.</summary>
    public required string Checkpoint { get; init; }
}
