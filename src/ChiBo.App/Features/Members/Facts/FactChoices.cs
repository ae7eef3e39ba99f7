using ChiBo.App.CommandLine;
using ChiBo.App.Web.Components;

namespace ChiBo.App.Features.Members.Facts;

/// <summary>What the form of one sort of fact asks for, beside the days.</summary>
public sealed record FactChoices
{
    /// <summary>Kinds to choose among; none when the sort has no kinds.</summary>
    public IReadOnlyList<Choice> What { get; init; } = [];

    /// <summary>Units or organisations to choose among; none when the sort has no place.</summary>
    public IReadOnlyList<Choice> Places { get; init; } = [];

    /// <summary>Whether the code of a unit that is not among the places may be typed.</summary>
    public bool TakesOtherPlace { get; init; }

    /// <summary>What a line of text is asked for; none is when nothing.</summary>
    public Phrase? Title { get; init; }

    /// <summary>Whether there is a place to give.</summary>
    public bool HasPlace => Places.Count > 0 || TakesOtherPlace;
}
