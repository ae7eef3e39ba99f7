using ChiBo.Exchange.Faults;

namespace ChiBo.Exchange.Reading;

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
