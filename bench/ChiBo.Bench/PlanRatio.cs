using ChiBo.Planning.Areas;
using ChiBo.Planning.Months;

namespace ChiBo.Bench;

/// <summary>
/// A commune of 40 cells and 60 members plans its month and its areas: the worst of some communes against the 2 s that a person
/// waits for it, in time of the processor: the planner has one thread, and the machine may be busy with other work. The planner's
/// own limit counts work, so a slower machine takes longer and never makes another plan.
/// </summary>
internal static class PlanRatio
{
    private const double Seconds = 2;
    private const int Communes = 4;

    public static Result Measure()
    {
        // The solver's library is loaded with the first question.
        AreaAssigner.Propose(PlanCommune.AreasOf(0, members: 5));
        double worst = 0;
        for (int seed = 1; seed <= Communes; seed++)
        {
            double month = Cpu(() => Assert(MonthPlanner.Propose(PlanCommune.MonthOf(seed)) is MonthProposal.Planned));
            double shared = Areas(seed, members: 60);
            double several = Areas(seed, members: 25);
            worst = Math.Max(worst, month + Math.Max(shared, several));
            Console.Error.WriteLine(
                $"commune {seed}: month {month:0.00} s, areas {shared:0.00} s with 60 members, {several:0.00} s with 25"
            );
        }

        return new Result("plan-40-cells", worst / Seconds, 1);
    }

    private static double Areas(int seed, int members) =>
        Cpu(() => Assert(AreaAssigner.Propose(PlanCommune.AreasOf(seed, members)) is AreaAssignmentProposal.Assigned));

    private static double Cpu(Action act)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        act();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private static void Assert(bool isPlanned)
    {
        if (!isPlanned)
        {
            throw new InvalidOperationException("A commune that can be planned was not.");
        }
    }
}
