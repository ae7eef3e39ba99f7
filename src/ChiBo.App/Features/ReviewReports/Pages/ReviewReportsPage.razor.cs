using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.ReviewReports.Pages;

/// <summary>The reports of reviews on which the person's committees work.</summary>
public sealed partial class ReviewReportsPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<ReviewReportLine> Lines { get; set; } = [];

    protected override async Task OnInitializedAsync() =>
        Lines = await Services.GetRequiredService<ReviewReportFile>().All();
}
