using ChiBo.Domain.Audit;
using CsCheck;

namespace ChiBo.Domain.Tests.Audit;

public sealed class MerkleTreeTests
{
    private const int Small = 12;

    private static readonly byte[][] Leaves = SampleLeaves.Hashes(65);

    [Fact]
    public void The_known_trees_have_their_known_roots()
    {
        Convert.ToHexStringLower(MerkleTree.EmptyRoot()).ShouldBe(KnownTrees.EmptyRoot);
        Enumerable
            .Range(1, 8)
            .Select(size => Convert.ToHexStringLower(MerkleTree.Root(SampleLeaves.Known.AsSpan(0, size))))
            .ShouldBe(KnownTrees.Roots);
    }

    [Fact]
    public void A_frontier_has_at_every_size_the_root_of_the_whole_tree()
    {
        MerkleFrontier frontier = MerkleFrontier.Empty;
        Convert.ToHexStringLower(frontier.Root()).ShouldBe(KnownTrees.EmptyRoot);
        for (int size = 1; size <= Leaves.Length; size++)
        {
            frontier = frontier.Append(Leaves[size - 1]);
            frontier.Size.ShouldBe(size);
            frontier.Root().ShouldBe(SampleLeaves.RootOf(Leaves[..size]));
            frontier.Root().ShouldBe(MerkleTree.Root(Leaves.AsSpan(0, size)));
        }
    }

    [Fact]
    public void A_frontier_that_was_saved_and_restored_grows_on_alike() =>
        Gen.Select(Gen.Int[0, 64], Gen.Int[0, 64])
            .Sample(
                (before, after) =>
                {
                    MerkleFrontier grown = Grown(before);
                    MerkleFrontier restored = MerkleFrontier.Restore(grown.Size, grown.Save());
                    foreach (byte[] leaf in Leaves.Take(after))
                    {
                        grown = grown.Append(leaf);
                        restored = restored.Append(leaf);
                    }

                    return restored.Root().SequenceEqual(grown.Root())
                        && grown.Root().SequenceEqual(SampleLeaves.RootOf([.. Leaves[..before], .. Leaves[..after]]));
                }
            );

    [Fact]
    public void Appending_leaves_the_frontier_before_as_it_was()
    {
        MerkleFrontier before = Grown(7);
        byte[] root = before.Root();
        before.Append(Leaves[7]).Root().ShouldNotBe(root);
        before.Root().ShouldBe(root);
        before.Size.ShouldBe(7);
    }

    [Fact]
    public void What_is_saved_or_restored_cannot_be_changed_from_outside()
    {
        MerkleFrontier frontier = Grown(7);
        byte[] root = frontier.Root();
        IReadOnlyList<byte[]> saved = frontier.Save();
        MerkleFrontier restored = MerkleFrontier.Restore(7, saved);
        saved[0][0] ^= 1;
        frontier.Root()[0] ^= 1;
        frontier.Root().ShouldBe(root);
        restored.Root().ShouldBe(root);
    }

    [Fact]
    public void A_frontier_of_another_size_is_refused()
    {
        IReadOnlyList<byte[]> saved = Grown(6).Save();
        Should.Throw<ArgumentException>(() => MerkleFrontier.Restore(7, saved));
        Should.Throw<ArgumentException>(() => MerkleFrontier.Restore(0, saved));
        Should.Throw<ArgumentException>(() => MerkleFrontier.Restore(-1, []));
        Should.Throw<ArgumentException>(() =>
            MerkleFrontier.Restore(
                1,
                [
                    [1, 2, 3],
                ]
            )
        );
        Should.Throw<ArgumentException>(() => Grown(6).Append([1, 2, 3]));
        Should.Throw<ArgumentException>(() => MerkleTree.NodeHash([1], saved[0]));
        MerkleFrontier.Restore(6, saved).Root().ShouldBe(Grown(6).Root());
    }

    [Fact]
    public void A_large_tree_keeps_one_hash_for_each_bit_of_its_size()
    {
        const long Size = (1L << 40) - 1;
        byte[][] full = SampleLeaves.Hashes(40);
        MerkleFrontier frontier = MerkleFrontier.Restore(Size, full).Append(full[0]);
        frontier.Size.ShouldBe(1L << 40);
        frontier.Save().ShouldHaveSingleItem().ShouldBe(frontier.Root());
    }

    [Fact]
    public void A_leaf_and_a_node_over_the_same_bytes_have_different_hashes() =>
        MerkleTree.LeafHash([.. Leaves[0], .. Leaves[1]]).ShouldNotBe(MerkleTree.NodeHash(Leaves[0], Leaves[1]));

    [Fact]
    public void Any_change_of_the_leaves_changes_the_root()
    {
        for (int size = 1; size <= 64; size++)
        {
            byte[] root = MerkleTree.Root(Leaves.AsSpan(0, size));
            SampleLeaves
                .Rearranged(Leaves[..size])
                .Concat(SampleLeaves.WithOneByteFlipped(Leaves[..size], oneIn: size <= Small ? 1 : 29))
                .ShouldAllBe(changed => !MerkleTree.Root(changed).SequenceEqual(root));
        }
    }

    private static MerkleFrontier Grown(int size) =>
        Leaves.Take(size).Aggregate(MerkleFrontier.Empty, (frontier, leaf) => frontier.Append(leaf));
}
