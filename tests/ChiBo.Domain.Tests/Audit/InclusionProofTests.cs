using ChiBo.Domain.Audit;

namespace ChiBo.Domain.Tests.Audit;

public sealed class InclusionProofTests
{
    private const int Small = 20;

    private static readonly byte[][] Leaves = SampleLeaves.Hashes(64);

    private static readonly byte[][] Roots =
    [
        .. Enumerable.Range(0, 65).Select(size => SampleLeaves.RootOf(Leaves[..size])),
    ];

    public static TheoryData<int> Sizes => [.. Enumerable.Range(1, 64)];

    [Fact]
    public void The_known_leaves_have_their_known_proofs()
    {
        SampleLeaves.Hex(InclusionProof.Make(SampleLeaves.Known, 0).Hashes).ShouldBe(KnownTrees.InclusionOf0In8);
        SampleLeaves.Hex(InclusionProof.Make(SampleLeaves.Known, 5).Hashes).ShouldBe(KnownTrees.InclusionOf5In8);
        InclusionProof.Make(SampleLeaves.Known.AsSpan(0, 1), 0).Hashes.ShouldBeEmpty();
    }

    [Fact]
    public void A_known_proof_verifies_against_its_known_root() =>
        new InclusionProof(5, 8, [.. KnownTrees.InclusionOf5In8.Select(Convert.FromHexString)])
            .Verify(SampleLeaves.Known[5], Convert.FromHexString(KnownTrees.Roots[7]))
            .ShouldBeTrue();

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_leaf_is_proved_at_its_place_and_nowhere_else(int size)
    {
        for (int index = 0; index < size; index++)
        {
            InclusionProof proof = InclusionProof.Make(Leaves.AsSpan(0, size), index);
            for (int other = -1; other <= size; other++)
            {
                new InclusionProof(other, size, proof.Hashes)
                    .Verify(Leaves[index], Roots[size])
                    .ShouldBe(other == index);
            }
        }
    }

    [Fact]
    public void No_other_leaf_passes_for_the_one_that_is_proved_and_no_other_root_for_its_root()
    {
        for (int size = 1; size <= Small; size++)
        {
            for (int index = 0; index < size; index++)
            {
                InclusionProof proof = InclusionProof.Make(Leaves.AsSpan(0, size), index);
                Leaves.Count(leaf => proof.Verify(leaf, Roots[size])).ShouldBe(1);
                Roots.Count(root => proof.Verify(Leaves[index], root)).ShouldBe(1);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_proof_with_any_byte_flipped_or_any_hash_out_of_its_place_proves_nothing(int size)
    {
        for (int index = 0; index < size; index++)
        {
            InclusionProof proof = InclusionProof.Make(Leaves.AsSpan(0, size), index);
            SampleLeaves
                .WithOneByteFlipped(proof.Hashes, oneIn: size <= Small ? 1 : 13)
                .Concat(SampleLeaves.Rearranged(proof.Hashes))
                .Count(changed => new InclusionProof(index, size, changed).Verify(Leaves[index], Roots[size]))
                .ShouldBe(0);
        }
    }

    [Fact]
    public void What_is_no_proof_is_refused_without_a_crash()
    {
        byte[] leaf = Leaves[0];
        new InclusionProof(0, 0, []).Verify(leaf, leaf).ShouldBeFalse();
        new InclusionProof(-1, 1, []).Verify(leaf, leaf).ShouldBeFalse();
        new InclusionProof(0, 1, []).Verify([], []).ShouldBeFalse();
        new InclusionProof(
            0,
            2,
            [
                [1, 2],
            ]
        ).Verify(leaf, leaf).ShouldBeFalse();
        new InclusionProof(0, 2, [null!]).Verify(leaf, leaf).ShouldBeFalse();
        new InclusionProof(0, long.MaxValue, [leaf]).Verify(leaf, leaf).ShouldBeFalse();
        new InclusionProof(0, 1, []).Verify(leaf, leaf).ShouldBeTrue();
    }

    [Fact]
    public void There_is_no_proof_of_a_leaf_that_is_not_there()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => InclusionProof.Make(Leaves, 64));
        Should.Throw<ArgumentOutOfRangeException>(() => InclusionProof.Make(Leaves, -1));
        Should.Throw<ArgumentOutOfRangeException>(() => InclusionProof.Make([], 0));
    }
}
