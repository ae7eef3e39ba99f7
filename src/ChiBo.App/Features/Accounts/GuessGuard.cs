using System.Collections.Concurrent;

namespace ChiBo.App.Features.Accounts;

/// <summary>
/// Slows whoever guesses passwords: each wrong one from an address makes the wait for that address, and for that address
/// with that account, longer. The owner of the account, who comes from elsewhere, still gets in.
/// </summary>
internal sealed class GuessGuard(TimeProvider clock)
{
    private const int FreeForAccount = 3;
    private const int FreeForAddress = 20;
    private const int MostKept = 100_000;
    private const int MostDoublings = 9;

    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Wrong> wrong = new(StringComparer.Ordinal);

    /// <summary>How long to wait before the next try; zero when it may be now.</summary>
    public TimeSpan WaitOf(string account, string address)
    {
        DateTimeOffset now = clock.GetUtcNow();
        DateTimeOffset until = Later(UntilOf(Pair(account, address), FreeForAccount), UntilOf(address, FreeForAddress));
        return until > now ? until - now : TimeSpan.Zero;
    }

    /// <summary>A try was wrong.</summary>
    public void Fail(string account, string address)
    {
        if (wrong.Count > MostKept)
        {
            Forget();
        }

        Count(Pair(account, address));
        Count(address);
    }

    /// <summary>A try was right.</summary>
    public void Succeed(string account, string address) => wrong.TryRemove(Pair(account, address), out _);

    private static string Pair(string account, string address) => $"{address}\n{account.ToUpperInvariant()}";

    private static DateTimeOffset Later(DateTimeOffset left, DateTimeOffset right) => left > right ? left : right;

    private DateTimeOffset UntilOf(string key, int free) =>
        wrong.TryGetValue(key, out Wrong? tries) && tries.Count > free
            ? tries.Last.AddSeconds(1 << Math.Min(tries.Count - free, MostDoublings))
            : DateTimeOffset.MinValue;

    private void Count(string key)
    {
        DateTimeOffset now = clock.GetUtcNow();
        wrong.AddOrUpdate(
            key,
            _ => new Wrong(1, now),
            (_, before) => new Wrong(now - before.Last > Forgotten ? 1 : before.Count + 1, now)
        );
    }

    private void Forget()
    {
        DateTimeOffset now = clock.GetUtcNow();
        foreach ((string key, Wrong tries) in wrong)
        {
            if (now - tries.Last > Forgotten)
            {
                wrong.TryRemove(key, out _);
            }
        }
    }

    private sealed record Wrong(int Count, DateTimeOffset Last);
}
