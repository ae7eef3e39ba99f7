namespace ChiBo.App.Features.Rearrangement.Answers;

/// <summary>Plans, for the document: the answer is what <c>chibo plan --format json</c> writes.</summary>
internal sealed record PlanAnswer(DateOnly AsOf, IReadOnlyList<PlannedCommune> Communes);

/// <summary>What was found for a commune; <c>obstacles</c> are there in the place of plans when there is none.</summary>
internal sealed record PlannedCommune(
    string Code,
    string Result,
    bool IsProvenBest,
    bool HasMore,
    IReadOnlyList<PlanOfMoves> Plans
);

/// <summary>A plan.</summary>
internal sealed record PlanOfMoves(long Cost, string Verdict, IReadOnlyList<PlanMove> Moves);

/// <summary>A move of the kind <c>dissolve</c>; other kinds name what they are about (docs/planning.md).</summary>
internal sealed record PlanMove(string Move, int Cost, string Cell, IReadOnlyList<PlanPlacement> Placements);

/// <summary>Who goes where.</summary>
internal sealed record PlanPlacement(string Member, string To, string Reason);

/// <summary>A dissolution, for the document: the answer is what <c>chibo plan --dissolve --format json</c> writes.</summary>
internal sealed record DissolutionAnswer(
    DateOnly AsOf,
    bool IsComplete,
    IReadOnlyList<DissolvedAnswer> Cells,
    IReadOnlyList<ReceivingAnswer> Receiving
);

/// <summary>A cell that is dissolved; <c>unplaced</c> are those for whom a cell has to be chosen.</summary>
internal sealed record DissolvedAnswer(
    string Commune,
    string Cell,
    IReadOnlyList<PlanPlacement> Placements,
    IReadOnlyList<string> Unplaced
);

/// <summary>A cell that receives members, counted again; numbers are null where they are not known.</summary>
internal sealed record ReceivingAnswer(string Cell, int Comes, int? OfficialBefore, int? OfficialAfter, int? Minimum);
