using ChiBo.Domain.Register.Columns;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Hd28.Part2_2_Operation;

/// <summary>
/// «… tham dự các kỳ sinh hoạt của chi bộ khu dân cư»: a member in charge of the area attended the regular meeting of its
/// cell in the month. Where areas share a cell, who is in charge of both has attended for both.
/// </summary>
[Clause("II.2.c")]
internal static class II_2_c_MembersInChargeAttend
{
    private const int Least = 1;

    public static IEnumerable<Finding> Describe(CommuneInMonth month) =>
        month.AgencyCells().Any() ? month.Areas().Select(area => Describe(month, area)) : [];

    private static Finding Describe(CommuneInMonth month, int area)
    {
        string subject = month.Columns.UnitCodes[area];
        List<AreaReportFact> reports =
        [
            .. month
                .AreasSharingACellWith(area)
                .SelectMany(month.ReportsOf)
                .Where(report => month.IsInCharge(report.Member, area)),
        ];
        List<string> attended = Codes.OfMembers(
            month.Columns,
            reports.Where(report => report.Attended == true).Select(report => report.Member)
        );
        (Outcome outcome, string? variant) = OutcomeOf(month, area, reports, attended.Count);
        return new Finding(
            Rule.AreasAttended,
            outcome,
            subject,
            Text.Of(attended.Count),
            Text.Of(Least),
            AbleToAttend: null,
            Counted: attended,
            Missing: outcome == Outcome.Pass ? [] : [subject]
        )
        {
            Operation = month.Facts with { Variant = variant },
        };
    }

    /// <summary>Without a meeting of the area's cell there was none to attend; what is left empty is not known.</summary>
    private static (Outcome, string?) OutcomeOf(
        CommuneInMonth month,
        int area,
        List<AreaReportFact> reports,
        int attended
    )
    {
        if (attended >= Least)
        {
            return (Outcome.Pass, null);
        }

        if (!month.CellsOf(area).Any(cell => month.HeldMeetings(cell).Any()))
        {
            return (Outcome.Unknown, "no-meeting");
        }

        return reports.Exists(report => report.Attended is null)
            ? (Outcome.Unknown, "not-recorded")
            : (Outcome.Fail, null);
    }
}
