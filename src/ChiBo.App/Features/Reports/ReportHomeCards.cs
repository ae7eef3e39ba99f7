using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Home;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Documents.Reports;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Reports;

/// <summary>A report that the cell issued in the last month, on the first page of each of its members.</summary>
internal static class ReportHomeCards
{
    private const int DaysShown = 31;

    private static readonly Phrase Title = new("Báo cáo của chi bộ", "Report of the cell");
    private static readonly Phrase Open = new("Đọc báo cáo", "Read the report");

    /// <summary>The last one of the cell on whose roll the person is; nothing when there is none.</summary>
    public static async Task<HomeCard?> Of(ChiBoContext db, Person person, DateOnly today)
    {
        if (person.Subject.MemberCode is not { } code)
        {
            return null;
        }

        string begins = CellReportPaper.SummaryOf("");
        DateOnly since = today.AddDays(-DaysShown);
        var cells = db
            .Memberships.Known(KnownAt.Now)
            .On(today)
            .Where(row => row.Member!.Code == code)
            .Select(row => row.OrganisationId);
        var last = await db
            .IssuedDocuments.Known(KnownAt.Now)
            .Where(row => row.TypeLetters == ReportFile.Letters && row.IssuedOn > since)
            .Where(row => row.Title.StartsWith(begins) && cells.Contains(row.OrganisationId))
            .OrderByDescending(row => row.Key)
            .Select(row => new
            {
                row.Key,
                row.Symbol,
                row.Title,
            })
            .FirstOrDefaultAsync();
        return last is null
            ? null
            : new HomeCard(
                Title,
                new Phrase($"{last.Symbol}, {last.Title}.", $"{last.Symbol}, {last.Title}."),
                Open,
                string.Create(CultureInfo.InvariantCulture, $"/documents/{last.Key}")
            );
    }
}
