using System.Security.Cryptography;
using ChiBo.Domain.Audit;

namespace ChiBo.Domain.Tests.Audit;

/// <summary>Leaves to build trees of, and the tree once more: straight from the words of RFC 6962, section 2.1.</summary>
internal static class SampleLeaves
{
    public static byte[][] Known { get; } =
    [.. KnownTrees.Leaves.Select(leaf => MerkleTree.LeafHash(Convert.FromHexString(leaf)))];

    public static byte[][] Hashes(int count) =>
        [.. Enumerable.Range(0, count).Select(number => MerkleTree.LeafHash([(byte)number, (byte)(number >> 8)]))];

    public static byte[] RootOf(byte[][] leafHashes)
    {
        if (leafHashes.Length < 2)
        {
            return leafHashes.Length == 1 ? leafHashes[0] : SHA256.HashData([]);
        }

        int left = 1;
        while (left * 2 < leafHashes.Length)
        {
            left *= 2;
        }

        return SHA256.HashData([1, .. RootOf(leafHashes[..left]), .. RootOf(leafHashes[left..])]);
    }

    public static string[] Hex(IEnumerable<byte[]> hashes) => [.. hashes.Select(Convert.ToHexStringLower)];

    /// <summary>Lists that differ from these hashes in one bit of one byte: every byte, or one byte in so many.</summary>
    public static IEnumerable<byte[][]> WithOneByteFlipped(IReadOnlyList<byte[]> hashes, int oneIn = 1)
    {
        for (int hash = 0; hash < hashes.Count; hash++)
        {
            for (int position = 0; position < hashes[hash].Length; position += oneIn)
            {
                byte[][] flipped = [.. hashes];
                flipped[hash] = [.. hashes[hash]];
                flipped[hash][position] ^= (byte)(1 << (position % 8));
                yield return flipped;
            }
        }
    }

    /// <summary>Lists with a hash dropped, doubled or added, or with two neighbours swapped.</summary>
    public static IEnumerable<byte[][]> Rearranged(IReadOnlyList<byte[]> hashes)
    {
        for (int position = 0; position < hashes.Count; position++)
        {
            yield return [.. hashes.Take(position), .. hashes.Skip(position + 1)];
            yield return [.. hashes.Take(position), hashes[position], .. hashes.Skip(position)];
            if (position > 0)
            {
                byte[][] swapped = [.. hashes];
                (swapped[position - 1], swapped[position]) = (swapped[position], swapped[position - 1]);
                yield return swapped;
            }
        }

        yield return [.. hashes, MerkleTree.LeafHash([255])];
        yield return [MerkleTree.LeafHash([255]), .. hashes];
    }
}
