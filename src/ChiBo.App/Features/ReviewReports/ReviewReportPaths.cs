using System.Globalization;
using ChiBo.Domain.Reports;

namespace ChiBo.App.Features.ReviewReports;

/// <summary>Addresses of reports of reviews, and of the records that their sentences rest on, as of the cut-off day.</summary>
internal static class ReviewReportPaths
{
    /// <summary>The list.</summary>
    public const string List = "/review-reports";

    /// <summary>A report.</summary>
    public static string Of(long key) => string.Create(CultureInfo.InvariantCulture, $"{List}/{key}");

    /// <summary>The page of a record on the cut-off day.</summary>
    public static string Of(ReportRecord record, DateOnly day)
    {
        string folder = record.Source switch
        {
            ReportSource.Commune => "communes",
            ReportSource.Unit => "units",
            _ => "organisations",
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"/{folder}/{Uri.EscapeDataString(record.Key)}?as-of={day:yyyy-MM-dd}"
        );
    }
}
