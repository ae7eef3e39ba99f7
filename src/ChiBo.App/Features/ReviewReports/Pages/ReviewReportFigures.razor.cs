using System.Globalization;
using ChiBo.Domain.Reports;
using ChiBo.Guidance.Review;
using ChiBo.Guidance.ReviewReports;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.ReviewReports.Pages;

/// <summary>Tables of a report; the bars stand in the tables that say the same in numbers.</summary>
public sealed partial class ReviewReportFigures
{
    private const int MostLines = 100;

    private static readonly Verdict[] Verdicts =
    [
        Verdict.Conforming,
        Verdict.Nonconforming,
        Verdict.Undecided,
        Verdict.NoAgencyCell,
    ];

    [Parameter, EditorRequired]
    public required ReviewReportTables Tables { get; set; }

    [Parameter, EditorRequired]
    public required DateOnly Day { get; set; }

    /// <summary>Whether counts of one or two people are told.</summary>
    [Parameter, EditorRequired]
    public required bool SeesPeople { get; set; }

    private int MostCommunes => Math.Max(1, Tables.Districts.Max(line => line.Counts.Total));

    private int MostCells => Tables.Strength.Max(band => band.Cells);

    private static int[] Counts(VerdictCounts counts) =>
        [counts.Conforming, counts.Nonconforming, counts.Undecided, counts.NoAgencyCell];

    private string Number(int number) => ReviewReportTexts.Number(number, Visitor.Language);

    private string Part(int communes) => Part(communes, MostCommunes);

    private static string Part(int count, int most) =>
        (100.0 * count / most).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private string PathOf(CellLine line) =>
        ReviewReportPaths.Of(new ReportRecord(ReportSource.Organisation, line.Cell.Code, line.Cell.Name), Day);
}
