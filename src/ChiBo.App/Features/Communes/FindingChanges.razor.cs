using ChiBo.App.Web.Components;
using ChiBo.Guidance.Review;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Communes;

/// <summary>Findings before and after, those alone that are not the same.</summary>
public sealed partial class FindingChanges
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<FindingChange> Changes { get; set; }

    /// <summary>The name of an organisation or a unit by its code.</summary>
    [Parameter, EditorRequired]
    public required Func<string, string> NameOf { get; set; }

    private MarkupString Mark(Finding? finding) =>
        finding?.Outcome switch
        {
            Outcome.Pass => StatusMark.Of(Status.Met, Visitor.Language),
            Outcome.Fail => StatusMark.Of(Status.NotMet, Visitor.Language),
            Outcome.Unknown => StatusMark.Of(Status.NotEnoughData, Visitor.Language),
            _ => new MarkupString("–"),
        };
}
