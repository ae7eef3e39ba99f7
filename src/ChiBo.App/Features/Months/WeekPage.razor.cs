using ChiBo.App.Web.Components;
using ChiBo.Documents.Months;
using ChiBo.Domain.Meetings;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Months;

/// <summary>The meetings of seven days, with the sheet to print.</summary>
public sealed partial class WeekPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private WeeklySheetPaper? Sheet { get; set; }

    private DateOnly From { get; set; }

    private IReadOnlyList<Crumb> Steps
    {
        get
        {
            var month = MeetingMonth.Of(From.AddDays(3));
            return [new(Say(MonthTexts.Title(month.FirstDay)), MonthPaths.Board(Code, month))];
        }
    }

    protected override async Task OnInitializedAsync()
    {
        From = WeekFiles.FromOf(Visitor);
        Sheet = await Services.GetRequiredService<WeekSheet>().Of(Code, From);
        if (Sheet is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
