using ChiBo.App.Features.Meetings;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Programmes;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Programmes.Pages;

/// <summary>The programme of a cell for a year: goals of the eight tasks (II.1.3.b), and which tasks have none.</summary>
public sealed partial class ProgrammePage
{
    private const int FirstYear = 2000;
    private const int LastYear = 2099;
    private const int MostLetters = 1_000;

    [Parameter]
    public string Code { get; set; } = "";

    [Parameter]
    public int Year { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private ShownProgramme? Shown { get; set; }

    private IReadOnlyList<Choice> Members { get; set; } = [];

    private IReadOnlyList<Crumb> Steps => [new(Shown!.Name, PagePaths.Organisation(Code, Visitor))];

    private IReadOnlyList<TabLink> Years =>
        [
            .. new[] { Year - 1, Year, Year + 1 }
                .Where(IsYear)
                .Select(year => new TabLink(ProgrammeTexts.Title(year), PathOf(year))),
        ];

    private IReadOnlyList<SummaryLine> Coverage =>
        [
            new(
                ProgrammeTexts.Covered,
                Say(
                    Shown!.NotCovered.Count == 0
                        ? ProgrammeTexts.AllCovered
                        : ProgrammeTexts.NotCovered(Shown.NotCovered)
                )
            ),
        ];

    private IReadOnlyList<Choice> Areas =>
        [
            .. TaskAreaNames.All.Select(area => new Choice(
                $"{area}",
                $"{TaskAreaNames.Clause(area)}. {Say(ProgrammeTexts.Of(area))}"
            )),
        ];

    protected override async Task OnInitializedAsync()
    {
        Shown = IsYear(Year) ? await Services.GetRequiredService<ProgrammeFile>().Open(Code, Year) : null;
        if (Shown is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (Shown.Writes)
        {
            ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
            Members =
            [
                .. (await MeetingRoll.Read(db, Shown.Cell, Visitor.Today, [])).Select(member => new Choice(
                    member.Code,
                    member.Name
                )),
            ];
        }
    }

    private static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    private string PathOf(int year) =>
        FormattableString.Invariant($"/organisations/{Uri.EscapeDataString(Code)}/programme/{year}");

    private string Words(ShownGoal goal)
    {
        string late = goal.Course.OverdueSince(Visitor.Today) is { } since
            ? $" ({Say(ProgrammeTexts.LateSince(Say(since)))})"
            : "";
        string who = goal.Who is { } name ? $" · {name}" : "";
        return $"{Say(ProgrammeTexts.Of(goal.Row.State))}{late} · {Say(goal.Course.LastDay)}{who}";
    }

    private async Task Set()
    {
        if (!Enum.TryParse(Typed("Area"), out TaskArea area) || !Enum.IsDefined(area))
        {
            Errors.Add("Area", ProgrammeTexts.AreaMissing);
        }

        string text = Required("Text", ProgrammeTexts.TextMissing);
        if (text.Length > MostLetters)
        {
            Errors.Add("Text", ProgrammeTexts.TextTooLong);
        }

        DateOnly? dueOn = Day("DueOn");
        if (Shown is null || !IsSound())
        {
            return;
        }

        Outcome<long> done = await Services
            .GetRequiredService<WriteProgramme>()
            .Set(Code, new GoalFields(Year, area, text, Typed("Member"), dueOn));
        if (done.IsDone)
        {
            GoTo(PathOf(Year) + "?done=1");
            return;
        }

        Refuse(
            done.Refusal switch
            {
                DueOutsideTheYear => "DueOn",
                NotOfThisCell => "Member",
                _ => "Area",
            },
            done.Refusal
        );
    }
}
