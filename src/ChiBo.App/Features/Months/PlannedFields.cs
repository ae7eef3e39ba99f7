using ChiBo.Domain.Meetings;

namespace ChiBo.App.Features.Months;

/// <summary>A meeting as a form plans it.</summary>
/// <param name="Cell">Code of the cell.</param>
/// <param name="Month">The month for which it counts.</param>
/// <param name="Day">The day, within the month.</param>
/// <param name="Start">When it begins.</param>
internal sealed record PlannedFields(string Cell, MeetingMonth Month, DateOnly Day, TimeOnly Start)
{
    public MeetingKind Kind { get; init; } = MeetingKind.Regular;

    /// <summary>When it is to be over; nothing when that is not told.</summary>
    public TimeOnly? End { get; init; }

    /// <summary>Where, when it is not the usual place.</summary>
    public string? Place { get; init; }

    /// <summary>Number of the planned meeting that is moved, of another kind than the regular one.</summary>
    public long? Moves { get; init; }

    /// <summary>That what was named of the time is known, and why it is kept to.</summary>
    public PlanConfirmation? Confirmed { get; init; }

    public DateTime StartsAt => Day.ToDateTime(Start);

    public DateTime? EndsAt => End is { } end ? Day.ToDateTime(end) : null;
}
