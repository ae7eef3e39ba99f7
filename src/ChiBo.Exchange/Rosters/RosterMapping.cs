using ChiBo.Exchange.Faults;

namespace ChiBo.Exchange.Rosters;

/// <summary>Where the values of a field come from.</summary>
/// <param name="Field">The field.</param>
/// <param name="Columns">The letters of the columns, such as <c>C, D</c>; nothing when they come from a title, a section or the sheet's name.</param>
/// <param name="Header">The header, title or name as it is written.</param>
/// <param name="Reason">Why.</param>
public sealed record RosterMapping(RosterField Field, string? Columns, string Header, FaultReason Reason);

/// <summary>One table of a roster and how it was understood.</summary>
/// <param name="Sheet">The sheet's name; empty for a file that has none.</param>
/// <param name="HeaderRow">The first row of the header, counted from 1.</param>
/// <param name="Mappings">Where each field that was recognised comes from.</param>
public sealed record RosterTable(string Sheet, int HeaderRow, IReadOnlyList<RosterMapping> Mappings);
