namespace ChiBo.Exchange.Rosters.Files;

/// <summary>Collects the rows of one sheet within the limits.</summary>
internal sealed class GridBuilder(SheetGrid sheet)
{
    private int cells;

    public SheetGrid Sheet => sheet;

    /// <summary>The number of the row that was added last.</summary>
    public int Number { get; private set; }

    /// <summary>How many rows without a value have come since the last that had one.</summary>
    public int EmptyRows { get; private set; }

    /// <summary>Adds the next row; cells at its end that are empty are left out.</summary>
    public void Add(List<GridCell> row)
    {
        Number++;
        int last = row.FindLastIndex(cell => !string.IsNullOrWhiteSpace(cell.Text)) + 1;
        EmptyRows = last == 0 ? EmptyRows + 1 : 0;
        if (last == 0)
        {
            return;
        }

        last = Math.Min(last, GridLimits.MostColumns);
        row.RemoveRange(last, row.Count - last);
        cells += row.Count;
        sheet.Add(new GridRow(Number, row));
        if (sheet.Rows.Count > GridLimits.MostRows)
        {
            throw GridLimits.TooMany($"hơn {GridLimits.MostRows} dòng", $"more than {GridLimits.MostRows} rows");
        }

        if (cells > GridLimits.MostCells)
        {
            throw GridLimits.TooMany($"hơn {GridLimits.MostCells} ô", $"more than {GridLimits.MostCells} cells");
        }
    }
}
