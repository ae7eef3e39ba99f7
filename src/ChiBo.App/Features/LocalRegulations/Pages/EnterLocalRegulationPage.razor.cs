using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Loading;
using ChiBo.Guidance.Local;
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

    private IReadOnlyList<Choice> Provinces { get; set; } = [];

    private string First => Line?.Row.Pack ?? (IsComposed ? Composed().ToText() : LocalPackFiles.Example);

    /// <summary>Whether the text is to be made of a few fields.</summary>
    private bool IsComposed => Key is null && Asked("number") is not null;

    private IReadOnlyList<Choice> YesNo => [new("true", Say(LocalTexts.Yes)), new("false", Say(LocalTexts.No))];

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
        else if (Key is null && !IsSent)
        {
            Provinces = await Services.GetRequiredService<LocalRegulationFiles>().ProvincesToSet();
        }
    }

    private static Phrase LabelOf(LocalSetting setting) => new(setting.Meaning.Vietnamese, setting.Meaning.English);

    private string? Asked(string name) => Visitor.Address[name];

    private PackFields Composed() =>
        new(
            Asked("number") ?? "",
            Asked("title") ?? "",
            Asked("issuer") ?? "",
            Asked("issued-on") ?? "",
            Asked("province") ?? "",
            Asked("from") ?? "",
            Asked("minimum") ?? "",
            [.. LocalSetting.All.Select(setting => new LocalValue(setting.Id, Asked(setting.Id) ?? ""))]
        );

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
