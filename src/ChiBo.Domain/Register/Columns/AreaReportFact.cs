using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Register.Columns;

/// <summary>What a member in charge did for an area in a month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Member">The member.</param>
/// <param name="Attended">Whether the member attended the area cell's regular meeting; nothing when not known.</param>
/// <param name="ReportedAt">Local time at which the report was handed in; nothing when it was not.</param>
public readonly record struct AreaReportFact(MeetingMonth Month, int Member, bool? Attended, DateTime? ReportedAt);
