namespace ChiBo.Domain.Audit;

/// <summary>
/// Shows that a tree is an earlier one to which leaves were appended and nothing else was done, to somebody who has only
/// the two roots (RFC 6962, 2.1.2).
/// </summary>
/// <param name="firstSize">How many leaves the earlier tree has.</param>
/// <param name="secondSize">How many leaves the later tree has.</param>
/// <param name="hashes">The nodes from which both roots follow.</param>
public sealed class ConsistencyProof(long firstSize, long secondSize, IReadOnlyList<byte[]> hashes)
{
    /// <summary>How many leaves the earlier tree has.</summary>
    public long FirstSize => firstSize;

    /// <summary>How many leaves the later tree has.</summary>
    public long SecondSize => secondSize;

    /// <summary>The nodes from which both roots follow.</summary>
    public IReadOnlyList<byte[]> Hashes => hashes;

    /// <summary>The proof that the tree over the first so many leaves grew into the tree over all of them.</summary>
    public static ConsistencyProof Make(ReadOnlySpan<byte[]> leafHashes, int firstSize)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(firstSize);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstSize, leafHashes.Length);
        var nodes = new List<byte[]>();
        if (firstSize > 0)
        {
            AddNodes(nodes, leafHashes, firstSize, isWhole: true);
        }

        return new ConsistencyProof(firstSize, leafHashes.Length, nodes);
    }

    /// <summary>
    /// Whether the tree with the first root grew into the one with the second (RFC 9162, 2.1.4.2). Every tree grows out
    /// of the empty one, and equal trees out of each other, without any nodes.
    /// </summary>
    public bool Verify(ReadOnlySpan<byte> firstRoot, ReadOnlySpan<byte> secondRoot)
    {
        if (firstSize < 0 || firstSize > secondSize || !MerkleTree.AreHashes(hashes))
        {
            return false;
        }

        if (firstSize == secondSize)
        {
            return hashes.Count == 0
                && firstRoot.SequenceEqual(secondRoot)
                && (firstSize > 0 || firstRoot.SequenceEqual(MerkleTree.EmptyRoot()));
        }

        if (firstSize == 0)
        {
            return hashes.Count == 0 && firstRoot.SequenceEqual(MerkleTree.EmptyRoot());
        }

        return VerifyGrowth(firstRoot, secondRoot);
    }

    private bool VerifyGrowth(ReadOnlySpan<byte> firstRoot, ReadOnlySpan<byte> secondRoot)
    {
        IReadOnlyList<byte[]> path = long.IsPow2(firstSize) ? [firstRoot.ToArray(), .. hashes] : hashes;
        if (hashes.Count == 0 || path[0].Length != MerkleTree.HashLength)
        {
            return false;
        }

        long node = firstSize - 1;
        long last = secondSize - 1;
        while (long.IsOddInteger(node))
        {
            node >>= 1;
            last >>= 1;
        }

        byte[] first = path[0];
        byte[] second = path[0];
        foreach (byte[] neighbour in path.Skip(1))
        {
            if (last == 0)
            {
                return false;
            }

            if (long.IsOddInteger(node) || node == last)
            {
                first = MerkleTree.NodeHash(neighbour, first);
                second = MerkleTree.NodeHash(neighbour, second);
                while (node != 0 && long.IsEvenInteger(node))
                {
                    node >>= 1;
                    last >>= 1;
                }
            }
            else
            {
                second = MerkleTree.NodeHash(second, neighbour);
            }

            node >>= 1;
            last >>= 1;
        }

        return last == 0 && firstRoot.SequenceEqual(first) && secondRoot.SequenceEqual(second);
    }

    private static void AddNodes(List<byte[]> nodes, ReadOnlySpan<byte[]> leafHashes, int firstSize, bool isWhole)
    {
        if (firstSize == leafHashes.Length)
        {
            if (!isWhole)
            {
                nodes.Add(MerkleTree.Root(leafHashes));
            }

            return;
        }

        int left = MerkleTree.LeftOf(leafHashes.Length);
        if (firstSize <= left)
        {
            AddNodes(nodes, leafHashes[..left], firstSize, isWhole);
            nodes.Add(MerkleTree.Root(leafHashes[left..]));
        }
        else
        {
            AddNodes(nodes, leafHashes[left..], firstSize - left, isWhole: false);
            nodes.Add(MerkleTree.Root(leafHashes[..left]));
        }
    }
}
