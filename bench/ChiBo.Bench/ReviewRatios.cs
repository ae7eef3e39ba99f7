using ChiBo.Domain.Register;
using ChiBo.Guidance.Review;

namespace ChiBo.Bench;

/// <summary>The national review against the reference loop, on one thread and on two; and one commune.</summary>
internal static class ReviewRatios
{
    private const int Runs = 25;

    public static IEnumerable<Result> Measure(Nation nation)
    {
        var loop = new ReferenceLoop(nation.Snapshot.Columns);
        ushort day = Days.Of(Nation.Day);
        Reviewer reviewer = nation.NewReviewer();
        double[] best = Clock.Best(
            Runs,
            () => loop.Run(day),
            () => reviewer.ReviewAll(Nation.Day).Dispose(),
            () => reviewer.ReviewAll(Nation.Day, workers: 2).Dispose()
        );
        (double limit, double one, double two) = (best[0], best[1], best[2]);
        AssertSameCount(loop.Run(day), reviewer);
        yield return new Result("review-by-reference-loop-1-thread", one / limit, 3);
        yield return new Result("review-by-reference-loop-2-threads", two / limit, 2);
        yield return OneCommune(nation, one);
        Console.Error.WriteLine(
            $"reference loop {limit * 1e3:0.00} ms, review {one * 1e3:0.00} ms on one thread, {two * 1e3:0.00} ms on two; "
                + $"{nation.Snapshot.Columns.CommuneCount} communes, {nation.Snapshot.Columns.Memberships.Member.Length} memberships"
        );
    }

    private static Result OneCommune(Nation nation, double national)
    {
        ReviewSession session = nation.NewReviewer().Open(Nation.Day);
        CommuneRef[] communes = [.. nation.Snapshot.Communes().Take(500)];
        double all = Clock.Median(
            Runs,
            () =>
            {
                foreach (CommuneRef commune in communes)
                {
                    session.Decide(commune);
                }
            }
        );
        double each = all / communes.Length;
        Console.Error.WriteLine($"one commune {each * 1e6:0.00} µs");
        return new Result(
            "one-commune-by-nation",
            each / national,
            0.001 * 10_600 / nation.Snapshot.Columns.CommuneCount
        );
    }

    private static void AssertSameCount(int failing, Reviewer reviewer)
    {
        int ours = reviewer
            .ReviewAll(Nation.Day)
            .Findings.Sum(commune =>
                commune.Findings.Count(f => f.Rule != Rule.AgencyCellLawfulEstablishment && f.Outcome != Outcome.Pass)
            );
        if (ours != failing)
        {
            throw new InvalidOperationException($"The reference loop finds {failing}, the review {ours}.");
        }
    }
}
