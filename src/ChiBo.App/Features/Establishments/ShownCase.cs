using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Pages;
using ChiBo.Domain.Establishments;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Establishments;

namespace ChiBo.App.Features.Establishments;

/// <summary>A case with the checks on the state that it would leave, as its page shows it.</summary>
internal sealed record ShownCase
{
    /// <summary>What is kept of it.</summary>
    public required OrganisationCase Row { get; init; }

    /// <summary>How far it has come.</summary>
    public required CaseCourse Course { get; init; }

    /// <summary>Whether the person sees people.</summary>
    public required bool SeesPeople { get; init; }

    /// <summary>Whether the person applies, appraises and decides.</summary>
    public required bool Decides { get; init; }

    /// <summary>Whether the person answers for the level above.</summary>
    public required bool Consents { get; init; }

    /// <summary>
    /// The plan on what is known now; of a case that has ended on what was known just before it ended. Nothing when it cannot be done.
    /// </summary>
    public PlannedReorganisation? Planned { get; init; }

    /// <summary>Why it cannot be done as things are.</summary>
    public Refusal? Impossible { get; init; }

    /// <summary>Why the gate would refuse it (III.2-c).</summary>
    public Refusal? Unlawful { get; init; }

    /// <summary>Names in the plan.</summary>
    public PlanNames? Names { get; init; }

    /// <summary>What the guidance says of the state that it would leave.</summary>
    public IReadOnlyList<FindingView> Findings { get; init; } = [];

    /// <summary>Official members of each residential cell, before and after.</summary>
    public IReadOnlyList<(string Cell, string Before, string After)> Strengths { get; init; } = [];
}
