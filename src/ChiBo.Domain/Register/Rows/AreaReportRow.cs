using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Register.Rows;

/// <summary>What a member in charge did for an area in a month (tham dự, báo cáo tình hình địa bàn, II.2.c).</summary>
/// <param name="UnitCode">The area.</param>
/// <param name="Month">The month.</param>
/// <param name="MemberCode">The member in charge.</param>
/// <param name="Attended">Whether he or she attended the area cell's regular meeting of the month; nothing when not known.</param>
/// <param name="ReportedAt">Local time at which the report was handed in; nothing when it was not.</param>
public sealed record AreaReportRow(
    string UnitCode,
    MeetingMonth Month,
    string MemberCode,
    bool? Attended,
    DateTime? ReportedAt
);
