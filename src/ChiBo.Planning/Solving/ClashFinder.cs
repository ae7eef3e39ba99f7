using System.Collections.Immutable;
using Google.OrTools.Sat;

namespace ChiBo.Planning.Solving;

/// <summary>Finds conditions of a model that cannot hold together, and no more of them than it takes.</summary>
/// <param name="model">The model; each condition binds only while its guard is true.</param>
/// <param name="guards">The guards, in the order of the conditions.</param>
/// <param name="effort">The work that one question may take; all together when it is shared.</param>
/// <param name="isShared">Whether what a question took the next has no longer.</param>
internal sealed class ClashFinder(CpModel model, ImmutableArray<BoolVar> guards, double effort, bool isShared = false)
{
    /// <summary>What the last questions have at least, of work that is shared.</summary>
    private const double LeastEffort = 0.02;

    private double left = effort;

    /// <summary>Of conditions some that clash, not yet the fewest; nothing when it could not be decided that they do.</summary>
    public ImmutableArray<int> Some(ImmutableArray<int> all) => [.. Clashing([.. all]) ?? []];

    /// <summary>
    /// Of conditions that clash those that it takes: without any one of them the rest can hold, as far as the effort shows.
    /// </summary>
    public ImmutableArray<int> Fewest(ImmutableArray<int> clashing)
    {
        int[] kept = [.. clashing];
        // One after another is left out; when the rest still clashes it was not needed.
        for (int i = 0; i < kept.Length; )
        {
            if (Clashing([.. kept[..i], .. kept[(i + 1)..]]) is { } fewer)
            {
                // What stood before i was needed and still is, so only what follows can have gone.
                kept = fewer;
            }
            else
            {
                i++;
            }
        }

        return [.. kept];
    }

    /// <summary>Those of the conditions that already clash, in their order; null when all of them can hold.</summary>
    private int[]? Clashing(int[] conditions)
    {
        model.Model.Assumptions.Clear();
        model.AddAssumptions(conditions.Select(condition => guards[condition]));
        using CpSolver solver = SolverRun.MakePlain(isShared ? Math.Max(LeastEffort, left) : left);
        CpSolverStatus status = solver.Solve(model);
        left -= isShared ? solver.Response!.DeterministicTime : 0;
        if (status != CpSolverStatus.Infeasible)
        {
            return null;
        }

        HashSet<int> core = [.. solver.SufficientAssumptionsForInfeasibility()];
        int[] named = [.. conditions.Where(condition => core.Contains(guards[condition].GetIndex()))];
        return named.Length == 0 ? conditions : named;
    }
}
