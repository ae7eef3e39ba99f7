using System.Globalization;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>What is asked of the residence cell (II.2.d): letters to confirm, comments to give, meetings that it convenes.</summary>
public sealed partial class AskedOfUsPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<LetterToConfirm> Letters { get; set; } = [];

    private IReadOnlyList<RequestLine> Requests { get; set; } = [];

    private bool HasCells { get; set; }

    private IReadOnlyList<Choice> LetterChoices =>
        [
            .. Letters.Select(line => new Choice(
                line.Key.ToString(CultureInfo.InvariantCulture),
                $"{line.Name} · {line.Cell} · {Say(ResidenceTexts.Issued(Say(line.IssuedOn)))}"
            )),
        ];

    protected override async Task OnInitializedAsync()
    {
        AskedOfUs asked = Services.GetRequiredService<AskedOfUs>();
        Letters = await asked.Letters();
        Requests = await asked.Requests();
        HasCells = (await asked.Cells()).Count > 0;
        if (IsSent && Letters.Count == 0)
        {
            Refuse("confirm", new NoSuchContact());
        }
    }

    private async Task Confirm()
    {
        DateOnly day = RequiredDay("ReceivedOn", ResidenceTexts.DayMissing);
        if (!IsSound())
        {
            return;
        }

        _ = long.TryParse(Typed("Letter"), NumberStyles.None, CultureInfo.InvariantCulture, out long key);
        Outcome<long> outcome = await Services.GetRequiredService<MoveLetter>().Receive(key, day);
        if (outcome.IsDone)
        {
            GoTo("/residence?done=1");
            return;
        }

        Refuse(outcome.Refusal is NoSuchContact ? "Letter" : "ReceivedOn", outcome.Refusal);
    }
}
