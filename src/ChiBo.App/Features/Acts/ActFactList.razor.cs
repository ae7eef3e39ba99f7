using ChiBo.App.CommandLine;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Acts;

/// <summary>What an act entered, or what it ended, table by table.</summary>
public sealed partial class ActFactList
{
    [Parameter, EditorRequired]
    public required Phrase Title { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<ActFactsOfTable> Tables { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyDictionary<string, string> Names { get; set; }

    /// <summary>What it is; of what has no name, the place that it is about.</summary>
    private string HeadOf(ActFact fact) =>
        fact.Detail is { } detail ? Say(detail)
        : (fact.Unit ?? fact.Organisation) is { } place ? NameOf(place)
        : Say(ActTexts.Act);

    private string NameOf(string code) => Names.GetValueOrDefault(code) is { Length: > 0 } name ? name : code;
}
