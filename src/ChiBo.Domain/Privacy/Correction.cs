namespace ChiBo.Domain.Privacy;

/// <summary>What of one's own data is wrong. The numbers are kept.</summary>
public enum CorrectionItem
{
    /// <summary>Name, birth, admission, official day.</summary>
    Details,

    /// <summary>The cell, and since when.</summary>
    Membership,

    /// <summary>Exempt, away, suspended.</summary>
    Status,

    /// <summary>A position in the Party.</summary>
    Position,

    /// <summary>A post in government or an organisation.</summary>
    Post,

    /// <summary>Where one lives.</summary>
    Residence,

    /// <summary>Something else, as an attendance or a task.</summary>
    Other,
}

/// <summary>What has become of a request for correction. The numbers are kept.</summary>
public enum CorrectionState
{
    /// <summary>Made; nobody has decided yet.</summary>
    Asked,

    /// <summary>It was wrong, and has been put right.</summary>
    Corrected,

    /// <summary>It stays as it is, for a reason.</summary>
    Refused,
}
