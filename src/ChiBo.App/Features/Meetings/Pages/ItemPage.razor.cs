using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Meetings;
using ChiBo.Storage.Work;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Meetings.Pages;

/// <summary>An item of a meeting: what was concluded, and the votes on it.</summary>
public sealed partial class ItemPage
{
    private const string NoVote = "none";
    private const string OpenVote = "open";
    private const string SecretVote = "secret";

    [Parameter]
    public long Item { get; set; }

    protected override bool IsFor => SeesPeople && Found is not null;

    private AgendaItem? Found => Meeting.Items.FirstOrDefault(one => one.Key == Item);

    private bool MayConclude => MayWork && MeetingStages.TakesConclusions(Meeting.Stage);

    private bool MayCount => MayConclude && Found is { IsSecret: true, CheckedById: null };

    private string VoteNow =>
        Found!.IsSecret ? SecretVote
        : Found.VotesFor is null ? NoVote
        : OpenVote;

    private IReadOnlyList<Choice> Outcomes =>
        [
            new($"{ItemOutcome.Concluded}", Say(MeetingTexts.Of(ItemOutcome.Concluded))),
            new($"{ItemOutcome.CarriedOver}", Say(MeetingTexts.Of(ItemOutcome.CarriedOver))),
        ];

    private IReadOnlyList<Choice> Votes =>
        [
            new(NoVote, Say(MeetingTexts.NoVote)),
            new(OpenVote, Say(MeetingTexts.OpenVote)),
            new(SecretVote, Say(MeetingTexts.SecretVote)),
        ];

    protected override bool Offers(string form) =>
        form switch
        {
            "conclude" => MayConclude,
            "count" => MayCount,
            _ => false,
        };

    /// <summary>What is wrong with a field, when its form was sent.</summary>
    private Phrase? ErrorOf(string form, string field) => StaleForm.Sent(Http.Request) == form ? Errors[field] : null;

    /// <summary>A count of an open vote; those of a secret one are shown only once two agree.</summary>
    private string? Open(int? count) => Found!.IsSecret ? null : count?.ToString(CultureInfo.InvariantCulture);

    private async Task Conclude()
    {
        if (
            !Enum.TryParse(Typed("Outcome"), out ItemOutcome outcome)
            || outcome is not (ItemOutcome.Concluded or ItemOutcome.CarriedOver)
        )
        {
            Errors.Add("Outcome", MeetingTexts.OutcomeMissing);
        }

        string? conclusion = Typed("Conclusion");
        if (outcome == ItemOutcome.Concluded && conclusion is null)
        {
            Errors.Add("Conclusion", MeetingTexts.ConclusionMissing);
        }

        VoteTally? votes = Typed("Vote") == OpenVote ? Tally("VotesFor", "VotesAgainst", "Abstained") : null;
        if (IsSound())
        {
            var fields = new ItemFields(outcome, conclusion, Typed("Vote") == SecretVote) { Votes = votes };
            string to = fields.IsSecret ? Invariant($"/items/{Item}") : "/items";
            await Answer(await Handler<ConcludeItem>().Conclude(Key, Item, Seen, fields), "Conclusion", to);
        }
    }

    private async Task Count()
    {
        VoteTally votes = Tally("PapersFor", "PapersAgainst", "PapersSpoilt");
        if (IsSound())
        {
            await Answer(
                await Handler<ConcludeItem>().CountBallots(Key, Item, votes),
                "VotesFor",
                Invariant($"/items/{Item}")
            );
        }
    }

    private VoteTally Tally(string yes, string no, string neither) =>
        new(
            Number(yes, MeetingTexts.NotANumber),
            Number(no, MeetingTexts.NotANumber),
            Number(neither, MeetingTexts.NotANumber)
        );
}
