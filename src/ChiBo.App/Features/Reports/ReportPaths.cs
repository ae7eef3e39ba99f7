using ChiBo.App.Features.Reports.Reading;
using ChiBo.Domain.Reports;

namespace ChiBo.App.Features.Reports;

/// <summary>Addresses of reports, and of the records that their sentences rest on.</summary>
internal static class ReportPaths
{
    /// <summary>The list of a cell.</summary>
    public static string Of(string cell) => $"/organisations/{Uri.EscapeDataString(cell)}/reports";

    /// <summary>The report of a period.</summary>
    public static string Of(string cell, ReportPeriod period) => $"{Of(cell)}/{period.Code}";

    /// <summary>A sentence of it.</summary>
    public static string Of(string cell, ReportPeriod period, string sentence) => $"{Of(cell, period)}/{sentence}";

    /// <summary>The page of a record.</summary>
    public static string Of(ReportedCell cell, ReportRecord record)
    {
        string key = Uri.EscapeDataString(record.Key);
        return record.Source switch
        {
            ReportSource.Meeting => $"/meetings/{key}",
            ReportSource.RegisteredMeeting => $"/organisations/{key}/meetings",
            ReportSource.Document => $"/documents/{key}",
            ReportSource.Task => $"/tasks/{key}",
            ReportSource.Member => $"/members/{key}",
            ReportSource.Proposal => $"/proposals/{key}",
            ReportSource.Area => $"/areas/{key}",
            ReportSource.Goal => $"/goals/{key}",
            ReportSource.Programme => $"/organisations/{Uri.EscapeDataString(cell.Code)}/programme/{key}",
            ReportSource.Regulations => $"/organisations/{key}/regulations",
            ReportSource.Admission => $"/admissions/{key}",
            _ => $"/members/{key}/residence",
        };
    }

    /// <summary>Whether the record behind a count is an evaluation (S3), seen by fewer than the report.</summary>
    public static bool IsEvaluation(ReportSource source) =>
        source is ReportSource.Admission or ReportSource.ResidenceComment;
}
