using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Privacy;
using ChiBo.Domain.Shared;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Privacy.Corrections;

/// <summary>What a member has asked to be corrected, how it was answered, and asking.</summary>
public sealed partial class OwnCorrectionsPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    [Inject]
    private Person Person { get; set; } = null!;

    private IReadOnlyList<CorrectionLine> Lines { get; set; } = [];

    private IReadOnlyList<Choice> Items =>
        [.. Enum.GetValues<CorrectionItem>().Select(item => new Choice($"{item}", Say(CorrectionTexts.Of(item))))];

    protected override async Task OnInitializedAsync() =>
        Lines = await Services.GetRequiredService<CorrectionList>().Own();

    private async Task Ask()
    {
        if (!Enum.TryParse(Typed("Item"), out CorrectionItem item) || !Enum.IsDefined(item))
        {
            Errors.Add("Item", CorrectionTexts.NeedsItem);
        }

        string wrong = Required("Wrong", CorrectionTexts.NeedsWords);
        string right = Required("Right", CorrectionTexts.NeedsWords);
        if (!IsSound())
        {
            return;
        }

        Outcome<long> outcome = await Services
            .GetRequiredService<AskCorrection>()
            .Handle(new AskCorrectionRequest(item, wrong, right));
        if (outcome.IsDone)
        {
            GoTo("/account/my-data/corrections?done=asked");
        }
        else
        {
            Refuse("Item", outcome.Refusal);
        }
    }
}
