namespace ChiBo.Exchange.Rosters.Files;

/// <summary>A cell: what it shows as text, and its date when the program that wrote it knew it to be one.</summary>
/// <param name="Text">What it shows; empty when there is nothing.</param>
/// <param name="Date">The date, as far as the cell shows it.</param>
internal readonly record struct GridCell(string Text, RosterDate? Date = null)
{
    public static readonly GridCell Empty = new("");

    public bool IsEmpty => string.IsNullOrEmpty(Text);
}

/// <summary>A row with its number in the file or sheet, counted from 1.</summary>
internal sealed record GridRow(int Number, List<GridCell> Cells);

/// <summary>Cells that are one; rows counted from 1 and columns from 0, the ends included.</summary>
internal readonly record struct MergedCells(int Top, int Left, int Bottom, int Right);

/// <summary>A sheet as rows of cells. Rows without a value are left out, so a row's place in the list is not its number.</summary>
internal sealed class SheetGrid(string name)
{
    private readonly Dictionary<(int Number, int Column), MergedCells> merged = [];
    private readonly Dictionary<int, int> places = [];

    /// <summary>The sheet's name; empty where a file has no sheets.</summary>
    public string Name { get; set; } = name;

    public List<GridRow> Rows { get; } = [];

    /// <summary>Whether serial numbers of dates begin in 1904.</summary>
    public bool From1904 { get; init; }

    public GridCell this[int row, int column] =>
        row >= 0 && row < Rows.Count && column >= 0 && column < Rows[row].Cells.Count
            ? Rows[row].Cells[column]
            : GridCell.Empty;

    public void Add(GridRow row)
    {
        places[row.Number] = Rows.Count;
        Rows.Add(row);
    }

    public void Merge(MergedCells cells)
    {
        int right = Math.Min(cells.Right, GridLimits.MostColumns - 1);
        long size = (long)(cells.Bottom - cells.Top + 1) * (right - cells.Left + 1);
        if (size is < 2 or > GridLimits.MostMerged || merged.Count > GridLimits.MostCells)
        {
            return;
        }

        for (int number = cells.Top; number <= cells.Bottom; number++)
        {
            for (int column = cells.Left; column <= right; column++)
            {
                merged[(number, column)] = cells with { Right = right };
            }
        }
    }

    /// <summary>The range that a cell belongs to; nothing when it stands alone.</summary>
    public MergedCells? RangeOf(int row, int column) =>
        row < Rows.Count && merged.TryGetValue((Rows[row].Number, column), out MergedCells range) ? range : null;

    /// <summary>The cell, or the first of its range.</summary>
    public GridCell Spread(int row, int column) =>
        this[row, column] is { IsEmpty: false } own ? own
        : RangeOf(row, column) is { } range && places.TryGetValue(range.Top, out int top) ? this[top, range.Left]
        : GridCell.Empty;
}
