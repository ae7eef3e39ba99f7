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

    /// <summary>Whether there is an answer, not necessarily the best.</summary>
    public static bool HasAnswer(CpSolverStatus status) => status is CpSolverStatus.Optimal or CpSolverStatus.Feasible;
}
