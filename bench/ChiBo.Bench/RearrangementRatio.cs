using ChiBo.Domain.Register;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.Bench;

/// <summary>
/// The nearest conforming plan of a commune of 40 cells and 1,000 members: the worst of some communes against the 5 s that a
/// person waits for it, in time of the processor, from the review to the plans of the least cost, tried as what-if. Each is
/// asked with all areas as neighbours and along a road, with dissolving allowed and not, and with cheap mergers.
/// </summary>
internal static class RearrangementRatio
{
    private const double Seconds = 5;
    private const int Communes = 4;

    public static Result Measure()
    {
        // The solver's library is loaded with the first question.
        Propose(RearrangementCommune.Of(0), request => request);
        double worst = 0;
        for (int seed = 1; seed <= Communes; seed++)
        {
            RegisterSnapshot snapshot = RearrangementCommune.Of(seed);
            foreach ((string name, Func<RearrangementRequest, RearrangementRequest> ask) in Questions)
            {
                TimeSpan before = Environment.CpuUsage.TotalTime;
                string told = Propose(snapshot, ask);
                double seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
                worst = Math.Max(worst, seconds);
                Console.Error.WriteLine($"commune {seed}, {name}: {seconds:0.00} s, {told}");
            }
        }

        return new Result("rearrange-40-cells", worst / Seconds, 1);
    }

    private static IEnumerable<(string, Func<RearrangementRequest, RearrangementRequest>)> Questions =>
        [
            ("as it is", request => request),
            ("kept", Kept),
            ("kept, along a road", request => Kept(request) with { Neighbours = RearrangementCommune.Road }),
            ("kept, mergers at 1", request => Kept(request) with { Costs = new MoveCosts { MergeAreas = 1 } }),
        ];

    private static RearrangementRequest Kept(RearrangementRequest request) =>
        request with
        {
            NotAllowed = [MoveKind.DissolveAgencyCell],
        };

    private static string Propose(RegisterSnapshot snapshot, Func<RearrangementRequest, RearrangementRequest> ask)
    {
        var reviewer = new Reviewer(snapshot, _ => new ReviewParameters());
        CommuneToRearrange commune = CommuneReading.Of(reviewer, RearrangementCommune.Code, RearrangementCommune.Day)!;
        RearrangementProposal proposal = RearrangementPlanner.Propose(ask(new RearrangementRequest(commune)));
        if (proposal is not RearrangementProposal.Found found)
        {
            throw new InvalidOperationException("A commune that can be mended was not.");
        }

        foreach (RearrangementPlan plan in found.Plans)
        {
            Try(snapshot, plan);
        }

        return $"{found.Plans.Length} plans of cost {found.Plans[0].Cost}, {(found.IsProvenBest ? "proven" : "not proven")}";
    }

    private static void Try(RegisterSnapshot snapshot, RearrangementPlan plan)
    {
        RegisterSnapshot after = snapshot.With(plan.Changes(RearrangementCommune.Day));
        var reviewer = new Reviewer(after, _ => new ReviewParameters());
        CommuneRef commune = after.Find(RearrangementCommune.Code)!.Value;
        if (reviewer.Open(RearrangementCommune.Day).Decide(commune) != plan.Outcome)
        {
            throw new InvalidOperationException("A plan does not do what it says.");
        }
    }
}
