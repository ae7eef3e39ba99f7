using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Register.Columns;

/// <summary>A meeting of an organisation.</summary>
public readonly record struct MeetingFact(
    MeetingMonth Month,
    MeetingKind Kind,
    MeetingState State,
    DateTime? StartsAt,
    DateTime? EndsAt,
    bool HasReason
);
