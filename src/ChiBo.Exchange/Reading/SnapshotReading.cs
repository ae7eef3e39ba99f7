using ChiBo.Domain.Register;

namespace ChiBo.Exchange.Reading;

/// <summary>A register that was read into a snapshot.</summary>
/// <param name="Snapshot">The snapshot; nothing when there is a fault.</param>
/// <param name="Findings">What is wrong or odd.</param>
public sealed record SnapshotReading(RegisterSnapshot? Snapshot, ExchangeFindings Findings);
