using ChiBo.Domain.Reports;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.ReviewReports;

/// <summary>
/// A report of the sample's district as of the last day of the month before: one sentence in a person's words under which the
/// figures have changed since, and an own sentence.
/// </summary>
internal static class SampleReviewReports
{
    private const string Committee = "X99.H-HU";
    private const string District = "X99.H";

    /// <summary>The cut-off day of a day.</summary>
    public static DateOnly CutOffOf(DateOnly today) => new DateOnly(today.Year, today.Month, 1).AddDays(-1);

    /// <summary>Records them within an act.</summary>
    public static async Task Record(ActScope scope, DateOnly today)
    {
        int organisation = await scope
            .Db.Organisations.Where(row => row.Code == Committee)
            .Select(row => row.Id)
            .SingleAsync();
        int unit = await scope.Db.Units.Where(row => row.Code == District).Select(row => row.Id).SingleAsync();
        ReviewReportRecord report = scope.Record(
            new ReviewReportRecord
            {
                RecordedIn = scope.Act.Id,
                OrganisationId = organisation,
                UnitId = unit,
                CutOff = CutOffOf(today),
                CampaignKey = 0,
            }
        );
        foreach (PutSentence sentence in Sentences())
        {
            scope.Record(
                new ReviewReportEdit
                {
                    RecordedIn = scope.Act.Id,
                    ReportKey = report.Key,
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
                "strength.cells",
                "Sổ bộ chưa ghi chi bộ khu dân cư nào đang hoạt động.",
                "Các chi bộ khu dân cư đã rà soát xong số đảng viên chính thức."
            ),
            new(
                new OwnSentence(ReportSection.ReviewRearrangement, 1).Code,
                "",
                "Ban Tổ chức đã làm việc với đảng ủy xã về phương án củng cố chi bộ khu dân cư."
            ),
        ];
}
