using System.Threading.RateLimiting;

namespace ChiBo.App.Features.Api.Keys;

/// <summary>
/// Slows whoever guesses keys: only wrong ones count, for an address with the number of the key, and for the address. A
/// program with an old key does not shut out another one behind the same address.
/// </summary>
internal sealed class KeyGuesses : IDisposable
{
    private const int MostForKey = 10;
    private const int MostForAddress = 100;
    private const int Segments = 6;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<Guess> limiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<Guess, Guess>(guess =>
            RateLimitPartition.GetSlidingWindowLimiter(guess, _ => Most(MostForKey))
        ),
        PartitionedRateLimiter.Create<Guess, string>(guess =>
            RateLimitPartition.GetSlidingWindowLimiter(guess.Address, _ => Most(MostForAddress))
        )
    );

    /// <summary>Seconds to wait before a key is looked at; nothing when it may be now.</summary>
    public int? Wait(string address, int key)
    {
        using RateLimitLease lease = limiter.AttemptAcquire(new Guess(address, key), permitCount: 0);
        return lease.IsAcquired ? null : (int)Window.TotalSeconds;
    }

    /// <summary>A key was wrong.</summary>
    public void Fail(string address, int key) => limiter.AttemptAcquire(new Guess(address, key)).Dispose();

    public void Dispose() => limiter.Dispose();

    private static SlidingWindowRateLimiterOptions Most(int permits) =>
        new()
        {
            PermitLimit = permits,
            Window = Window,
            SegmentsPerWindow = Segments,
        };

    private sealed record Guess(string Address, int Key);
}
