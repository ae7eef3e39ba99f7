namespace ChiBo.App.Features.Establishments.Deviations;

/// <summary>What a deviation is proposed with.</summary>
/// <param name="Commune">Code of the commune.</param>
/// <param name="Cell">Code of the cell; nothing for a cell that is yet to come, or for the commune.</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Reason">Why.</param>
/// <param name="BeginsOn">First day.</param>
/// <param name="ExpiresOn">First day on which it no longer holds.</param>
internal sealed record NewDeviation(
    string Commune,
    string? Cell,
    string Rule,
    string? Reason,
    DateOnly BeginsOn,
    DateOnly ExpiresOn
);
