namespace ChiBo.Documents.Months;

/// <summary>How many are on the roll, and how many of them were there: what minutes count.</summary>
public sealed record AttendanceFigures
{
    /// <summary>Official members on the roll.</summary>
    public required int Official { get; init; }

    /// <summary>Probationary members on the roll.</summary>
    public required int Probationary { get; init; }

    /// <summary>Temporary members, who stay on the roll of another cell.</summary>
    public int Temporary { get; init; }

    /// <summary>Exempted from Party work and meetings.</summary>
    public int Exempt { get; init; }

    /// <summary>With another cell for a time.</summary>
    public int SentElsewhere { get; init; }

    /// <summary>Official members who were there.</summary>
    public required int PresentOfficial { get; init; }

    /// <summary>Probationary members who were there.</summary>
    public required int PresentProbationary { get; init; }

    /// <summary>Temporary members who were there.</summary>
    public int PresentTemporary { get; init; }

    /// <summary>All on the roll.</summary>
    public int OnRoll => Official + Probationary;

    /// <summary>All who were there.</summary>
    public int Present => PresentOfficial + PresentProbationary + PresentTemporary;
}
