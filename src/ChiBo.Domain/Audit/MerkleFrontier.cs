using System.Numerics;

namespace ChiBo.Domain.Audit;

/// <summary>
/// All that has to be kept of a tree so that it can grow: the roots of its full subtrees, the largest first, one for
/// each bit that is set in its size.
/// </summary>
/// <remarks>It is never changed: when the transaction that appended fails, the frontier from before is still right.</remarks>
public sealed class MerkleFrontier
{
    private readonly byte[][] hashes;

    private MerkleFrontier(long size, byte[][] hashes)
    {
        Size = size;
        this.hashes = hashes;
    }

    /// <summary>The frontier of a tree without leaves.</summary>
    public static MerkleFrontier Empty { get; } = new(0, []);

    /// <summary>How many leaves the tree has.</summary>
    public long Size { get; }

    /// <summary>The frontier that was saved.</summary>
    /// <exception cref="ArgumentException">There are not as many hashes as the size calls for, or they are none.</exception>
    public static MerkleFrontier Restore(long size, IReadOnlyList<byte[]> hashes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        ArgumentNullException.ThrowIfNull(hashes);
        if (hashes.Count != BitOperations.PopCount((ulong)size) || !MerkleTree.AreHashes(hashes))
        {
            throw new ArgumentException($"These are not the hashes of a tree of {size} leaves.", nameof(hashes));
        }

        return new MerkleFrontier(size, Copy(hashes));
    }

    /// <summary>The hashes to be saved together with <see cref="Size"/>.</summary>
    public IReadOnlyList<byte[]> Save() => Copy(hashes);

    /// <summary>The frontier of the tree with one more leaf.</summary>
    /// <exception cref="ArgumentException">It is not as long as a hash.</exception>
    public MerkleFrontier Append(byte[] leafHash)
    {
        ArgumentNullException.ThrowIfNull(leafHash);
        if (leafHash.Length != MerkleTree.HashLength)
        {
            throw new ArgumentException("The hash of the leaf is appended, not the leaf.", nameof(leafHash));
        }

        int full = BitOperations.TrailingZeroCount(~Size);
        byte[] merged = [.. leafHash];
        for (int step = 1; step <= full; step++)
        {
            merged = MerkleTree.NodeHash(hashes[^step], merged);
        }

        return new MerkleFrontier(Size + 1, [.. hashes[..^full], merged]);
    }

    /// <summary>The root of the tree.</summary>
    public byte[] Root()
    {
        if (hashes.Length == 0)
        {
            return MerkleTree.EmptyRoot();
        }

        byte[] root = [.. hashes[^1]];
        for (int step = 2; step <= hashes.Length; step++)
        {
            root = MerkleTree.NodeHash(hashes[^step], root);
        }

        return root;
    }

    private static byte[][] Copy(IEnumerable<byte[]> hashes) => [.. hashes.Select(hash => (byte[])[.. hash])];
}
