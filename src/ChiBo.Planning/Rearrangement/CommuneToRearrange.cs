using System.Collections.Immutable;

namespace ChiBo.Planning.Rearrangement;

/// <summary>What the review of one commune rests on, on one day: all that a plan may change, and no more.</summary>
/// <param name="Code">The commune's code.</param>
/// <param name="Day">The day: plans take effect on it.</param>
public sealed record CommuneToRearrange(string Code, DateOnly Day)
{
    /// <summary>Official members that each residential cell must have.</summary>
    public int MinimumOfficialMembers { get; init; } = 9;

    /// <summary>Whether a cell that several areas share gives each of them a cell.</summary>
    public bool SharedCellCounts { get; init; }

    /// <summary>Codes of its residential areas.</summary>
    public ImmutableArray<string> Areas { get; init; } = [];

    /// <summary>Codes of its committees; as a rule one.</summary>
    public ImmutableArray<string> Committees { get; init; } = [];

    /// <summary>Residential cells that serve an area of it.</summary>
    public ImmutableArray<ResidentialCellToRearrange> ResidentialCells { get; init; } = [];

    /// <summary>Cells of other communes in whose areas members of the agency cells live, by what they count.</summary>
    public ImmutableArray<CellElsewhere> CellsElsewhere { get; init; } = [];

    /// <summary>Its agency cells; more than one is what a plan mends.</summary>
    public ImmutableArray<AgencyCellToRearrange> AgencyCells { get; init; } = [];
}

/// <summary>A residential cell of the commune.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Areas">Codes of the areas that it serves, those of other communes too.</param>
/// <param name="OfficialMembers">Official members on its roll, as the review counts them.</param>
public sealed record ResidentialCellToRearrange(string Code, ImmutableArray<string> Areas, int OfficialMembers)
{
    /// <summary>Of those counted, the ones who live in an area that the cell serves: who may be transferred.</summary>
    public ImmutableArray<ResidentMember> Residents { get; init; } = [];
}

/// <summary>An official member of a residential cell who lives in an area of it.</summary>
/// <param name="Code">The member's code.</param>
/// <param name="Areas">The areas of the cell in which the member lives.</param>
public sealed record ResidentMember(string Code, ImmutableArray<string> Areas)
{
    /// <summary>Whether no residence is on record, so that the roll alone says where the member lives.</summary>
    public bool IsPresumed { get; init; }

    /// <summary>Whether the member holds a position in the cell, and is therefore asked last.</summary>
    public bool HoldsPosition { get; init; }
}

/// <summary>A residential cell of another commune.</summary>
/// <param name="Code">Its code.</param>
/// <param name="OfficialMembers">Official members on its roll.</param>
public sealed record CellElsewhere(string Code, int OfficialMembers);

/// <summary>An agency cell of the commune.</summary>
/// <param name="Code">Its code.</param>
public sealed record AgencyCellToRearrange(string Code)
{
    /// <summary>Whether it stands directly under a committee of the commune.</summary>
    public bool IsUnderCommittee { get; init; } = true;

    /// <summary>Whether nothing speaks against its establishment (III.2-c): only dissolving mends that.</summary>
    public bool IsLawful { get; init; } = true;

    /// <summary>Whether its establishment is judged by the day of the plan itself: it is lawful when all else is mended.</summary>
    public bool IsFoundedToday { get; init; }

    /// <summary>Those on its roll for good.</summary>
    public ImmutableArray<AgencyMember> Members { get; init; } = [];

    /// <summary>Those who take part in it for a time.</summary>
    public ImmutableArray<AgencyMember> Temporary { get; init; } = [];

    /// <summary>Codes of its secretaries, on the roll or not.</summary>
    public ImmutableArray<string> Secretaries { get; init; } = [];

    /// <summary>Of the secretaries, those with the rank that II.1.2.b asks for.</summary>
    public ImmutableArray<string> RankedSecretaries { get; init; } = [];
}

/// <summary>A member of an agency cell.</summary>
/// <param name="Code">The member's code.</param>
public sealed record AgencyMember(string Code)
{
    /// <summary>Whether he or she is cadre or civil servant of the commune.</summary>
    public bool HasPost { get; init; }

    /// <summary>Whether he or she counts as official member where he or she is on the roll.</summary>
    public bool IsOfficial { get; init; }

    /// <summary>Whether he or she is deputy secretary or standing member of the commune's committee.</summary>
    public bool HasRank { get; init; }

    /// <summary>Whether he or she is secretary of the commune's committee.</summary>
    public bool IsCommuneSecretary { get; init; }

    /// <summary>Whether a residence is on record.</summary>
    public bool HasResidence { get; init; }

    /// <summary>Codes of the residential cells that serve where he or she lives, in whichever commune.</summary>
    public ImmutableArray<string> CellsOfResidence { get; init; } = [];
}
