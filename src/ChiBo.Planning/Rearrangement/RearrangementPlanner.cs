using ChiBo.Guidance.Review;
using ChiBo.Planning.Solving;
using Google.OrTools.Sat;

namespace ChiBo.Planning.Rearrangement;

/// <summary>
/// Proposes the nearest conforming plan (III.2-b): the lawful moves of the least cost after which a commune conforms, or has
/// no agency cell.
/// </summary>
public static class RearrangementPlanner
{
    /// <summary>Answers of which so many are the same plan as one before are enough.</summary>
    private const int MostRepeated = 20;

    /// <summary>What is left at least for further plans when the first took all effort.</summary>
    private const double LeastEffort = 0.1;

    /// <summary>The proposal. The same request, in whatever order it stands, gets the same.</summary>
    /// <exception cref="ArgumentException">The request has faults: <see cref="RequestFaults"/>.</exception>
    public static RearrangementProposal Propose(RearrangementRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var input = new RearrangementInput(request);
        if (input.AgencyCells.IsEmpty)
        {
            return new RearrangementProposal.NothingToDo();
        }

        RearrangementPlan? dissolution = DissolvingAll.Plan(input);
        var model = new RearrangementModel(input);
        LinearExpr cost = model.Cost;
        if (dissolution is not null)
        {
            model.Model.Add(cost <= dissolution.Cost);
        }

        model.Model.Minimize(cost);
        using CpSolver solver = SolverRun.MakeWithoutProbing(request.Effort);
        CpSolverStatus status = solver.Solve(model.Model);
        if (!SolverRun.HasAnswer(status))
        {
            bool isProven = status == CpSolverStatus.Infeasible;
            return dissolution is not null ? new RearrangementProposal.Found([dissolution], HasMore: false, isProven)
                : isProven ? RearrangementObstacles.Find(input)
                : new RearrangementProposal.Undecided();
        }

        long least = solver.Value(cost);
        model.Model.Add(cost == least);
        double effort = request.Effort - solver.Response!.DeterministicTime;
        (List<RearrangementPlan> plans, bool areAll) = Plans(input, model, solver, effort);
        if (plans is [{ Moves.IsEmpty: true }, ..])
        {
            return new RearrangementProposal.NothingToDo();
        }

        // Where dissolving costs nothing, dissolving all may do more than it takes.
        bool isContained = plans.Any(plan => plan.Moves.All(move => move.Kind == MoveKind.DissolveAgencyCell));
        if (dissolution?.Cost == least && !isContained)
        {
            plans.Add(dissolution);
        }

        return new RearrangementProposal.Found(
            [.. plans.OrderBy(plan => plan.Moves.Length).Take(request.MostPlans)],
            HasMore: !areAll || plans.Count > request.MostPlans,
            IsProvenBest: status == CpSolverStatus.Optimal
        );
    }

    /// <summary>
    /// Plans of the least cost, one more than asked for, those with fewer moves first. Where each move costs something none of
    /// them does more than it takes; else those with the fewest moves are sought first, so that none does more than another.
    /// </summary>
    private static (List<RearrangementPlan> Plans, bool AreAll) Plans(
        RearrangementInput input,
        RearrangementModel model,
        CpSolver first,
        double effort
    )
    {
        var plans = new List<RearrangementPlan>();
        if (Enum.GetValues<MoveKind>().Any(kind => input.Costs.Of(kind) == 0))
        {
            model.Model.Minimize(model.Moves);
        }
        else
        {
            model.Model.Model.Objective = null;
            plans.Add(new PlanWriter(input, model, first).Plan());
            model.Exclude(first);
        }

        int repeated = 0;
        HashSet<string> told = [.. plans.Select(PlanKey.Of)];
        while (
            plans.Count <= input.Request.MostPlans && repeated < MostRepeated && plans is not [{ Moves.IsEmpty: true }]
        )
        {
            using CpSolver solver = SolverRun.MakeWithoutProbing(Math.Max(LeastEffort, effort));
            CpSolverStatus status = solver.Solve(model.Model);
            effort -= solver.Response!.DeterministicTime;
            if (!SolverRun.HasAnswer(status))
            {
                List<RearrangementPlan> found = plans.Count > 0 ? plans : [new PlanWriter(input, model, first).Plan()];
                return ([.. found.OrderBy(plan => plan.Moves.Length)], status == CpSolverStatus.Infeasible);
            }

            RearrangementPlan plan = new PlanWriter(input, model, solver).Plan();
            if (told.Add(PlanKey.Of(plan)))
            {
                plans.Add(plan);
            }
            else
            {
                repeated++;
            }

            model.Exclude(solver);
        }

        return ([.. plans.OrderBy(plan => plan.Moves.Length)], false);
    }
}

/// <summary>The plan that dissolves every agency cell of the commune.</summary>
internal static class DissolvingAll
{
    /// <summary>The plan; nothing when it is not allowed, or somebody has nowhere to go.</summary>
    public static RearrangementPlan? Plan(RearrangementInput input)
    {
        if (input.AgencyCells.Any(cell => !Dissolving.IsPossible(input, cell)))
        {
            return null;
        }

        DissolutionPlan plan = DissolutionPlanner.Propose(
            new DissolutionRequest([input.Commune]) { Placement = input.Request.Placement }
        );
        return new RearrangementPlan(
            Verdict.NoAgencyCell,
            [
                .. plan.Cells.Select(cell => new RearrangementMove.DissolveAgencyCell(
                    cell.Cell,
                    cell.Placements,
                    input.Costs.DissolveAgencyCell
                )),
            ]
        );
    }
}
