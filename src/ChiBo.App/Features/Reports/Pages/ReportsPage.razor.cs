using ChiBo.App.Features.Documents;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Reports;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Reports.Pages;

/// <summary>The periods that a cell reports on, and what it issued: this year and the two before it.</summary>
public sealed partial class ReportsPage
{
    private const int YearsShown = 3;

    [Parameter]
    public string Code { get; set; } = "";

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private ShownOrganisation? Shown { get; set; }

    private bool ReadsPapers { get; set; }

    private IReadOnlyList<ListedReport> Lines { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        Permits permits = Services.GetRequiredService<Permits>();
        Shown = await ShownOrganisation.Find(db, permits, Code, Asked.Day, KnownAt.Now);
        if (Shown is null || !Rolls.Cells.Contains(Shown.Kind))
        {
            Shown = null;
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        ReadsPapers = (await Services.GetRequiredService<PaperReach>().Organisations()).Contains(Shown.Id);
        var lines = new List<ListedReport>();
        foreach (
            ReportPeriod period in Enumerable
                .Range(0, YearsShown)
                .SelectMany(back => ReportPeriod.Begun(Visitor.Today.Year - back, Visitor.Today))
        )
        {
            lines.Add(new ListedReport(period, await ReportFile.IssuedOf(db, Shown.Id, period)));
        }

        Lines = lines;
    }

    /// <summary>A period and the reports of it that were issued.</summary>
    private sealed record ListedReport(ReportPeriod Period, IReadOnlyList<IssuedDocument> Issued);
}
