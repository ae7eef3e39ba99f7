using ChiBo.Domain.Register.Rows;

namespace ChiBo.Storage.Reading;

/// <summary>Rows that are known now, each with the number of the fact that it was read from.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Numbers">The number of each row, by the row itself: two rows that say the same are two.</param>
public sealed record NumberedRows(RegisterRows Rows, IReadOnlyDictionary<object, long> Numbers);
