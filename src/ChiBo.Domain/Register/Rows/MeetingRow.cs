using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Register.Rows;

/// <summary>A meeting of an organisation in a month.</summary>
/// <param name="OrganisationCode">Whose meeting.</param>
/// <param name="Month">The month for which it counts.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="StartsAt">Local time at which it starts; known for a meeting held.</param>
/// <param name="EndsAt">Local time at which it ends.</param>
/// <param name="State">What became of it.</param>
/// <param name="Reason">Why it was excused or called off.</param>
public sealed record MeetingRow(
    string OrganisationCode,
    MeetingMonth Month,
    MeetingKind Kind,
    DateTime? StartsAt,
    DateTime? EndsAt,
    MeetingState State,
    string? Reason = null
);
