namespace ChiBo.Domain.Admission;

/// <summary>A step that is to be recorded, with what has to be known to judge it.</summary>
/// <param name="Step">Which step.</param>
/// <param name="Day">When it was taken.</param>
public sealed record StepAct(AdmissionStep Step, DateOnly Day)
{
    /// <summary>Official members in favour.</summary>
    public int? VotesFor { get; init; }

    /// <summary>Official members of the cell on the day.</summary>
    public int? OfficialMembers { get; init; }

    /// <summary>Who is to help.</summary>
    public IReadOnlyList<Helper> Helpers { get; init; } = [];

    /// <summary>The person's day of birth, where the age counts.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>Number of the paper by which a level above consented, where that is needed.</summary>
    public string? Consent { get; init; }
}

/// <summary>A member who is to help, as he or she stands on the day.</summary>
/// <param name="Code">The member's code.</param>
/// <param name="IsOfficialHere">Whether an official member on the roll of the cell who is not suspended.</param>
/// <param name="TogetherSince">Since when the two have worked together; asked of helpers before admission.</param>
public sealed record Helper(string Code, bool IsOfficialHere, DateOnly? TogetherSince = null);
