using ChiBo.Domain.Campaigns;

namespace ChiBo.App.Features.Campaigns.Remedies;

/// <summary>What is decided about a cell.</summary>
/// <param name="Option">The option.</param>
/// <param name="Owner">Code of the organisation that sees to it.</param>
/// <param name="OwnerName">The person or the office.</param>
/// <param name="DueOn">By when.</param>
/// <param name="Note">Why, or how.</param>
internal sealed record NewRemedy(
    CellRemedyOption Option,
    string Owner,
    string? OwnerName,
    DateOnly DueOn,
    string? Note
);
