using ChiBo.Domain.Meetings;

namespace ChiBo.Guidance.Review;

/// <summary>What a rule of operation looked at.</summary>
/// <param name="Month">The last calendar month that was over before the reference day.</param>
public sealed record OperationFacts(MeetingMonth Month)
{
    /// <summary>Whether the rule looks at the month; else at the day alone.</summary>
    public bool IsOfMonth { get; init; } = true;

    /// <summary>Which of the sentences for the outcome tells it; nothing when there is only one.</summary>
    internal string? Variant { get; init; }

    /// <summary>For the order of meetings and the reports: when the agency cell's meeting started, if it was held.</summary>
    public DateTime? MeetingStartedAt { get; init; }

    /// <summary>For contact with the cell of residence: who lacks what; nothing when nothing is recorded.</summary>
    public ContactLacks? Contact { get; init; }

    /// <summary>For the order of meetings: recorded overrides, the earliest first.</summary>
    public IReadOnlyList<OrderOverride> Overrides { get; init; } = [];
}

/// <summary>A recorded override of the order of meetings: it explains what happened, and changes no outcome.</summary>
/// <param name="DecidedAt">Local time of the decision.</param>
/// <param name="By">Code of the member who decided.</param>
/// <param name="Reason">Why.</param>
public sealed record OrderOverride(DateTime DecidedAt, string By, string Reason);
