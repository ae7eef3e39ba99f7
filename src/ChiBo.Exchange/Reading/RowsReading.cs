using ChiBo.Domain.Register.Rows;

namespace ChiBo.Exchange.Reading;

/// <summary>A register that was read into rows.</summary>
/// <param name="Rows">The rows; nothing when there is a fault.</param>
/// <param name="Findings">What is wrong or odd.</param>
public sealed record RowsReading(RegisterRows? Rows, ExchangeFindings Findings);
