using System.Globalization;
using Google.OrTools.Sat;

namespace ChiBo.Planning.Solving;

/// <summary>One question to the constraint solver, asked so that the same question gets the same answer everywhere.</summary>
internal static class SolverRun
{
    /// <summary>One worker and one seed; the limit counts work done, not time, so a slow machine answers alike.</summary>
    public static CpSolver Make(double effort) =>
        new()
        {
            StringParameters = string.Create(
                CultureInfo.InvariantCulture,
                $"num_workers:1,random_seed:1,max_deterministic_time:{effort}"
            ),
        };

    /// <summary>
    /// For a question without a best answer, asked many times over: what the solver does beforehand, and bounds that serve
    /// an objective, would cost more than the search.
    /// </summary>
    public static CpSolver MakePlain(double effort)
    {
        CpSolver solver = Make(effort);
        solver.StringParameters += ",cp_model_presolve:false,linearization_level:0";
        return solver;
    }

    /// <summary>
    /// For a question of many parts that hardly hang together: trying beforehand what follows from each part takes longer
    /// than the search.
    /// </summary>
    public static CpSolver MakeWithoutProbing(double effort)
    {
        CpSolver solver = Make(effort);
        solver.StringParameters += ",cp_model_probing_level:0";
        return solver;
    }

    /// <summary>Whether there is an answer, not necessarily the best.</summary>
    public static bool HasAnswer(CpSolverStatus status) => status is CpSolverStatus.Optimal or CpSolverStatus.Feasible;
}
