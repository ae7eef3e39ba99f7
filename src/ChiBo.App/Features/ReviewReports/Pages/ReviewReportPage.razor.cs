using System.Globalization;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Work;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.ReviewReports.Pages;

/// <summary>The report of a review: each sentence with what it rests on, the tables, the pictures.</summary>
public sealed partial class ReviewReportPage
{
    private const int FewGrounds = 5;

    [Parameter]
    public long Key { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private OpenReviewReport? Report { get; set; }

    private bool IsAsIssued => Visitor.Address["as-issued"] == "1";

    private string Path => ReviewReportPaths.Of(Key);

    private IReadOnlyList<Crumb> Steps => [new(Say(ReviewReportTexts.List), ReviewReportPaths.List)];

    private IReadOnlyList<SummaryLine> Lines =>
        [
            new(ReviewReportTexts.CutOff, Say(Report!.Row.CutOff)),
            new(ReviewReportTexts.Guidance, Report.Made.Facts.Guidance),
            new(
                ReviewReportTexts.Communes,
                ReviewReportTexts.Number(Report.Made.Facts.Communes.Count, Visitor.Language)
            ),
            new(
                ReviewReportTexts.Issued,
                Report.Issued is { } paper ? $"{paper.Symbol}, {Say(paper.IssuedOn)}" : Say(ReviewReportTexts.NotIssued)
            ),
        ];

    protected override async Task OnInitializedAsync()
    {
        Report = await Services.GetRequiredService<ReviewReportFile>().Open(Key, IsAsIssued);
        if (Report is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private static string IssuedPath(IssuedDocument paper) =>
        string.Create(CultureInfo.InvariantCulture, $"/documents/{paper.Key}");

    private async Task Issue()
    {
        Outcome<long> issued = await Services.GetRequiredService<IssueReviewReport>().Handle(Key);
        if (issued.IsDone)
        {
            GoTo($"{Path}?done=1");
            return;
        }

        Refuse("issue", issued.Refusal);
    }
}
