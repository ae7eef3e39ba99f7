using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reviews;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;
using ChiBo.Planning.Rearrangement;
using ChiBo.Storage;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.Rearrangement.Reading;

/// <summary>Asks the planner for the nearest conforming plans of a commune, and what the review says after each.</summary>
internal sealed class NearestPlans(CommuneReviewing reviewing, PlanQueue queue, ChiBoContext db)
{
    /// <summary>The plans; nothing when it is no commune on the day.</summary>
    public async Task<Outcome<LookedAt>?> Look(string code, AskedDays asked, PlanChoices choices)
    {
        return await reviewing.Open(code, asked) is { } opened
            ? await Look(opened, await asked.Known(db), choices)
            : null;
    }

    /// <summary>The plans of a commune as it is opened, be it as it stands or as a case would leave it; nothing when it is none on the day.</summary>
    public async Task<Outcome<LookedAt>?> Look(OpenCommune opened, KnownAt known, PlanChoices choices)
    {
        if (
            opened.Decide() is not { } before
            || CommuneReading.Of(opened.Case.Reviewer, opened.Commune.Code, opened.Case.Day) is not { } commune
        )
        {
            return null;
        }

        RearrangementRequest request = choices.Request(commune);
        RearrangementProposal? proposal = await queue.Ask(() => RearrangementPlanner.Propose(request));
        if (proposal is null)
        {
            return new PlannerBusy();
        }

        IReadOnlyList<TriedPlan> tried = proposal is RearrangementProposal.Found found
            ? [.. found.Plans.Select(plan => Try(opened, before, plan))]
            : [];
        return new LookedAt(opened, before, commune, proposal, tried)
        {
            People = await NamesOf.Members(db, PeopleOf(proposal), known),
        };
    }

    /// <summary>The review after the plan, by the very values by which it was found.</summary>
    private static TriedPlan Try(OpenCommune opened, CommuneReview before, RearrangementPlan plan)
    {
        ReviewCase now = opened.Case;
        var then = new Reviewer(now.Reviewer.Snapshot.With([.. plan.Changes(now.Day)]), now.Reviewer.Parameters);
        CommuneReview? after = then.Review(before.Code, now.Day);
        return new TriedPlan(plan, after, Comparison.Between(before, after));
    }

    private static IEnumerable<string> PeopleOf(RearrangementProposal proposal) =>
        proposal switch
        {
            RearrangementProposal.Found found => found.Plans.SelectMany(plan => plan.Moves).SelectMany(PeopleIn.Move),
            RearrangementProposal.Impossible no => no.Obstacles.SelectMany(one => one.Members),
            _ => [],
        };
}

/// <summary>What was found for a commune.</summary>
/// <param name="Opened">The commune and how it is decided.</param>
/// <param name="Before">What the review says.</param>
/// <param name="Commune">The commune as the planner read it.</param>
/// <param name="Proposal">What came of it.</param>
/// <param name="Plans">Its plans, each tried.</param>
internal sealed record LookedAt(
    OpenCommune Opened,
    CommuneReview Before,
    CommuneToRearrange Commune,
    RearrangementProposal Proposal,
    IReadOnlyList<TriedPlan> Plans
)
{
    /// <summary>Names of the people in the plans.</summary>
    public required IReadOnlyDictionary<string, string> People { get; init; }
}

/// <summary>A plan that was tried on the register; nothing is recorded.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="After">What the review says after it.</param>
/// <param name="Change">Finding by finding what is no longer as it was.</param>
internal sealed record TriedPlan(RearrangementPlan Plan, CommuneReview? After, CommuneChange? Change);
