using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Meetings.Pages;

/// <summary>What the pages that begin a meeting of a cell share.</summary>
public abstract class CellMeetingPage : FormPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    protected IServiceProvider Services { get; set; } = null!;

    /// <summary>The cell; nothing when there is none of the code.</summary>
    protected ShownOrganisation? Shown { get; private set; }

    protected string Back => PagePaths.Organisation(Code, Visitor, "/meetings");

    protected IReadOnlyList<Crumb> Steps =>
        [
            new(Say(OrganisationTexts.Title), "/organisations"),
            new(Shown!.Name, PagePaths.Organisation(Code, Visitor, "/meetings")),
        ];

    private protected ChiBoContext Db => Services.GetRequiredService<ChiBoContext>();

    protected override async Task OnInitializedAsync()
    {
        Shown = await ShownOrganisation.Find(
            Db,
            Services.GetRequiredService<Permits>(),
            Code,
            Visitor.Today,
            KnownAt.Now
        );
        if (Shown is null || !Rolls.Cells.Contains(Shown.Kind))
        {
            Shown = null;
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await Prepare(Shown.Id);
    }

    /// <summary>Reads what the page shows.</summary>
    protected abstract Task Prepare(int cell);

    /// <summary>Opens the meeting, or says beside its field why it was declined.</summary>
    protected void Answer(Outcome<long> outcome, string field)
    {
        if (outcome.IsDone)
        {
            GoTo(FormattableString.Invariant($"/meetings/{outcome.Value}?done=recorded"));
        }
        else
        {
            Refuse(outcome.Refusal is MeetingNotPossible fault ? fault.Field : field, outcome.Refusal);
        }
    }
}
