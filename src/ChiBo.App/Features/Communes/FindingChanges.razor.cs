using ChiBo.App.CommandLine;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Communes;

/// <summary>Findings before and after, those alone that are not the same.</summary>
public sealed partial class FindingChanges
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<FindingChange> Changes { get; set; }

    /// <summary>What the table is called: two on a page are told apart by it.</summary>
    [Parameter]
    public Phrase Label { get; set; } = CommuneTexts.Compare;

    /// <summary>The name of an organisation or a unit by its code.</summary>
    [Parameter, EditorRequired]
    public required Func<string, string> NameOf { get; set; }

    /// <summary>What a finding says, as a sign with its word; a dash where it was not there.</summary>
    internal static MarkupString Mark(Finding? finding, Language language) =>
        finding?.Outcome switch
        {
            Outcome.Pass => StatusMark.Of(Status.Met, language),
            Outcome.Fail => StatusMark.Of(Status.NotMet, language),
            Outcome.Unknown => StatusMark.Of(Status.NotEnoughData, language),
            _ => new MarkupString("–"),
        };
}
