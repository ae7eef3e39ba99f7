using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Register.Rows;

/// <summary>One version of a Party organisation.</summary>
/// <param name="Code">The organisation's code, the same in all of its versions.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name; may be empty.</param>
/// <param name="ParentCode">The organisation directly above.</param>
/// <param name="UnitCodes">The units that it serves: one, several for a shared residential cell, or none known.</param>
/// <param name="Period">When this version holds.</param>
/// <param name="DecisionNumber">Number of the decision that made it so.</param>
/// <param name="DecisionDate">Day of that decision.</param>
public sealed record OrganisationRow(
    string Code,
    OrganisationKind Kind,
    string Name,
    string? ParentCode,
    IReadOnlyList<string> UnitCodes,
    Period Period,
    string? DecisionNumber = null,
    DateOnly? DecisionDate = null
);
