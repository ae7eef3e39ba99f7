using System.Collections.Immutable;

namespace ChiBo.Planning.Rearrangement;

/// <summary>What is asked: where the members go when the agency cells of some communes are dissolved in one act.</summary>
/// <param name="Communes">The communes, one or many.</param>
public sealed record DissolutionRequest(ImmutableArray<CommuneToRearrange> Communes)
{
    /// <summary>What people settled about some members.</summary>
    public PlacementWishes Placement { get; init; } = new();
}
