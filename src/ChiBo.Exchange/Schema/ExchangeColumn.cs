namespace ChiBo.Exchange.Schema;

/// <summary>What a column of the exchange format holds.</summary>
public enum ColumnType
{
    /// <summary>A code that the row defines.</summary>
    Code,

    /// <summary>The code of a unit that stands in <c>units</c>.</summary>
    UnitCode,

    /// <summary>The code of an organisation that stands in <c>organisations</c>.</summary>
    OrganisationCode,

    /// <summary>The code of a member who stands in <c>members</c>.</summary>
    MemberCode,

    /// <summary>Free text.</summary>
    Text,

    /// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A month, <c>yyyy-MM</c>.</summary>
    Month,

    /// <summary>A local time, <c>yyyy-MM-ddTHH:mm</c>.</summary>
    Time,

    /// <summary>One of some words.</summary>
    Word,
}

/// <summary>A column of a table of the exchange format.</summary>
/// <param name="Name">Its name in the header.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsRequired">Whether an empty value is a fault, whatever else the row says.</param>
/// <param name="Words">The words that it takes.</param>
public sealed record ExchangeColumn(
    string Name,
    ColumnType Type,
    bool IsRequired = false,
    IReadOnlyList<string>? Words = null
);

/// <summary>A table of the exchange format: a file of a folder, or a sheet of a workbook.</summary>
/// <param name="Name">The sheet's name, and the file's without <c>.csv</c>.</param>
/// <param name="Columns">Its columns, in the order in which they are written.</param>
public sealed record ExchangeTable(string Name, IReadOnlyList<ExchangeColumn> Columns)
{
    /// <summary>The file's name.</summary>
    public string File => Name + ".csv";
}
