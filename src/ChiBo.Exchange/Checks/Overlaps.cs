using ChiBo.Domain.Shared;

namespace ChiBo.Exchange.Checks;

/// <summary>Finds rows of one key whose intervals share a day.</summary>
internal sealed class Overlaps
{
    private const int BeforeAllDays = -1;
    private const int AfterAllDays = int.MaxValue;

    private readonly List<Entry> entries = [];
    private readonly HashSet<int> notInOrder = [];
    private int[] lastEnd = [];

    /// <summary>Makes room for about as many rows.</summary>
    public void Expect(int rows) => entries.EnsureCapacity(rows);

    /// <summary>Adds the interval of a row; intervals that end before they begin are not for here.</summary>
    public void Add(int key, Period period, int row)
    {
        int from = period.From?.DayNumber ?? BeforeAllDays;
        int to = period.To?.DayNumber ?? AfterAllDays;
        entries.Add(new Entry(key, from, to, row));
        if (key >= lastEnd.Length)
        {
            int before = lastEnd.Length;
            Array.Resize(ref lastEnd, Math.Max(key + 1, Math.Max(1024, before * 2)));
            lastEnd.AsSpan(before).Fill(BeforeAllDays);
        }

        // Most registers list the rows of a key in the order of time; only others are looked at again.
        if (from < lastEnd[key])
        {
            notInOrder.Add(key);
        }

        lastEnd[key] = Math.Max(lastEnd[key], to);
    }

    /// <summary>Each row whose interval shares a day with that of a row above, with the row above.</summary>
    public IEnumerable<(int Key, int Row, int OtherRow)> Find()
    {
        IEnumerable<IGrouping<int, Entry>> suspects = entries
            .Where(entry => notInOrder.Contains(entry.Key))
            .GroupBy(entry => entry.Key);
        foreach (IGrouping<int, Entry> suspect in suspects)
        {
            var reported = new HashSet<int>();
            Entry? longest = null;
            foreach (Entry entry in suspect.OrderBy(entry => entry.From).ThenBy(entry => entry.Row))
            {
                if (longest is { } other && entry.From < other.To)
                {
                    int later = Math.Max(entry.Row, other.Row);
                    if (reported.Add(later))
                    {
                        yield return (suspect.Key, later, Math.Min(entry.Row, other.Row));
                    }
                }

                longest = longest is { } so && so.To >= entry.To ? so : entry;
            }
        }
    }

    private readonly record struct Entry(int Key, int From, int To, int Row);
}
