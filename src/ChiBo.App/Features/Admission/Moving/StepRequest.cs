using ChiBo.Domain.Admission;

namespace ChiBo.App.Features.Admission.Moving;

/// <summary>A step that is to be recorded.</summary>
/// <param name="Key">The case.</param>
/// <param name="FilledInOn">How many steps were on record when the form was opened.</param>
/// <param name="Step">Which step.</param>
/// <param name="Day">When it was taken.</param>
internal sealed record StepRequest(long Key, int FilledInOn, AdmissionStep Step, DateOnly Day)
{
    public int? VotesFor { get; init; }

    /// <summary>Codes of who helps, and since when they have worked with the person.</summary>
    public IReadOnlyList<(string Code, DateOnly? TogetherSince)> Helpers { get; init; } = [];

    /// <summary>Number of the consent of a level above.</summary>
    public string? Consent { get; init; }

    /// <summary>Number of the paper.</summary>
    public string? Remark { get; init; }

    /// <summary>Codes of members who look like the person and have been looked at.</summary>
    public IReadOnlyList<string> LookedAt { get; init; } = [];
}
