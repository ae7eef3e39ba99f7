using System.Collections.Immutable;
using ChiBo.Planning.Solving;
using Google.OrTools.Sat;

namespace ChiBo.Planning.Areas;

/// <summary>
/// Proposes who is in charge of which area (II.2.c): each area has somebody, nobody is idle, the load is as even as can be;
/// then what is so is kept, the own area respected or avoided, and ways are short, in this order.
/// </summary>
public static class AreaAssigner
{
    /// <summary>What is left at least for wishes when an even load took all effort.</summary>
    private const double LeastEffort = 0.1;

    /// <summary>The proposal. The same request, in whatever order it stands, gets the same.</summary>
    /// <exception cref="ArgumentException">The request contradicts itself: two areas with one code, a load of 0.</exception>
    public static AreaAssignmentProposal Propose(AreaAssignmentRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var input = new AreaInput(request);
        if (input.Members.IsEmpty || input.Areas.IsEmpty)
        {
            return Impossible(input);
        }

        var model = new AreaModel(input);
        LinearExpr spread = AreaLoads.Spread(input, model);
        model.Model.Minimize(spread);
        using CpSolver even = SolverRun.Make(request.Effort);
        CpSolverStatus status = even.Solve(model.Model);
        if (!SolverRun.HasAnswer(status))
        {
            return status == CpSolverStatus.Infeasible ? Impossible(input) : new AreaAssignmentProposal.Undecided();
        }

        ImmutableArray<(int, int)> pairs = Read(input, model, even);
        model.Model.Add(spread <= even.Value(spread));
        Hint(input, model, pairs);
        model.Model.Minimize(AreaWishes.Of(input, model));
        using CpSolver wished = SolverRun.Make(
            Math.Max(LeastEffort, request.Effort - even.Response!.DeterministicTime)
        );
        CpSolverStatus second = wished.Solve(model.Model);
        pairs = SolverRun.HasAnswer(second) ? Read(input, model, wished) : pairs;
        bool isBest = status == CpSolverStatus.Optimal && second == CpSolverStatus.Optimal;
        return new AreaReasons(input, pairs).Proposal(isBest);
    }

    private static ImmutableArray<(int Member, int Area)> Read(AreaInput input, AreaModel model, CpSolver solver) =>
        [
            .. from area in Enumerable.Range(0, input.Areas.Length)
            from member in Enumerable.Range(0, input.Members.Length)
            where solver.BooleanValue(model.InCharge(member, area))
            select (member, area),
        ];

    private static void Hint(AreaInput input, AreaModel model, ImmutableArray<(int, int)> pairs)
    {
        HashSet<(int, int)> assigned = [.. pairs];
        for (int member = 0; member < input.Members.Length; member++)
        {
            for (int area = 0; area < input.Areas.Length; area++)
            {
                model.Model.AddHint(model.InCharge(member, area), assigned.Contains((member, area)) ? 1 : 0);
            }
        }
    }

    private static AreaAssignmentProposal Impossible(AreaInput input)
    {
        var conditions = new AreaConditions(input);
        var model = new AreaModel(input, conditions);
        var finder = new ClashFinder(model.Model, model.Guards, input.Request.Effort);
        ImmutableArray<int> clashing = finder.Fewest(finder.Some([.. Enumerable.Range(0, model.Guards.Length)]));
        return clashing.IsEmpty
            ? new AreaAssignmentProposal.Undecided()
            : new AreaAssignmentProposal.Impossible([.. clashing.Select(place => conditions.All[place])]);
    }
}
