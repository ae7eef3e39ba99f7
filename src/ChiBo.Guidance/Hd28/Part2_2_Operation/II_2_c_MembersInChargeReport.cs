using ChiBo.Domain.Register.Columns;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Hd28.Part2_2_Operation;

/// <summary>
/// «… nắm bắt tình hình, kịp thời báo cáo với chi bộ cơ quan»: a report of the area for the month was handed in before the
/// agency cell's regular meeting.
/// </summary>
[Clause("II.2.c")]
internal static class II_2_c_MembersInChargeReport
{
    private const int Least = 1;

    public static IEnumerable<Finding> Describe(CommuneInMonth month)
    {
        List<int> cells = [.. month.AgencyCells()];
        return cells.Count == 0 ? [] : Describe(month, cells.Min(month.StartOfMeeting));
    }

    private static IEnumerable<Finding> Describe(CommuneInMonth month, DateTime? meeting) =>
        month.Areas().Select(area => Describe(month, area, meeting));

    private static Finding Describe(CommuneInMonth month, int area, DateTime? meeting)
    {
        string subject = month.Columns.UnitCodes[area];
        List<AreaReportFact> handedIn = [.. month.ReportsOf(area).Where(report => report.ReportedAt is not null)];
        List<AreaReportFact> inTime = [.. handedIn.Where(report => meeting is null || report.ReportedAt < meeting)];
        (Outcome outcome, string? variant) = (handedIn.Count, meeting, inTime.Count) switch
        {
            (0, _, _) => (Outcome.Fail, "none"),
            (_, null, _) => (Outcome.Unknown, null),
            (_, _, < Least) => (Outcome.Fail, "late"),
            _ => (Outcome.Pass, (string?)null),
        };
        return new Finding(
            Rule.AreasReported,
            outcome,
            subject,
            Text.Of(inTime.Count),
            Text.Of(Least),
            AbleToAttend: null,
            Counted: Codes.OfMembers(month.Columns, inTime.Select(report => report.Member)),
            Missing: outcome == Outcome.Pass ? [] : [subject]
        )
        {
            Operation = month.Facts with { Variant = variant, MeetingStartedAt = meeting },
        };
    }
}
