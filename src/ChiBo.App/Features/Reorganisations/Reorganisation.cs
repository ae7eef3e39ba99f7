using ChiBo.App.Features.Reorganisations.Steps;

namespace ChiBo.App.Features.Reorganisations;

/// <summary>A reorganisation as it is asked for: one act, whatever it consists of.</summary>
/// <param name="On">The first day on which it is so; it may lie ahead, or long ago.</param>
/// <param name="Steps">What is done, one after another.</param>
public sealed record Reorganisation(DateOnly On, IReadOnlyList<ReorganisationStep> Steps)
{
    /// <summary>Number of the decision.</summary>
    public string? DecisionNumber { get; init; }

    /// <summary>Day of the decision.</summary>
    public DateOnly? DecisionDate { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}
