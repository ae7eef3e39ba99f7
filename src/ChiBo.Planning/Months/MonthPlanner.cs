using System.Collections.Immutable;
using Google.OrTools.Sat;

namespace ChiBo.Planning.Months;

/// <summary>
/// Proposes when the cells of a commune meet in a month: the agency cell last (II.2.b), nobody in two places, holidays
/// avoided, what is usual kept where possible.
/// </summary>
public static class MonthPlanner
{
    /// <summary>The proposal. The same request, in whatever order its cells stand, gets the same.</summary>
    /// <exception cref="ArgumentException">The request contradicts itself: two cells with one code, two agency cells.</exception>
    public static MonthProposal Propose(MonthPlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var input = new MonthInput(request);
        var search = new MonthSearch(input);
        return search.Run() switch
        {
            CpSolverStatus.Infeasible => new MonthClashes(input, search.Stuck).Proposal(),
            CpSolverStatus.Optimal => Planned(input, search.Plan, isBest: true),
            CpSolverStatus.Feasible => Planned(input, search.Plan, isBest: false),
            _ => new MonthProposal.Undecided(),
        };
    }

    private static MonthProposal.Planned Planned(MonthInput input, ImmutableArray<Placement> plan, bool isBest)
    {
        var reasons = new MonthReasons(input, plan);
        return new(
            [
                .. Enumerable.Range(0, plan.Length).OrderBy(cell => plan[cell].From).Select(reasons.Line),
                .. input.Excused.Select(MonthReasons.Line),
            ],
            isBest
        );
    }
}
