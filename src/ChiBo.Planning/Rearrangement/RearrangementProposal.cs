using System.Collections.Immutable;
using ChiBo.Domain.Register.Changes;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;

namespace ChiBo.Planning.Rearrangement;

/// <summary>What came of it. A proposal only: nothing is recorded without a decision.</summary>
public abstract record RearrangementProposal
{
    private RearrangementProposal() { }

    /// <summary>The commune conforms, or has no agency cell: nothing has to be done.</summary>
    public sealed record NothingToDo : RearrangementProposal;

    /// <summary>There is a plan.</summary>
    /// <param name="Plans">Plans of one cost, those with fewer moves first; none is contained in another.</param>
    /// <param name="HasMore">Whether there are more of the same cost than were asked for.</param>
    /// <param name="IsProvenBest">No plan costs less.</param>
    public sealed record Found(ImmutableArray<RearrangementPlan> Plans, bool HasMore, bool IsProvenBest)
        : RearrangementProposal;

    /// <summary>No set of lawful moves does it.</summary>
    /// <param name="Obstacles">What stands in the way: without any one of the rules the others could be met.</param>
    public sealed record Impossible(ImmutableArray<Obstacle> Obstacles) : RearrangementProposal;

    /// <summary>The effort ran out before there was a plan or a proof that there is none.</summary>
    public sealed record Undecided : RearrangementProposal;
}

/// <summary>Lawful moves, all on one day, after which the commune conforms or has no agency cell.</summary>
/// <param name="Outcome">What the review says after them.</param>
/// <param name="Moves">The moves, in the order in which they are made.</param>
public sealed record RearrangementPlan(Verdict Outcome, ImmutableArray<RearrangementMove> Moves)
{
    /// <summary>What the moves cost together.</summary>
    public long Cost => Moves.Sum(move => (long)move.Cost);

    /// <summary>The plan as changes of the register, as what-if takes them.</summary>
    public IReadOnlyList<RegisterChange> Changes(DateOnly on) => [.. Moves.SelectMany(move => move.Changes(on))];
}

/// <summary>A rule that cannot be mended, or a cell that cannot be dissolved.</summary>
/// <param name="Rule">The rule; nothing for what keeps the agency cell from being dissolved.</param>
/// <param name="Subject">Code of the commune, area or cell that it is about.</param>
/// <param name="Reason">Why, as a stable code: <see cref="ObstacleReasons"/>.</param>
/// <param name="Members">Codes of the members whom it is about.</param>
/// <param name="Words">Why, in words.</param>
public sealed record Obstacle(
    Rule? Rule,
    string Subject,
    string Reason,
    ImmutableArray<string> Members,
    BilingualText Words
);
