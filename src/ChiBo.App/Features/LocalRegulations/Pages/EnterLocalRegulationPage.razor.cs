using System.Globalization;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Loading;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.LocalRegulations.Pages;

/// <summary>Entering a province's regulation as a pack, or another pack for one that is not in force yet.</summary>
public sealed partial class EnterLocalRegulationPage
{
    [Parameter]
    public long? Key { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private bool IsThere { get; set; }

    private LocalRegulationLine? Line { get; set; }

    private string First => Line?.Row.Pack ?? LocalPackFiles.Example;

    private string Back =>
        Key is { } key ? FormattableString.Invariant($"/local-regulations/{key}") : "/local-regulations";

    private IReadOnlyList<Crumb> Steps => [new(Say(LocalTexts.Title), "/local-regulations")];

    protected override async Task OnInitializedAsync()
    {
        Line = Key is { } key ? await Services.GetRequiredService<LocalRegulationFiles>().Find(key) : null;
        IsThere = Key is null || Line is { MaySet: true };
        if (!IsThere)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task Save()
    {
        string text = Required("Pack", LocalTexts.PackMissing);
        if (!IsSound())
        {
            return;
        }

        int seen = int.TryParse(Typed("Seen"), NumberStyles.None, CultureInfo.InvariantCulture, out int one) ? one : 0;
        Outcome<long> outcome = await Services.GetRequiredService<LocalRegulationWork>().Enter(text, Key, seen);
        if (outcome.IsDone)
        {
            GoTo(FormattableString.Invariant($"/local-regulations/{outcome.Value}?done=1"));
        }
        else
        {
            Refuse("Pack", outcome.Refusal);
        }
    }
}
