using System.Collections.Immutable;
using ChiBo.Planning.Solving;
using Google.OrTools.Sat;

namespace ChiBo.Planning.Months;

/// <summary>
/// Looks for the plan that keeps most of what is usual, near the usual first. What a plan costs above the least that each
/// cell costs alone is its excess; a moment that alone exceeds the excess of a plan is in no better plan. So a model of few
/// moments proves the best plan of all moments, and only where it does not are more of them taken in.
/// </summary>
internal sealed class MonthSearch
{
    private static readonly int[] Slacks = [0, 15, 50, 150, 500, int.MaxValue / 2];

    private readonly MonthInput input;
    private readonly List<Placement>[] possible;
    private readonly int[] least;
    private readonly Placement[] plan;
    private double effort;

    public MonthSearch(MonthInput input)
    {
        this.input = input;
        var placements = new Placements(input.Request);
        possible = [.. input.Meeting.Select(placements.Allowed)];
        least = [.. possible.Select(moments => moments.Count == 0 ? 0 : moments.Min(moment => moment.Cost))];
        plan = new Placement[possible.Length];
        effort = input.Request.Effort;
    }

    /// <summary>What was found.</summary>
    public ImmutableArray<Placement> Plan => [.. plan];

    /// <summary>Cells that alone have no plan already, when there is none.</summary>
    public ImmutableArray<int> Stuck { get; private set; } = [];

    /// <summary>Whether there is a plan, and whether it is the best.</summary>
    public CpSolverStatus Run()
    {
        Stuck = FirstStuck();
        if (!Stuck.IsEmpty)
        {
            return CpSolverStatus.Infeasible;
        }

        // Cells that share nobody stand together only through the agency cell: what they cost without it is a bound.
        int[] unavoidable = new int[possible.Length];
        int total = 0;
        foreach (ImmutableArray<int> group in CellGroups.Of(input))
        {
            CpSolverStatus status = Closest(group, unavoidable, 0);
            if (status != CpSolverStatus.Optimal)
            {
                // A plan of a part is no plan.
                Stuck = group;
                return status == CpSolverStatus.Infeasible ? status : CpSolverStatus.Unknown;
            }

            int excess = Excess(group);
            total += excess;
            foreach (int cell in group)
            {
                unavoidable[cell] = excess;
            }
        }

        Stuck = input.All;
        return Closest(input.All, unavoidable, total);
    }

    /// <summary>A cell without any moment, or one that can never end before the agency cell begins; with the latter.</summary>
    private ImmutableArray<int> FirstStuck()
    {
        int empty = Array.FindIndex(possible, moments => moments.Count == 0);
        if (empty >= 0 || input.Agency < 0)
        {
            return empty >= 0 ? [empty] : [];
        }

        long last = possible[input.Agency].Max(moment => moment.From);
        int late = input.All.FirstOrDefault(
            cell =>
                cell != input.Agency
                && !input.BothHeld(cell, input.Agency)
                && possible[cell].Min(moment => moment.To) + input.Gap(cell) > last,
            -1
        );
        return late >= 0 ? [late, input.Agency] : [];
    }

    private CpSolverStatus Closest(ImmutableArray<int> cells, int[] unavoidable, int total)
    {
        bool found = false;
        int slack = 0;
        while (true)
        {
            List<Placement>[] near =
            [
                .. possible.Select(
                    (moments, cell) =>
                        moments.FindAll(moment => moment.Cost - least[cell] <= (long)slack + unavoidable[cell])
                ),
            ];
            CpSolverStatus status = Ask(cells, near);
            if (SolverRun.HasAnswer(status))
            {
                found = true;
                int excess = Excess(cells) - total;
                if (status == CpSolverStatus.Feasible || excess <= slack)
                {
                    return status;
                }

                slack = excess;
            }
            else if (status == CpSolverStatus.Infeasible && slack < Slacks[^1])
            {
                slack = Slacks.First(one => one > slack);
            }
            else
            {
                return found ? CpSolverStatus.Feasible : status;
            }
        }
    }

    private CpSolverStatus Ask(ImmutableArray<int> cells, List<Placement>[] near)
    {
        if (effort <= 0)
        {
            return CpSolverStatus.Unknown;
        }

        var model = new MonthModel(input, cells, near);
        model.KeepTheUsual();
        using CpSolver solver = SolverRun.Make(effort);
        CpSolverStatus status = solver.Solve(model.Model);
        effort -= solver.Response?.DeterministicTime ?? effort;
        if (SolverRun.HasAnswer(status))
        {
            foreach (int cell in cells)
            {
                plan[cell] = model.Read(solver, cell);
            }
        }

        return status;
    }

    private int Excess(ImmutableArray<int> cells) => cells.Sum(cell => plan[cell].Cost - least[cell]);
}
