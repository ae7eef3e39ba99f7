using System.Globalization;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Register;
using ChiBo.Domain.Reviews;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Reviews;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.YearReviews.OfTheCell;

/// <summary>The yearly review of a cell itself (II.1.3): its figures, what it proposes, what the committee above decided.</summary>
public sealed partial class CellItselfPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Parameter]
    public int Year { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private SeenCellReview? Seen { get; set; }

    private ReviewBoard? Board { get; set; }

    private bool IsStale { get; set; }

    private string YearText => Year.ToString(CultureInfo.InvariantCulture);

    private YearReviewRules Rules => YearReviewRules.Of(Year, Visitor.Today);

    private MoveCellReview Move => Services.GetRequiredService<MoveCellReview>();

    private int Waiting => Board?.Lines.Count(line => line.Row.Stage < ReviewStage.Voted) ?? 0;

    private IReadOnlyList<Crumb> Steps =>
        [
            new(Seen!.Cell.Name, PagePaths.Organisation(Code, Visitor)),
            new($"{Say(ReviewTexts.Title)} {YearText}", PagePaths.Organisation(Code, Visitor, $"/reviews/{YearText}")),
        ];

    private IReadOnlyList<Choice> Levels =>
        [.. Enum.GetValues<ReviewLevel>().Select(level => new Choice($"{level}", Say(ReviewTexts.Of(level))))];

    private IReadOnlyList<SummaryLine> Lines =>
        [
            new(ReviewTexts.Stage, Say(ReviewTexts.OfCellStage(Seen!.Row.Stage))),
            new(
                ReviewTexts.CellProposes,
                Join(
                    Words(Seen.Row.SelfLevel),
                    Seen.Texts.TryGetValue(MoveCellReview.VotePart, out string? votes)
                        ? Say(ReviewTexts.Votes(votes))
                        : null
                )
            ),
            new(
                ReviewTexts.CellDecided,
                Seen.Row.DecidedOn is { } on
                    ? Join(
                        Words(Seen.Row.DecidedLevel),
                        Seen.Texts.GetValueOrDefault(MoveCellReview.DecisionPart),
                        Say(on)
                    )
                    : null
            ),
        ];

    private IEnumerable<(string Title, string Words)> Told =>
        new[] { (ReviewTexts.CellWords, MoveReview.SelfPart), (ReviewTexts.Comments, MoveReview.CommentPart) }
            .Where(part => Seen!.Texts.ContainsKey(part.Item2))
            .Select(part => (Say(part.Item1), Seen!.Texts[part.Item2]));

    protected override async Task OnInitializedAsync()
    {
        Seen = Days.CanBeAsked(Year) ? await Services.GetRequiredService<CellReviewFile>().Open(Code, Year) : null;
        if (Seen is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Board = await ReviewBoard.Read(Services.GetRequiredService<ChiBoContext>(), Seen.Row.OrganisationId, Year);
        if (StaleForm.Sent(Http.Request) is { Length: > 0 } form && !Offers(form))
        {
            IsStale = true;
            Refuse(
                form,
                StageOf(form) != Seen.Row.Stage ? new NotThisStepOfTheCell(Seen.Row.Stage) : new NotYourCellStep()
            );
        }
    }

    private static ReviewStage StageOf(string form) =>
        form switch
        {
            "self" => ReviewStage.Open,
            "discuss" => ReviewStage.SelfReviewed,
            "vote" => ReviewStage.Discussed,
            _ => ReviewStage.Voted,
        };

    private static string? Join(params string?[] parts) =>
        parts[0] is null ? null : string.Join(" · ", parts.Where(part => part is not null));

    private bool Offers(string form) =>
        form switch
        {
            "self" => Seen!.Works && Seen.Row.Stage is (ReviewStage.Open or ReviewStage.SelfReviewed),
            "discuss" or "vote" => Seen!.Works && Seen.Row.Stage == StageOf(form),
            "decide" => Seen!.Decides && Seen.Row.Stage == ReviewStage.Voted,
            _ => false,
        };

    private string? Words(ReviewLevel? level) => level is { } known ? Say(ReviewTexts.Of(known)) : null;

    private ReviewLevel Level()
    {
        if (Enum.TryParse(Typed("Level"), out ReviewLevel level) && Enum.IsDefined(level))
        {
            return level;
        }

        Errors.Add("Level", ReviewTexts.LevelMissing);
        return default;
    }

    private async Task ReviewSelf()
    {
        ReviewLevel level = Level();
        await Answer("Words", () => Move.ReviewSelf(Code, Year, level, Typed("Words")));
    }

    private Task Discuss() => Answer("Words", () => Move.Discuss(Code, Year, Typed("Words")));

    private async Task Vote()
    {
        ReviewLevel level = Level();
        if (!int.TryParse(Typed("VotesFor"), NumberStyles.None, CultureInfo.InvariantCulture, out int votes))
        {
            Errors.Add("VotesFor", ReviewTexts.VotesMissing);
        }

        await Answer("VotesFor", () => Move.Vote(Code, Year, level, votes));
    }

    private async Task Decide()
    {
        ReviewLevel level = Level();
        DateOnly on = RequiredDay("DecidedOn", ReviewTexts.DayMissing);
        await Answer("DecidedOn", () => Move.Decide(Code, Year, level, on, Typed("Number")));
    }

    private async Task Answer(string field, Func<Task<Outcome<long>>> work)
    {
        if (!IsSound())
        {
            return;
        }

        Outcome<long> outcome = await work();
        if (outcome.IsDone)
        {
            GoTo($"/organisations/{Uri.EscapeDataString(Code)}/reviews/{YearText}/cell?done=1");
            return;
        }

        Refuse(
            outcome.Refusal switch
            {
                TasksNotInTimeForExcellent => "Level",
                DecisionWithoutNumber => "Number",
                _ => field,
            },
            outcome.Refusal
        );
    }
}
