using System.Diagnostics;

namespace ChiBo.Bench;

/// <summary>A ratio, and what it should not exceed.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Value">The ratio.</param>
/// <param name="Limit">The limit.</param>
internal sealed record Result(string Name, double Value, double Limit);

/// <summary>Takes times.</summary>
internal static class Clock
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    /// <summary>The median of some runs in seconds, after the compiler has had time to do its best.</summary>
    public static double Median(int runs, Action act)
    {
        long begun = Stopwatch.GetTimestamp();
        do
        {
            act();
        } while (Stopwatch.GetElapsedTime(begun) < WarmUp);

        double[] times = new double[runs];
        for (int i = 0; i < runs; i++)
        {
            times[i] = Once(act);
        }

        Array.Sort(times);
        return times[runs / 2];
    }

    /// <summary>
    /// The best times of some acts in seconds, run in turn so that a busy machine is busy for all of them, after the
    /// compiler has had time to do its best.
    /// </summary>
    public static double[] Best(int rounds, params Action[] acts)
    {
        foreach (Action act in acts)
        {
            Median(1, act);
        }

        double[] best = new double[acts.Length];
        Array.Fill(best, double.MaxValue);
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < acts.Length; i++)
            {
                best[i] = Math.Min(best[i], Once(acts[i]));
            }
        }

        return best;
    }

    /// <summary>One run in seconds.</summary>
    public static double Once(Action act)
    {
        long start = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
