namespace ChiBo.Storage.Acts;

/// <summary>
/// One act of a person (or of the program): all that it records and supersedes is written in one transaction with it. Its
/// number is the change number of the database.
/// </summary>
public sealed class Act
{
    /// <summary>Numbered from 1 without gaps: the index in the audit tree is one less.</summary>
    public required long Id { get; init; }

    /// <summary>When it was recorded, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>What kind of act it was.</summary>
    public required ActKind Kind { get; init; }

    /// <summary>Whose account; nothing for the program itself, as at set-up.</summary>
    public int? AccountId { get; init; }

    /// <summary>For whom, when the account acted for somebody who cannot: the name as it was given.</summary>
    public string? ActingFor { get; init; }

    /// <summary>Why, in the words of the person; a correction always has one.</summary>
    public string? Reason { get; internal set; }

    /// <summary>Code of the organisation that it is about; nothing for the installation as a whole.</summary>
    public string? OrganisationCode { get; internal set; }

    /// <summary>The organisations, units and members that it names; nothing when all may be touched.</summary>
    public ActTouches? Touches { get; set; }

    /// <summary>Whether it changed the register.</summary>
    public bool ChangesRegister { get; set; }

    /// <summary>The act that it takes back.</summary>
    public long? Undoes { get; init; }
}
