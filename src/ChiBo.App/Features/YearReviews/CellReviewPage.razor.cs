using System.Globalization;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Register;
using ChiBo.Domain.Reviews;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.YearReviews;

/// <summary>The yearly review of a cell's members (II.1.3): who is at which step, and the cap on excellent.</summary>
public sealed partial class CellReviewPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Parameter]
    public int Year { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private ShownOrganisation? Shown { get; set; }

    private ReviewBoard? Board { get; set; }

    private bool MayRecord { get; set; }

    private string Tab => string.Create(CultureInfo.InvariantCulture, $"/reviews/{Year}");

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        Permits permits = Services.GetRequiredService<Permits>();
        Shown = await ShownOrganisation.Find(db, permits, Code, Asked.Day, KnownAt.Now);
        if (Shown is null || !Rolls.Cells.Contains(Shown.Kind) || !Days.CanBeAsked(Year))
        {
            Shown = null;
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Board = await ReviewBoard.Read(db, Shown.Id, Year);
        MayRecord = (await permits.OnOrganisation(AccessAction.Record, Sensitivity.Evaluation, Code)).IsAllowed;
        if (IsSent && Board is not null)
        {
            Refuse("open", new ReviewIsOpenAlready(Year));
        }
    }

    private string Words(ReviewLevel? level) => level is { } known ? Say(ReviewTexts.Of(known)) : "–";

    private async Task Open()
    {
        Outcome<int> outcome = await Services.GetRequiredService<OpenYearReview>().Handle(Code, Year);
        if (outcome.IsDone)
        {
            GoTo(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"/organisations/{Uri.EscapeDataString(Code)}{Tab}?begun={outcome.Value}"
                )
            );
            return;
        }

        Refuse("open", outcome.Refusal);
    }
}
