namespace ChiBo.Domain.Audit;

/// <summary>Shows that a leaf stands at its place in a tree, to somebody who has only the root (RFC 6962, 2.1.1).</summary>
/// <param name="index">The place of the leaf, from zero.</param>
/// <param name="size">How many leaves the tree has.</param>
/// <param name="hashes">The neighbours on the way from the leaf to the root.</param>
public sealed class InclusionProof(long index, long size, IReadOnlyList<byte[]> hashes)
{
    /// <summary>The place of the leaf, from zero.</summary>
    public long Index => index;

    /// <summary>How many leaves the tree has.</summary>
    public long Size => size;

    /// <summary>The neighbours on the way from the leaf to the root.</summary>
    public IReadOnlyList<byte[]> Hashes => hashes;

    /// <summary>The proof for one of these leaves.</summary>
    public static InclusionProof Make(ReadOnlySpan<byte[]> leafHashes, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, leafHashes.Length);
        var path = new List<byte[]>();
        AddPath(path, leafHashes, index);
        return new InclusionProof(index, leafHashes.Length, path);
    }

    /// <summary>Whether the leaf stands there in the tree with this root (RFC 9162, 2.1.3.2).</summary>
    public bool Verify(ReadOnlySpan<byte> leafHash, ReadOnlySpan<byte> root)
    {
        if (index < 0 || index >= size || leafHash.Length != MerkleTree.HashLength || !MerkleTree.AreHashes(hashes))
        {
            return false;
        }

        long node = index;
        long last = size - 1;
        byte[] hash = leafHash.ToArray();
        foreach (byte[] neighbour in hashes)
        {
            if (last == 0)
            {
                return false;
            }

            if (long.IsOddInteger(node) || node == last)
            {
                hash = MerkleTree.NodeHash(neighbour, hash);
                while (node != 0 && long.IsEvenInteger(node))
                {
                    node >>= 1;
                    last >>= 1;
                }
            }
            else
            {
                hash = MerkleTree.NodeHash(hash, neighbour);
            }

            node >>= 1;
            last >>= 1;
        }

        return last == 0 && root.SequenceEqual(hash);
    }

    private static void AddPath(List<byte[]> path, ReadOnlySpan<byte[]> leafHashes, int index)
    {
        if (leafHashes.Length == 1)
        {
            return;
        }

        int left = MerkleTree.LeftOf(leafHashes.Length);
        bool isLeft = index < left;
        AddPath(path, isLeft ? leafHashes[..left] : leafHashes[left..], isLeft ? index : index - left);
        path.Add(MerkleTree.Root(isLeft ? leafHashes[left..] : leafHashes[..left]));
    }
}
