namespace ChiBo.Exchange.Schema;

/// <summary>A table of the exchange format: a file of a folder, or a sheet of a workbook.</summary>
/// <param name="Name">The sheet's name, and the file's without <c>.csv</c>.</param>
/// <param name="Columns">Its columns, in the order in which they are written.</param>
public sealed record ExchangeTable(string Name, IReadOnlyList<ExchangeColumn> Columns)
{
    /// <summary>Whether a folder has the file only when there are rows for it: it came to the format later.</summary>
    public bool IsFurther { get; init; }

    /// <summary>The file's name.</summary>
    public string File => Name + ".csv";
}
