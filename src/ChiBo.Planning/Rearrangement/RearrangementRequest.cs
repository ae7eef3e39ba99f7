using System.Collections.Immutable;

namespace ChiBo.Planning.Rearrangement;

/// <summary>What is asked: the smallest set of lawful moves after which the commune conforms, or has no agency cell.</summary>
/// <param name="Commune">The commune.</param>
public sealed record RearrangementRequest(CommuneToRearrange Commune)
{
    /// <summary>What the moves cost.</summary>
    public MoveCosts Costs { get; init; } = new();

    /// <summary>
    /// Pairs of areas that are neighbours, each once, in either order; nothing when any two areas of the commune are, as
    /// long as the board says nothing else: the register keeps no map.
    /// </summary>
    public ImmutableArray<Neighbours>? Neighbours { get; init; }

    /// <summary>Moves that are not to be made, as dissolving where the cell is wanted.</summary>
    public ImmutableHashSet<MoveKind> NotAllowed { get; init; } = [];

    /// <summary>Who goes where when an agency cell is dissolved.</summary>
    public PlacementWishes Placement { get; init; } = new();

    /// <summary>How many plans of the least cost are offered at most; 1 or more.</summary>
    public int MostPlans { get; init; } = 5;

    /// <summary>How much work the solver may do in all, in its own unit of about two seconds; no clock is asked.</summary>
    public double Effort { get; init; } = 4;
}

/// <summary>Two areas that border on one another.</summary>
/// <param name="One">Code of one.</param>
/// <param name="Other">Code of the other.</param>
public sealed record Neighbours(string One, string Other);

/// <summary>What people settle about the members of an agency cell that is dissolved.</summary>
public sealed record PlacementWishes
{
    /// <summary>
    /// Rotated cadres and members of health stations, who go to a suitable cell of the commune. The register does not tell
    /// who they are.
    /// </summary>
    public ImmutableHashSet<string> SuitableCell { get; init; } =
        ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>For some members the cell that people chose for them.</summary>
    public ImmutableDictionary<string, string> Chosen { get; init; } =
        ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);
}
