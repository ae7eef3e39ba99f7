using System.Globalization;
using ChiBo.App.Features.Members;
using ChiBo.App.Features.PrivateWords;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.ResidenceContact;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Register;
using ChiBo.Domain.Reviews;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.YearReviews;

/// <summary>The yearly review of one member (II.1.3): the member's own page, and where the cell records what it says and votes.</summary>
public sealed partial class MemberReviewPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Parameter]
    public int Year { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private string? Name { get; set; }

    private SeenReview? Seen { get; set; }

    private bool IsStale { get; set; }

    private bool IsCommentMissing { get; set; }

    private IReadOnlyDictionary<string, string> Texts { get; set; } = new Dictionary<string, string>();

    private IReadOnlyList<SummaryLine> Recorded { get; set; } = [];

    private string Tab => string.Create(CultureInfo.InvariantCulture, $"/reviews/{Year}");

    private MoveReview Move => Services.GetRequiredService<MoveReview>();

    private IReadOnlyList<Choice> Levels =>
        [.. Enum.GetValues<ReviewLevel>().Select(level => new Choice($"{level}", Say(ReviewTexts.Of(level))))];

    private IReadOnlyList<SummaryLine> Lines =>
        [
            new(ReviewTexts.Stage, Say(ReviewTexts.Of(Seen!.Row.Stage))),
            new(ReviewTexts.SelfLevel, Words(Seen.Row.SelfLevel)),
            new(
                ReviewTexts.Proposed,
                Seen.Row is { VotesFor: { } votes, OfficialMembers: { } members }
                    ? $"{Words(Seen.Row.ProposedLevel)} · {Say(ReviewTexts.Votes(votes, members))}"
                    : null
            ),
            new(
                ReviewTexts.Decided,
                Seen.Row.DecidedOn is { } on ? $"{Words(Seen.Row.DecidedLevel)} · {Say(on)}" : null
            ),
        ];

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        var who = await db
            .MemberDetails.Known(KnownAt.Now)
            .Where(row => row.Member!.Code == Code)
            .Select(row => new { row.MemberId, row.FullName })
            .SingleOrDefaultAsync();
        if (who is null || !Days.CanBeAsked(Year))
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Name = who.FullName;
        await Services.GetRequiredService<PersonalLooks>().Log(who.MemberId, Code, "review");
        Seen = await Services.GetRequiredService<ReviewReach>().Find(Code, Year);
        if (Seen is null)
        {
            return;
        }

        Texts = await PrivateTexts.Of(db, PrivateSubject.MemberReview, Seen.Row.Key);
        ReviewBasis basis = await ReviewBasis.Read(db, who.MemberId, Year, Visitor.Today);
        Recorded =
        [
            new(ReviewTexts.Meetings, Say(ReviewTexts.At(basis.Came, basis.Called))),
            new(ReviewTexts.Tasks, Say(ReviewTexts.TaskWords(basis))),
            new(ReviewTexts.Residence, basis.Residence is { } said ? Say(ResidenceTexts.Of(said)) : null),
        ];
        IsCommentMissing = await Move.IsCommentMissing(who.MemberId, Year);
        if (StaleForm.Sent(Http.Request) is { Length: > 0 } form && !Offers(form))
        {
            IsStale = true;
            Refuse(form, StageOf(form) != Seen.Row.Stage ? new NotThisStepNow(Seen.Row.Stage) : new NotYourStep());
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

    private bool Offers(string form) =>
        form switch
        {
            "self" => Seen!.IsOwn && Seen.Row.Stage is (ReviewStage.Open or ReviewStage.SelfReviewed),
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
        await Answer("DecidedOn", () => Move.Decide(Code, Year, level, on));
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
            GoTo($"/members/{Uri.EscapeDataString(Code)}{Tab}?done=1");
            return;
        }

        Refuse(field, outcome.Refusal);
    }
}
