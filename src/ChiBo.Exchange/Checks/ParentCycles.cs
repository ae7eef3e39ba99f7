using ChiBo.Domain.Shared;

namespace ChiBo.Exchange.Checks;

/// <summary>Finds cycles of parents that hold on some day.</summary>
/// <remarks>
/// A cycle begins on the day on which the last of its rows begins, so it is enough to follow the parents from each row on
/// the day on which that row begins.
/// </remarks>
internal sealed class ParentCycles
{
    private readonly List<Edge> edges = [];
    private int codes;

    /// <summary>Adds what a row says: the parent of a child while the row holds.</summary>
    public void Add(int child, int parent, Period period, int row)
    {
        edges.Add(new Edge(child, parent, period, row));
        codes = Math.Max(codes, Math.Max(child, parent) + 1);
    }

    /// <summary>Each cycle once, as the children in it, beginning with that of its first row.</summary>
    public IEnumerable<(int Row, IReadOnlyList<int> Children)> Find()
    {
        bool[] suspect = new bool[codes];
        Array.Fill(suspect, true);
        StrikeOut(suspect, edge => edge.Child, edge => edge.Parent);
        StrikeOut(suspect, edge => edge.Parent, edge => edge.Child);
        List<Edge> left = [.. edges.Where(edge => suspect[edge.Child] && suspect[edge.Parent])];
        ILookup<int, Edge> parents = left.ToLookup(edge => edge.Child);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (Edge start in left.OrderBy(edge => edge.Row))
        {
            if (
                CycleFrom(start, parents) is { } cycle
                && reported.Add(string.Join(' ', cycle.Select(edge => edge.Child).Order()))
            )
            {
                int first = cycle.IndexOf(cycle.MinBy(edge => edge.Row));
                yield return (
                    cycle[first].Row,
                    [.. cycle.Skip(first).Concat(cycle.Take(first)).Select(edge => edge.Child)]
                );
            }
        }
    }

    private static List<Edge>? CycleFrom(Edge start, ILookup<int, Edge> parents)
    {
        DateOnly day = start.Period.From ?? DateOnly.MinValue;
        var way = new List<Edge> { start };
        int at = start.Parent;
        while (at != start.Child)
        {
            List<Edge> next = [.. parents[at].Where(edge => edge.Period.Contains(day)).Take(1)];
            if (way.Count > parents.Count || next.Count == 0)
            {
                return null;
            }

            way.Add(next[0]);
            at = next[0].Parent;
        }

        return way;
    }

    /// <summary>
    /// Strikes out whoever needs nobody that is left, again and again: what remains is on a cycle of rows of any time, or
    /// needs one.
    /// </summary>
    private void StrikeOut(bool[] left, Func<Edge, int> whose, Func<Edge, int> needed)
    {
        int[] needs = new int[codes];
        int[] starts = new int[codes + 1];
        foreach (Edge edge in edges.Where(edge => left[edge.Child] && left[edge.Parent]))
        {
            needs[whose(edge)]++;
            starts[needed(edge) + 1]++;
        }

        for (int code = 0; code < codes; code++)
        {
            starts[code + 1] += starts[code];
        }

        int[] waiting = new int[starts[codes]];
        int[] filled = [.. starts];
        foreach (Edge edge in edges.Where(edge => left[edge.Child] && left[edge.Parent]))
        {
            waiting[filled[needed(edge)]++] = whose(edge);
        }

        var free = new Queue<int>(Enumerable.Range(0, codes).Where(code => left[code] && needs[code] == 0));
        while (free.TryDequeue(out int code))
        {
            left[code] = false;
            foreach (int other in waiting.AsSpan(starts[code]..starts[code + 1]))
            {
                if (--needs[other] == 0)
                {
                    free.Enqueue(other);
                }
            }
        }
    }

    private readonly record struct Edge(int Child, int Parent, Period Period, int Row);
}
