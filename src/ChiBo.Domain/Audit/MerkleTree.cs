using System.Numerics;
using System.Security.Cryptography;

namespace ChiBo.Domain.Audit;

/// <summary>
/// The hash tree of RFC 6962, section 2.1, over SHA-256. One byte set before what is hashed keeps leaves and nodes
/// apart, so that none can pass for the other.
/// </summary>
public static class MerkleTree
{
    /// <summary>The length of every hash, in bytes.</summary>
    public const int HashLength = SHA256.HashSizeInBytes;

    private const byte LeafPrefix = 0;
    private const byte NodePrefix = 1;

    /// <summary>The root of a tree without leaves: the hash of nothing.</summary>
    public static byte[] EmptyRoot() => SHA256.HashData([]);

    /// <summary>The hash of a leaf that holds these bytes.</summary>
    public static byte[] LeafHash(ReadOnlySpan<byte> leaf)
    {
        byte[] prefixed = new byte[leaf.Length + 1];
        prefixed[0] = LeafPrefix;
        leaf.CopyTo(prefixed.AsSpan(1));
        return SHA256.HashData(prefixed);
    }

    /// <summary>The hash of the node over two others.</summary>
    /// <exception cref="ArgumentException">One of them is not as long as a hash.</exception>
    public static byte[] NodeHash(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(left.Length, HashLength, nameof(left));
        ArgumentOutOfRangeException.ThrowIfNotEqual(right.Length, HashLength, nameof(right));

        Span<byte> prefixed = stackalloc byte[1 + (2 * HashLength)];
        prefixed[0] = NodePrefix;
        left.CopyTo(prefixed[1..]);
        right.CopyTo(prefixed[(1 + HashLength)..]);
        return SHA256.HashData(prefixed);
    }

    /// <summary>The root of the tree over these hashes of leaves.</summary>
    public static byte[] Root(ReadOnlySpan<byte[]> leafHashes)
    {
        if (leafHashes.IsEmpty)
        {
            return EmptyRoot();
        }

        if (leafHashes.Length == 1)
        {
            return [.. leafHashes[0]];
        }

        int left = LeftOf(leafHashes.Length);
        return NodeHash(Root(leafHashes[..left]), Root(leafHashes[left..]));
    }

    /// <summary>How many of two or more leaves stand on the left: the largest power of two that is less than all.</summary>
    internal static int LeftOf(int leaves) => 1 << BitOperations.Log2((uint)(leaves - 1));

    internal static bool AreHashes(IEnumerable<byte[]> hashes) => hashes.All(hash => hash?.Length == HashLength);
}
