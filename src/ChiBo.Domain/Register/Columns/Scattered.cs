namespace ChiBo.Domain.Register.Columns;

/// <summary>Rows that few owners have: room is taken for the rows alone, not for every owner.</summary>
/// <typeparam name="T">A row.</typeparam>
public sealed class Scattered<T>
{
    private readonly int[] owners;
    private readonly T[] rows;

    private Scattered(int[] owners, T[] rows)
    {
        this.owners = owners;
        this.rows = rows;
    }

    /// <summary>How many rows there are.</summary>
    public int Count => rows.Length;

    internal static Scattered<T> None { get; } = new([], []);

    /// <summary>The rows of an owner, in the order in which they came.</summary>
    public ReadOnlySpan<T> Of(int owner)
    {
        int first = FirstOf(owner);
        int end = first;
        while (end < owners.Length && owners[end] == owner)
        {
            end++;
        }

        return rows.AsSpan(first..end);
    }

    /// <summary>Puts rows beside those of the same owner.</summary>
    internal static Scattered<T> By(IEnumerable<(int Owner, T Row)> rows)
    {
        (int Owner, T Row)[] ordered = [.. rows.OrderBy(row => row.Owner)];
        return ordered.Length == 0
            ? None
            : new Scattered<T>([.. ordered.Select(row => row.Owner)], [.. ordered.Select(row => row.Row)]);
    }

    private int FirstOf(int owner)
    {
        int low = 0;
        int high = owners.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = owners[middle] < owner ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
