using ChiBo.App.Features.Rearrangement.Recording;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;
using ChiBo.Planning.Rearrangement;
using ChiBo.Planning.Tests.Rearrangement;

namespace ChiBo.App.Tests.Rearrangement;

/// <summary>A plan recorded as a reorganisation does what the what-if said, over small communes made from seeds.</summary>
public sealed class PlanStepsPropertyTests
{
    private const int Communes = 1_000;

    [Fact]
    public void After_recording_the_review_says_rule_by_rule_what_the_trial_said()
    {
        int recorded = 0;
        var kinds = new HashSet<MoveKind>();
        for (int seed = 0; seed < Communes; seed++)
        {
            SmallCommune commune = SmallCommune.Of(seed);
            RearrangementRequest request = commune.Request();
            if (RearrangementPlanner.Propose(request) is not RearrangementProposal.Found found)
            {
                continue;
            }

            foreach (RearrangementPlan plan in found.Plans)
            {
                RegisterSnapshot tried = commune.Rows.ToSnapshot().With([.. plan.Changes(SmallCommune.Day)]);
                RegisterRows after = Record(commune, PlanSteps.Of(plan, request.Commune, SmallCommune.Day), seed);
                Findings(commune, after.ToSnapshot()).ShouldBe(Findings(commune, tried), $"seed {seed}");
                Review(commune, after.ToSnapshot()).Verdict.ShouldBe(plan.Outcome, $"seed {seed}");
                kinds.UnionWith(plan.Moves.Select(move => move.Kind));
                recorded++;
            }
        }

        recorded.ShouldBeGreaterThan(Communes / 2);
        kinds.Count.ShouldBe(Enum.GetValues<MoveKind>().Length);
    }

    [Fact]
    public void A_step_that_is_left_out_is_found_by_the_same_comparison()
    {
        int different = 0;
        for (int seed = 0; seed < 200; seed++)
        {
            SmallCommune commune = SmallCommune.Of(seed);
            RearrangementRequest request = commune.Request();
            if (RearrangementPlanner.Propose(request) is not RearrangementProposal.Found found)
            {
                continue;
            }

            Reorganisation whole = PlanSteps.Of(found.Plans[0], request.Commune, SmallCommune.Day);
            if (whole.Steps.Count < 2)
            {
                continue;
            }

            RegisterSnapshot tried = commune.Rows.ToSnapshot().With([.. found.Plans[0].Changes(SmallCommune.Day)]);
            ReorganisationStep[] fewer = [.. whole.Steps.Take(whole.Steps.Count - 1)];
            Outcome<ReorganisationPlan> planned = ReorganisationPlanner.Plan(
                commune.Rows,
                [],
                whole with
                {
                    Steps = fewer,
                },
                PlanBounds.None
            );
            if (planned.IsDone)
            {
                string[] left = Findings(commune, commune.Rows.After(planned.Value).ToSnapshot());
                different += left.SequenceEqual(Findings(commune, tried), StringComparer.Ordinal) ? 0 : 1;
            }
        }

        different.ShouldBeGreaterThan(10);
    }

    private static RegisterRows Record(SmallCommune commune, Reorganisation what, int seed)
    {
        Outcome<ReorganisationPlan> planned = ReorganisationPlanner.Plan(commune.Rows, [], what, PlanBounds.None);
        planned.IsDone.ShouldBeTrue($"seed {seed}: {planned.Refusal?.English} {string.Join("; ", what.Steps)}");
        planned.Value!.Unplaced.ShouldBeEmpty($"seed {seed}");
        return commune.Rows.After(planned.Value);
    }

    private static CommuneReview Review(SmallCommune commune, RegisterSnapshot snapshot) =>
        new Reviewer(snapshot, _ => commune.Parameters).Review(SmallCommune.Code, SmallCommune.Day)!;

    private static string[] Findings(SmallCommune commune, RegisterSnapshot snapshot) =>
        [
            .. Review(commune, snapshot)
                .Findings.Select(finding => $"{finding.Rule} {finding.Subject} {finding.Outcome}")
                .Order(StringComparer.Ordinal),
        ];
}
