using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using ChiBo.Planning.Months;

namespace ChiBo.App.Features.Months;

/// <summary>The whole month as the planner proposes it, each line with its reasons; a person chooses and publishes.</summary>
public sealed partial class ProposalPage
{
    private static readonly Phrase Yes = new("Có", "Yes");
    private static readonly Phrase No = new("Không", "No");

    private ProposalWishes Wishes { get; set; } = ProposalWishes.First;

    private MonthProposal? Proposal { get; set; }

    /// <summary>Why what was sent was declined.</summary>
    private Refusal? Refused { get; set; }

    private IReadOnlyList<PlannedLine> Lines => Proposal is MonthProposal.Planned planned ? planned.Lines : [];

    private IReadOnlyList<Choice> YesNo => [new("true", Say(Yes)), new("false", Say(No))];

    protected override async Task OnInitializedAsync()
    {
        if (!await ReadBoard() || Board is null || Board.IsOver)
        {
            return;
        }

        TimeOnly from = Asked("from", ProposalWishes.First.From);
        TimeOnly to = Asked("to", ProposalWishes.First.To);
        Wishes = new ProposalWishes(
            from < to ? from : ProposalWishes.First.From,
            from < to ? to : ProposalWishes.First.To,
            Visitor.Address["weekends"] != "false",
            Visitor.Address["anew"] == "true"
        );
        if (!IsSent)
        {
            await Propose();
        }
    }

    private async Task Propose() =>
        Proposal = await Services.GetRequiredService<ProposeMonth>().Handle(Board!.Facts, Wishes);

    private TimeOnly Asked(string name, TimeOnly first) =>
        TimeOnly.TryParseExact(
            Visitor.Address[name],
            "HH:mm",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out TimeOnly time
        )
            ? time
            : first;

    private static bool IsNew(PlannedLine line) => line is { Cell.Fixed: null, Date: not null, Start: not null };

    private bool IsChosen(PlannedLine line) => !IsSent || Http.Request.Form["Line"].Contains(ValueOf(line));

    private static string ValueOf(PlannedLine line) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{line.Date!.Value.ToDateTime(line.Start!.Value):yyyy-MM-ddTHH:mm}|{line.Cell.Minutes}|{line.Cell.Code}"
        );

    private string Time(PlannedLine line) =>
        line is { Date: { } day, Start: { } start } ? Say(day.ToDateTime(start)) : Say(MonthTexts.None);

    private async Task Publish()
    {
        if (Board is null)
        {
            return;
        }

        List<PlannedFields> lines = [.. Http.Request.Form["Line"].Select(Read).OfType<PlannedFields>()];
        Outcome<long> outcome = await Services
            .GetRequiredService<PublishMonth>()
            .Handle(Code, lines, new PlanConfirmation(Typed("Seen"), Typed("ConfirmReason")));
        if (outcome.IsDone)
        {
            GoTo(MonthPaths.Board(Code, Shown) + "?done=published");
            return;
        }

        Refused = outcome.Refusal;
        Refuse("Line", outcome.Refusal);
        await Propose();
    }

    /// <summary>A line as the form holds it; nothing when somebody has written something else into it.</summary>
    private PlannedFields? Read(string? written)
    {
        string[] parts = (written ?? "").Split('|', 3);
        if (
            parts.Length != 3
            || !DateTime.TryParseExact(
                parts[0],
                "yyyy-MM-ddTHH:mm",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateTime start
            )
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int minutes)
        )
        {
            return null;
        }

        DateTime end = start.AddMinutes(Math.Min(minutes, 720));
        return new PlannedFields(parts[2], Shown, DateOnly.FromDateTime(start), TimeOnly.FromDateTime(start))
        {
            End = end.Date == start.Date ? TimeOnly.FromDateTime(end) : new TimeOnly(23, 59),
        };
    }
}
