using ChiBo.App.Features.Members;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Privacy;
using ChiBo.Domain.Shared;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Privacy.Corrections;

/// <summary>A request for correction, and deciding it.</summary>
public sealed partial class CorrectionPage
{
    private const string IsCorrected = "corrected";
    private const string IsRefused = "refused";

    [Parameter]
    public long Key { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private CorrectionLine? Line { get; set; }

    private bool IsOwn { get; set; }

    private bool IsStale { get; set; }

    private bool MayDecide => Line!.Row.State == CorrectionState.Asked && !IsOwn;

    private IReadOnlyList<Choice> Decisions =>
        [new(IsCorrected, Say(CorrectionTexts.Corrected)), new(IsRefused, Say(CorrectionTexts.Refuse))];

    /// <summary>Where it is corrected: name and days on a page of their own, the rest from the record.</summary>
    private string RecordPath =>
        $"/members/{Uri.EscapeDataString(Line!.Code)}{(Line.Row.Item == CorrectionItem.Details ? "/correct" : "")}";

    protected override async Task OnInitializedAsync()
    {
        CorrectionList list = Services.GetRequiredService<CorrectionList>();
        Line = await list.Find(Key);
        if (Line is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        IsOwn = list.IsOwn(Line);
        if (StaleForm.Sent(Http.Request) is { Length: > 0 } && !MayDecide)
        {
            IsStale = true;
            Refuse("Decision", IsOwn ? new NotOnesOwnCorrection() : new CorrectionIsDecided());
        }

        await Services.GetRequiredService<PersonalLooks>().Log(Line.Row.MemberId, Line.Code, "correction");
    }

    private async Task Decide()
    {
        string? decision = Typed("Decision");
        if (decision is not (IsCorrected or IsRefused))
        {
            Errors.Add("Decision", CorrectionTexts.NeedsDecision);
        }

        if (!IsSound())
        {
            return;
        }

        Outcome<long> outcome = await Services
            .GetRequiredService<DecideCorrection>()
            .Handle(Key, decision == IsCorrected, Typed("Answer"));
        if (outcome.IsDone)
        {
            GoTo(FormattableString.Invariant($"/corrections/{Key}?done=decided"));
        }
        else
        {
            Refuse(outcome.Refusal is RefusedWithoutReason ? "Answer" : "Decision", outcome.Refusal);
        }
    }
}
