namespace ChiBo.Exchange.Reading;

/// <summary>How to read.</summary>
public sealed record ExchangeReadOptions
{
    /// <summary>Told from time to time how far it is.</summary>
    public IProgress<ExchangeProgress>? Progress { get; init; }

    /// <summary>Stops the reading.</summary>
    public CancellationToken Cancellation { get; init; }
}
