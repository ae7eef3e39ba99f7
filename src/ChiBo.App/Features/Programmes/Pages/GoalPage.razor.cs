using System.Globalization;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Tasks;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Programmes;
using ChiBo.Domain.Shared;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Programmes.Pages;

/// <summary>A goal of the year: what became of it, and the tasks that serve it.</summary>
public sealed partial class GoalPage
{
    [Parameter]
    public long Key { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private ShownGoal? Goal { get; set; }

    private ShownProgramme Programme { get; set; } = null!;

    private bool IsStale { get; set; }

    private IReadOnlyList<Choice> Free { get; set; } = [];

    private bool MayWrite => Programme.Writes && Goal!.Row.State == GoalState.Open;

    private IReadOnlyList<Crumb> Steps =>
        [
            new(Programme.Name, PagePaths.Organisation(Programme.Code, Visitor)),
            new(
                Say(ProgrammeTexts.Title(Programme.Year)),
                PagePaths.Organisation(
                    Programme.Code,
                    Visitor,
                    FormattableString.Invariant($"/programme/{Programme.Year}")
                )
            ),
        ];

    private IReadOnlyList<Choice> Linked => [.. Goal!.Tasks.Select(ChoiceOf)];

    private IReadOnlyList<Choice> States =>
        [
            .. Enum.GetValues<GoalState>()
                .Where(state => state != GoalState.Open)
                .Select(state => new Choice($"{state}", Say(ProgrammeTexts.Of(state)))),
        ];

    private IReadOnlyList<SummaryLine> Lines =>
        [
            new(ProgrammeTexts.State, Say(ProgrammeTexts.Of(Goal!.Row.State))),
            new(ProgrammeTexts.Who, Goal.Who),
            new(
                ProgrammeTexts.Due,
                Goal.Course.OverdueSince(Visitor.Today) is { } since
                    ? $"{Say(Goal.Course.LastDay)}, {Say(ProgrammeTexts.LateSince(Say(since)))}"
                    : Say(Goal.Course.LastDay)
            ),
            .. Goal.Row.Result is { } result
                ? [new SummaryLine(ProgrammeTexts.Result, result)]
                : Array.Empty<SummaryLine>(),
        ];

    protected override async Task OnInitializedAsync()
    {
        if (!await Read())
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (StaleForm.Sent(Http.Request) is { Length: > 0 } form && !Offers(form))
        {
            IsStale = true;
            Refuse(form, Programme.Writes ? new GoalIsClosed() : new NotYourProgramme());
        }
    }

    private bool Offers(string form) =>
        MayWrite
        && form switch
        {
            "close" => true,
            "link" => Free.Count > 0,
            "unlink" => Goal!.Tasks.Count > 0,
            _ => false,
        };

    private static Choice ChoiceOf(TaskLine task) =>
        new(task.Key.ToString(CultureInfo.InvariantCulture), $"{task.Title} ({task.Who})");

    private async Task<bool> Read()
    {
        if (await Services.GetRequiredService<ProgrammeFile>().Find(Key) is not { } found)
        {
            return false;
        }

        (Programme, Goal) = found;
        Free = MayWrite
            ?
            [
                .. (await Services.GetRequiredService<TaskList>().Of(Programme.Cell))
                    .Where(task => Goal.Tasks.All(linked => linked.Key != task.Key))
                    .Select(ChoiceOf),
            ]
            : [];
        return true;
    }

    private async Task Close()
    {
        if (!Enum.TryParse(Typed("State"), out GoalState state) || !Enum.IsDefined(state) || state == GoalState.Open)
        {
            Errors.Add("State", ProgrammeTexts.StateMissing);
        }

        if (IsSound())
        {
            await Tell(
                "Result",
                await Services.GetRequiredService<WriteProgramme>().Close(Key, state, Typed("Result"))
            );
        }
    }

    private Task Link() => OnTask("Task", (write, task) => write.Link(Key, task));

    private Task Unlink() => OnTask("Linked", (write, task) => write.Unlink(Key, task));

    private async Task OnTask(string field, Func<WriteProgramme, long, Task<Outcome<long>>> work)
    {
        if (!long.TryParse(Typed(field), NumberStyles.None, CultureInfo.InvariantCulture, out long task))
        {
            Errors.Add(field, ProgrammeTexts.TaskMissing);
        }

        if (IsSound())
        {
            await Tell(field, await work(Services.GetRequiredService<WriteProgramme>(), task));
        }
    }

    private async Task Tell(string field, Outcome<long> outcome)
    {
        if (outcome.IsDone)
        {
            GoTo(FormattableString.Invariant($"/goals/{Key}?done=1"));
            return;
        }

        Refuse(field, outcome.Refusal);
        await Read();
    }
}
