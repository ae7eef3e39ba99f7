namespace ChiBo.Guidance.Review;

/// <summary>One rule decided for one subject, with what was counted, by code: as <c>review</c> prints it.</summary>
/// <param name="Rule">The rule, which also names its clause.</param>
/// <param name="Outcome">What it says.</param>
/// <param name="Subject">Code of the commune, area or cell that it is about.</param>
/// <param name="Observed">What was found, as text.</param>
/// <param name="Required">What the clause asks for, as text.</param>
/// <param name="AbleToAttend">Of the official members counted, how many can attend; for that rule only.</param>
/// <param name="Counted">Codes of what was counted, in ordinal order.</param>
/// <param name="Missing">For a finding that is no pass: codes of what is missing, in ordinal order.</param>
public sealed record Finding(
    Rule Rule,
    Outcome Outcome,
    string Subject,
    string Observed,
    string Required,
    int? AbleToAttend,
    IReadOnlyList<string> Counted,
    IReadOnlyList<string> Missing
)
{
    /// <summary>For an area without a cell of its own: codes of the cells that it shares with other areas.</summary>
    public IReadOnlyList<string> SharedCells { get; init; } = [];

    /// <summary>For lawful establishment: the day on which the cell was set up.</summary>
    public DateOnly? EstablishedOn { get; init; }

    /// <summary>For lawful establishment: the findings of that day that fail or cannot be told.</summary>
    public IReadOnlyList<Finding> Underlying { get; init; } = [];

    /// <summary>For a rule of operation: the month and what was recorded of it.</summary>
    public OperationFacts? Operation { get; init; }

    /// <summary>All codes that the finding rests on: counted or missing, each once, in ordinal order.</summary>
    public IReadOnlyList<string> Evidence =>
        Missing.Count == 0
            ? Counted
            : [.. Counted.Union(Missing, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
