using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Tasks;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Tasks;

/// <summary>A task: how far it is, what shows it, and what the person can do with it.</summary>
public sealed partial class TaskPage
{
    [Parameter]
    public long Key { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<Crumb> Steps => [new(Say(TaskTexts.Title), "/tasks")];

    private WorkTask? Shown { get; set; }

    private string Who { get; set; } = "";

    private string CellName { get; set; } = "";

    private bool IsOwn { get; set; }

    private bool Works { get; set; }

    private bool IsStale { get; set; }

    private IReadOnlyList<TaskEvent> History { get; set; } = [];

    private IReadOnlyList<SummaryLine> Lines =>
        [
            new(TaskTexts.State, Say(TaskTexts.Of(Shown!.State))),
            new(TaskTexts.Progress, Say(Shown.Progress)),
            new(TaskTexts.DueOn, Say(Shown.DueOn)),
            new(TaskTexts.Cell, CellName),
            new(TaskTexts.ForBody, Say(Proposals.ProposalTexts.Of(Shown.ForBody))),
            new(TaskTexts.Evidence, Shown.Evidence),
        ];

    protected override async Task OnInitializedAsync()
    {
        await Read();
        if (Shown is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (StaleForm.Sent(Http.Request) is { Length: > 0 } form && !Offers(form))
        {
            IsStale = true;
            Refuse(form, Shown.State == TaskState.Open ? new NotYourTask() : new TaskHasEnded(Shown.State));
        }
    }

    private bool Offers(string form) =>
        Shown!.State == TaskState.Open
        && form switch
        {
            "finish" or "advance" => IsOwn || Works,
            "nudge" or "drop" => Works,
            _ => false,
        };

    private async Task Read()
    {
        TaskReach reach = Services.GetRequiredService<TaskReach>();
        Shown = await reach.Find(Key);
        if (Shown is null)
        {
            return;
        }

        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        IsOwn = Shown.MemberId == await reach.Self();
        Works = await reach.WorksFor(Shown.OrganisationId);
        Who = await db
            .MemberDetails.Known(KnownAt.Now)
            .Where(row => row.MemberId == Shown.MemberId)
            .Select(row => row.FullName)
            .SingleAsync();
        CellName =
            await db
                .OrganisationVersions.Known(KnownAt.Now)
                .Where(row => row.OrganisationId == Shown.OrganisationId)
                .OrderByDescending(row => row.ValidFrom != null)
                .ThenByDescending(row => row.ValidFrom)
                .Select(row => row.Name)
                .FirstOrDefaultAsync()
            ?? "";
        History = await TaskHistory.Of(db, Key);
    }

    private async Task Finish() => await Tell("Evidence", move => move.Finish(Key, Typed("Evidence")));

    private async Task Advance()
    {
        if (!int.TryParse(Typed("Progress"), NumberStyles.None, CultureInfo.InvariantCulture, out int progress))
        {
            var wrong = new NoSuchProgress();
            Errors.Add("Progress", new Phrase(wrong.Vietnamese, wrong.English));
        }

        if (IsSound())
        {
            await Tell("Progress", move => move.Advance(Key, progress, Typed("Said")));
        }
    }

    private async Task Nudge() => await Tell("Words", move => move.Nudge(Key, Typed("Words")));

    private async Task Drop() => await Tell("DropReason", move => move.Drop(Key, Typed("DropReason")));

    private async Task Tell(string field, Func<MoveTask, Task<Outcome<long>>> step)
    {
        Outcome<long> outcome = await step(Services.GetRequiredService<MoveTask>());
        if (outcome.IsDone)
        {
            GoTo(string.Create(CultureInfo.InvariantCulture, $"/tasks/{Key}?done=1"));
            return;
        }

        Refuse(field, outcome.Refusal);
        await Read();
    }
}
