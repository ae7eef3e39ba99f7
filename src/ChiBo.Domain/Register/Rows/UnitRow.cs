using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;

namespace ChiBo.Domain.Register.Rows;

/// <summary>One version of an administrative unit.</summary>
/// <param name="Code">The unit's code, the same in all of its versions.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name; may be empty.</param>
/// <param name="ParentCode">The unit in which it lies; a residential area's is a commune.</param>
/// <param name="CommuneKind">Only for a commune.</param>
/// <param name="Period">When this version holds.</param>
public sealed record UnitRow(
    string Code,
    UnitKind Kind,
    string Name,
    string? ParentCode,
    CommuneKind? CommuneKind,
    Period Period
);
