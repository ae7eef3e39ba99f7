using ChiBo.Domain.Reports;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Reports;

/// <summary>
/// The report of this quarter of the sample commune's agency cell: one sentence in a person's words under which the figures have
/// changed since, and an own sentence.
/// </summary>
internal static class SampleReports
{
    private const string Cell = "X99001-CQ";
    private const int QuarterMonths = 3;

    /// <summary>The quarter of a day.</summary>
    public static ReportPeriod QuarterOf(DateOnly day) => new(day.Year, ((day.Month - 1) / QuarterMonths) + 1);

    /// <summary>Records them within an act.</summary>
    public static async Task Record(ActScope scope, DateOnly today)
    {
        int cell = await scope.Db.Organisations.Where(row => row.Code == Cell).Select(row => row.Id).SingleAsync();
        ReportPeriod period = QuarterOf(today);
        foreach (PutSentence sentence in Sentences())
        {
            scope.Record(
                new ReportEdit
                {
                    RecordedIn = scope.Act.Id,
                    OrganisationId = cell,
                    PeriodFrom = period.From,
                    PeriodTo = period.To,
                    Sentence = sentence.Code,
                    Drafted = sentence.Drafted,
                    Text = sentence.Text,
                }
            );
        }
    }

    private static IEnumerable<PutSentence> Sentences() =>
        [
            new(
                "tasks.given",
                "Trong kỳ chưa giao nhiệm vụ nào cho đảng viên.",
                "Nhiệm vụ của quý đã giao từ đầu năm; trong quý không giao thêm."
            ),
            new(
                new OwnSentence(ReportSection.Leadership, 1).Code,
                "",
                "Chi bộ lãnh đạo cơ quan giữ nền nếp một cửa, không để hồ sơ tồn qua ngày."
            ),
        ];
}
