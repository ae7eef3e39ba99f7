using ChiBo.Exchange.Faults;

namespace ChiBo.Exchange.Rosters.Dates;

/// <summary>What a text says as a date: a date, nothing, or something that cannot be.</summary>
/// <param name="Date">The date.</param>
/// <param name="Fault">Why it is none.</param>
internal readonly record struct DateOutcome(RosterDate? Date, FaultReason? Fault = null)
{
    public static DateOutcome Nothing => default;

    public static DateOutcome Wrong(FaultReason reason) => new(null, reason);
}
