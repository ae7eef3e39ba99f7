using ChiBo.Domain.Register;
using ChiBo.Guidance.Review;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.Planning.Tests.Rearrangement;

/// <summary>What holds of every plan, over small communes made from seeds.</summary>
public sealed class RearrangementPropertyTests
{
    private const int Communes = 500;
    private const int MostTried = 4_000;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_plan_costs_as_little_as_by_trying_everything(int part)
    {
        int found = 0;
        int impossible = 0;
        int given = 0;
        for (int seed = part * Communes; seed < (part + 1) * Communes; seed++)
        {
            SmallCommune commune = SmallCommune.Of(seed);
            RearrangementProposal proposal = RearrangementPlanner.Propose(commune.Request());
            long? cost = proposal switch
            {
                RearrangementProposal.NothingToDo => 0,
                RearrangementProposal.Found plans => plans.Plans[0].Cost,
                _ => null,
            };
            var answer = ExhaustiveSearch.LeastCost(commune, cost ?? 14, MostTried);
            found += proposal is RearrangementProposal.Found ? 1 : 0;
            impossible += cost is null ? 1 : 0;
            given += answer.IsComplete ? 0 : 1;
            if (answer.IsComplete)
            {
                ((long?)answer.Cost).ShouldBe(cost, $"seed {seed}");
            }
            else if (cost is { } planned)
            {
                planned.ShouldBeGreaterThanOrEqualTo(answer.Cost!.Value, $"seed {seed}");
            }
        }

        Console.Error.WriteLine($"{found} {impossible} {given}");
        found.ShouldBeGreaterThan(Communes / 3);
        impossible.ShouldBeGreaterThan(10);
        given.ShouldBeLessThan(Communes / 20);
    }
}
