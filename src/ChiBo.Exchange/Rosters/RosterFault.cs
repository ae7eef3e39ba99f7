using ChiBo.Exchange.Faults;

namespace ChiBo.Exchange.Rosters;

/// <summary>A value of a roster that cannot be: it is left out of the person, and stands here.</summary>
/// <param name="Place">Where.</param>
/// <param name="Field">The field that is faulty.</param>
/// <param name="Value">The value as it stands; nothing when it is missing.</param>
/// <param name="Reason">What is wrong and what to do about it, as a sentence.</param>
public sealed record RosterFault(RosterPlace Place, RosterField Field, string? Value, FaultReason Reason);

/// <summary>A row with a fault, as it stands in the roster, to be given back for correction.</summary>
/// <param name="Place">Where.</param>
/// <param name="Values">What the row holds for each field, as text.</param>
public sealed record RosterFaultyRow(RosterPlace Place, IReadOnlyDictionary<RosterField, string> Values);
