using ChiBo.Domain.Audit;

namespace ChiBo.Storage.Audit;

/// <summary>The right edge of the tree as the database keeps it: hashes of 32 bytes behind one another.</summary>
internal static class Frontiers
{
    private const int HashBytes = 32;

    public static MerkleFrontier Read(byte[] bytes, long size) =>
        MerkleFrontier.Restore(size, [.. bytes.Chunk(HashBytes)]);

    public static byte[] Write(MerkleFrontier frontier) => [.. frontier.Save().SelectMany(hash => hash)];
}
