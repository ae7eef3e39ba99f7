using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Exchange.Faults;

namespace ChiBo.Exchange.Reading;

/// <summary>How far a reading is.</summary>
/// <param name="BytesRead">Bytes read so far.</param>
/// <param name="BytesTotal">Bytes of all tables.</param>
public readonly record struct ExchangeProgress(long BytesRead, long BytesTotal);

/// <summary>How to read.</summary>
public sealed record ExchangeReadOptions
{
    /// <summary>Told from time to time how far it is.</summary>
    public IProgress<ExchangeProgress>? Progress { get; init; }

    /// <summary>Stops the reading.</summary>
    public CancellationToken Cancellation { get; init; }
}

/// <summary>What a reading found wrong or odd.</summary>
/// <param name="Faults">The first 1,000 faults, by table, then by row.</param>
/// <param name="FaultCount">How many faults there are in all.</param>
/// <param name="Warnings">What looks odd and is no fault.</param>
public sealed record ExchangeFindings(
    IReadOnlyList<ExchangeFault> Faults,
    long FaultCount,
    IReadOnlyList<ExchangeWarning> Warnings
)
{
    /// <summary>Whether there is no fault.</summary>
    public bool IsSound => FaultCount == 0;
}

/// <summary>A register that was read into a snapshot.</summary>
/// <param name="Snapshot">The snapshot; nothing when there is a fault.</param>
/// <param name="Findings">What is wrong or odd.</param>
public sealed record SnapshotReading(RegisterSnapshot? Snapshot, ExchangeFindings Findings);

/// <summary>A register that was read into rows.</summary>
/// <param name="Rows">The rows; nothing when there is a fault.</param>
/// <param name="Findings">What is wrong or odd.</param>
public sealed record RowsReading(RegisterRows? Rows, ExchangeFindings Findings);
