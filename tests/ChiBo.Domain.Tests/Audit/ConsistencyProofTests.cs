using ChiBo.Domain.Audit;

namespace ChiBo.Domain.Tests.Audit;

public sealed class ConsistencyProofTests
{
    private const int Small = 20;

    private static readonly byte[][] Leaves = SampleLeaves.Hashes(65);

    private static readonly byte[][] Roots =
    [
        .. Enumerable.Range(0, 65).Select(size => SampleLeaves.RootOf(Leaves[..size])),
    ];

    public static TheoryData<int> Sizes => [.. Enumerable.Range(1, 64)];

    [Fact]
    public void The_known_trees_have_their_known_proofs()
    {
        SampleLeaves.Hex(Known(1, 8).Hashes).ShouldBe(KnownTrees.ConsistencyOf1And8);
        SampleLeaves.Hex(Known(6, 8).Hashes).ShouldBe(KnownTrees.ConsistencyOf6And8);
        SampleLeaves.Hex(Known(2, 5).Hashes).ShouldBe(KnownTrees.ConsistencyOf2And5);
    }

    [Fact]
    public void A_known_proof_verifies_against_its_known_roots() =>
        new ConsistencyProof(6, 8, [.. KnownTrees.ConsistencyOf6And8.Select(Convert.FromHexString)])
            .Verify(Convert.FromHexString(KnownTrees.Roots[5]), Convert.FromHexString(KnownTrees.Roots[7]))
            .ShouldBeTrue();

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_tree_grew_out_of_each_smaller_one_and_out_of_no_other(int second)
    {
        for (int first = 0; first <= second; first++)
        {
            ConsistencyProof proof = ConsistencyProof.Make(Leaves.AsSpan(0, second), first);
            proof.Verify(Roots[first], Roots[second]).ShouldBeTrue($"{first} in {second}");
            int other = first == 0 ? 64 : first - 1;
            proof.Verify(Roots[other], Roots[second]).ShouldBeFalse();
            new ConsistencyProof(other, second, proof.Hashes)
                .Verify(Roots[first], Roots[second])
                .ShouldBeFalse($"{first} is not {other}");
        }
    }

    [Fact]
    public void No_other_roots_pass_for_those_that_are_proved()
    {
        for (int second = 1; second <= Small; second++)
        {
            for (int first = 1; first <= second; first++)
            {
                ConsistencyProof proof = ConsistencyProof.Make(Leaves.AsSpan(0, second), first);
                Roots.Count(root => proof.Verify(root, Roots[second])).ShouldBe(1);
                Roots.Count(root => proof.Verify(Roots[first], root)).ShouldBe(1);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_proof_with_any_byte_flipped_or_any_hash_out_of_its_place_proves_nothing(int second)
    {
        for (int first = 0; first <= second; first++)
        {
            ConsistencyProof proof = ConsistencyProof.Make(Leaves.AsSpan(0, second), first);
            SampleLeaves
                .WithOneByteFlipped(proof.Hashes, oneIn: second <= Small ? 1 : 13)
                .Concat(SampleLeaves.Rearranged(proof.Hashes))
                .Count(changed => new ConsistencyProof(first, second, changed).Verify(Roots[first], Roots[second]))
                .ShouldBe(0);
        }
    }

    [Fact]
    public void A_history_that_was_changed_is_not_the_one_before()
    {
        for (int first = 1; first <= 16; first++)
        {
            foreach (
                byte[][] changed in SampleLeaves.Rearranged(Leaves[..first]).Append([.. Leaves.Skip(1).Take(first)])
            )
            {
                byte[][] later = [.. changed, .. Leaves[20..30]];
                bool isOnlyLonger = later.Take(first).SequenceEqual(Leaves.Take(first));
                ConsistencyProof proof = ConsistencyProof.Make(later, first);
                proof.Verify(Roots[first], MerkleTree.Root(later)).ShouldBe(isOnlyLonger, $"{first} leaves");
            }
        }
    }

    [Fact]
    public void A_tree_that_was_cut_short_is_not_a_later_one()
    {
        var proof = new ConsistencyProof(8, 7, []);
        proof.Verify(Roots[8], Roots[7]).ShouldBeFalse();
        new ConsistencyProof(8, 8, []).Verify(Roots[8], Roots[7]).ShouldBeFalse();
        new ConsistencyProof(8, 8, []).Verify(Roots[8], Roots[8]).ShouldBeTrue();
    }

    [Fact]
    public void What_is_no_proof_is_refused_without_a_crash()
    {
        byte[] hash = Leaves[0];
        new ConsistencyProof(-1, 1, [hash]).Verify(hash, hash).ShouldBeFalse();
        new ConsistencyProof(1, 2, []).Verify(hash, hash).ShouldBeFalse();
        new ConsistencyProof(
            1,
            2,
            [
                [1],
            ]
        ).Verify(hash, hash).ShouldBeFalse();
        new ConsistencyProof(1, 2, [null!]).Verify(hash, hash).ShouldBeFalse();
        new ConsistencyProof(1, 2, [hash]).Verify([1], hash).ShouldBeFalse();
        new ConsistencyProof(3, long.MaxValue, [hash, hash]).Verify(hash, hash).ShouldBeFalse();
        new ConsistencyProof(0, 1, []).Verify(hash, hash).ShouldBeFalse();
        new ConsistencyProof(0, 0, []).Verify(hash, hash).ShouldBeFalse();
        Should.Throw<ArgumentOutOfRangeException>(() => ConsistencyProof.Make(Leaves, 66));
        Should.Throw<ArgumentOutOfRangeException>(() => ConsistencyProof.Make(Leaves, -1));
    }

    private static ConsistencyProof Known(int first, int second) =>
        ConsistencyProof.Make(SampleLeaves.Known.AsSpan(0, second), first);
}
