using System.Text.Json.Serialization;
using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Campaigns.Pages;
using ChiBo.App.Features.Campaigns.Remedies;
using ChiBo.Domain.Campaigns;
using ChiBo.Guidance.Review;
using Words = ChiBo.App.Features.Api.Work.Words;

namespace ChiBo.App.Features.Api.Campaigns;

/// <summary>What is decided about a cell that does not conform.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record DecideRemedyBody
{
    /// <summary><c>mend</c>, <c>rearrange</c>, <c>merge</c>, <c>dissolve</c> or <c>deviate</c>.</summary>
    public required string Option { get; init; }

    /// <summary>Code of the organisation that sees to it: the cell itself, or one above it.</summary>
    public required string Owner { get; init; }

    /// <summary>The person or the office.</summary>
    public required string OwnerName { get; init; }

    public required DateOnly Due { get; init; }

    public required string? Note { get; init; }

    /// <summary><c>version</c> of the cell as it was read; null while nothing is decided.</summary>
    public required long? Version { get; init; }

    public (NewRemedy Asked, long? Seen) Read(Faults faults) =>
        (
            new NewRemedy(
                faults.Word<CellRemedyOption>("option", Option),
                faults.Text("owner", Owner, 100),
                faults.Text("ownerName", OwnerName, RemedyCell.LongestOwner),
                faults.Day("due", Due),
                faults.OptionalText("note", Note, RemedyCell.LongestWords)
            ),
            Version
        );
}

/// <summary>What came of what was decided.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record EndRemedyBody
{
    public required string Outcome { get; init; }

    public required DateOnly On { get; init; }

    /// <summary><c>version</c> of the cell as it was read.</summary>
    public required long? Version { get; init; }

    public (string Outcome, DateOnly On, long? Seen) Read(Faults faults) =>
        (faults.Text("outcome", Outcome, RemedyCell.LongestWords), faults.Day("on", On), Version);
}

/// <summary>A cell of the register of those that were founded before the stop date and do not conform.</summary>
internal sealed record RemedyAnswer(
    string Code,
    string Name,
    string Commune,
    string CommuneName,
    string Above,
    DateOnly? EstablishedOn,
    string? Verdict,
    bool IsThere,
    string State,
    string? Option,
    string? Owner,
    string? OwnerName,
    DateOnly? DecidedOn,
    DateOnly? Due,
    string? Note,
    string? Outcome,
    DateOnly? OutcomeOn,
    long? Version
)
{
    /// <summary>As somebody sees it: names and words that may hold some, for who sees people alone.</summary>
    public static RemedyAnswer Of(RemedyLine line, DateOnly today, bool showsPeople) =>
        new(
            line.Cell,
            line.Name,
            line.Commune,
            line.CommuneName,
            line.District,
            line.EstablishedOn,
            line.Verdict?.Word(),
            line.IsThere,
            Words.Of((RemedyFilter.Sort)line.OrderOn(today)),
            line.Row is { } row ? Words.Of(row.Option) : null,
            line.OwnerCode,
            showsPeople ? line.Row?.OwnerName : null,
            line.Row?.DecidedOn,
            line.Row?.DueOn,
            showsPeople ? line.Row?.Note : null,
            line.Row?.Outcome,
            line.Row?.OutcomeOn,
            line.Row?.Id
        );
}
