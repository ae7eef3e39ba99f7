using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Reports.Pages;

/// <summary>The report of a cell for a period: each sentence with what it rests on.</summary>
public sealed partial class ReportPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Parameter]
    public string Period { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private OpenReport? Report { get; set; }

    private SeenCases? Cases { get; set; }

    private bool IsStale { get; set; }

    private string Path => ReportPaths.Of(Code, Report!.Period);

    private IReadOnlyList<Crumb> Steps =>
        [
            new(Report!.CellName, PagePaths.Organisation(Code, Visitor)),
            new(Say(ReportTexts.Title), ReportPaths.Of(Code)),
        ];

    private IReadOnlyList<SummaryLine> Lines =>
        [
            new(ReportTexts.Period, $"{Say(Report!.Period.From)} – {Say(Report.Period.LastDay)}"),
            new(
                ReportTexts.Issued,
                Report.Issued.Count == 0
                    ? Say(ReportTexts.NotIssued)
                    : string.Join("; ", Report.Issued.Select(paper => $"{paper.Symbol}, {Say(paper.IssuedOn)}"))
            ),
            .. Cases is { } seen
                ? [new SummaryLine(ReportTexts.SeenAlone, Say(ReportTexts.Cases(seen)))]
                : Array.Empty<SummaryLine>(),
        ];

    protected override async Task OnInitializedAsync()
    {
        Report = await Services.GetRequiredService<ReportFile>().Open(Code, Period);
        if (Report is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Cases = await Services.GetRequiredService<CasesOfPeriod>().Of(Report.Cell.Id, Report.Period);
        if (StaleForm.Sent(Http.Request) is { Length: > 0 } && !Report.Writes)
        {
            IsStale = true;
            Refuse("issue", new NotYourReport());
        }
    }

    private async Task Issue()
    {
        Outcome<long> issued = await Services.GetRequiredService<IssueReport>().Handle(Code, Period);
        if (issued.IsDone)
        {
            GoTo(FormattableString.Invariant($"/documents/{issued.Value}"));
            return;
        }

        Refuse("issue", issued.Refusal);
    }
}
