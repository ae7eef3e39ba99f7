namespace ChiBo.Domain.Register.Columns;

/// <summary>Rows that belong to owners with dense ids, the rows of one owner beside one another.</summary>
/// <typeparam name="T">A row.</typeparam>
public sealed class Grouped<T>
{
    private readonly int[] starts;
    private readonly T[] rows;

    internal Grouped(int[] starts, T[] rows)
    {
        this.starts = starts;
        this.rows = rows;
    }

    /// <summary>For each owner the place of its first row; one more at the end.</summary>
    internal int[] Starts => starts;

    /// <summary>All rows, in the order of their owners.</summary>
    public ReadOnlySpan<T> All => rows;

    /// <summary>How many rows the owners have together, from the first to the one before the end.</summary>
    public int CountOf(int first, int end) => starts[end] - starts[first];

    /// <summary>The rows of an owner.</summary>
    public ReadOnlySpan<T> Of(int owner) => rows.AsSpan(starts[owner], starts[owner + 1] - starts[owner]);

    /// <summary>Groups rows by owner; rows of one owner keep the order in which they came.</summary>
    /// <param name="owners">How many owners there are.</param>
    /// <param name="rows">The rows, each with its owner, which is 0 to <paramref name="owners"/> - 1.</param>
    internal static Grouped<T> By(int owners, IReadOnlyList<(int Owner, T Row)> rows)
    {
        int[] first = new int[owners + 1];
        for (int i = 0; i < rows.Count; i++)
        {
            first[rows[i].Owner + 1]++;
        }

        for (int owner = 0; owner < owners; owner++)
        {
            first[owner + 1] += first[owner];
        }

        int[] next = first[..owners];
        var placed = new T[rows.Count];
        for (int i = 0; i < rows.Count; i++)
        {
            placed[next[rows[i].Owner]++] = rows[i].Row;
        }

        return new Grouped<T>(first, placed);
    }

    /// <summary>The same, the rows of each owner put in order.</summary>
    internal static Grouped<T> By(int owners, IReadOnlyList<(int Owner, T Row)> rows, Comparison<T> order)
    {
        Grouped<T> grouped = By(owners, rows);
        for (int owner = 0; owner < owners; owner++)
        {
            Span<T> own = grouped.rows.AsSpan(grouped.starts[owner]..grouped.starts[owner + 1]);
            if (own.Length > 1)
            {
                own.Sort(order);
            }
        }

        return grouped;
    }
}
