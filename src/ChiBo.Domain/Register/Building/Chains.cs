namespace ChiBo.Domain.Register.Building;

/// <summary>For each member the rows that name him or her, as chains through the rows.</summary>
internal sealed class Chains
{
    private const int End = -1;

    private readonly int[] first;
    private readonly int[] next;

    /// <summary>Chains rows by member.</summary>
    /// <param name="members">How many members there are.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="memberOf">The member of a row.</param>
    public Chains(int members, int rows, Func<int, int> memberOf)
    {
        first = new int[members];
        next = new int[rows];
        Array.Fill(first, End);
        for (int row = rows - 1; row >= 0; row--)
        {
            int member = memberOf(row);
            next[row] = first[member];
            first[member] = row;
        }
    }

    /// <summary>The first row of a member, or -1.</summary>
    public int First(int member) => first[member];

    /// <summary>The row after this one of the same member, or -1.</summary>
    public int Next(int row) => next[row];
}
