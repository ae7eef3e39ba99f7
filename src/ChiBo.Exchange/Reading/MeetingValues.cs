using ChiBo.Domain.Meetings;

namespace ChiBo.Exchange.Reading;

/// <summary>What a row tells of a meeting.</summary>
internal readonly ref struct MeetingValues
{
    public required MeetingMonth Month { get; init; }

    public required MeetingKind Kind { get; init; }

    public required DateTime? StartsAt { get; init; }

    public required DateTime? EndsAt { get; init; }

    public required MeetingState State { get; init; }

    public required ReadOnlySpan<char> Reason { get; init; }
}
