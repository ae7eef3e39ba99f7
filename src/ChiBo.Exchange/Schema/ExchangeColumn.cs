namespace ChiBo.Exchange.Schema;

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
