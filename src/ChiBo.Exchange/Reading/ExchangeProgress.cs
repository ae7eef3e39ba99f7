namespace ChiBo.Exchange.Reading;

/// <summary>How far a reading is.</summary>
/// <param name="BytesRead">Bytes read so far.</param>
/// <param name="BytesTotal">Bytes of all tables.</param>
public readonly record struct ExchangeProgress(long BytesRead, long BytesTotal);
