using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Establishments.Deviations;

namespace ChiBo.App.Features.Api.Establishments;

/// <summary>A deviation of a commune.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Cell">Code of the cell; null for the commune.</param>
/// <param name="Reason">Why.</param>
/// <param name="BeginsOn">First day.</param>
/// <param name="ExpiresOn">First day on which it no longer holds.</param>
/// <param name="State">What became of it.</param>
/// <param name="ApprovedBy">Who approved it.</param>
/// <param name="ApprovalNumber">Number of the approval.</param>
/// <param name="ApprovedOn">Day of the approval or refusal.</param>
/// <param name="Version">Grows with every change.</param>
internal sealed record DeviationAnswer(
    long Key,
    string Rule,
    string? Cell,
    string Reason,
    DateOnly BeginsOn,
    DateOnly ExpiresOn,
    string State,
    string? ApprovedBy,
    string? ApprovalNumber,
    DateOnly? ApprovedOn,
    long Version
)
{
    public static DeviationAnswer Of(ShownDeviation one) =>
        new(
            one.Row.Key,
            one.Row.Rule,
            one.Cell,
            one.Row.Reason,
            one.Row.BeginsOn,
            one.Row.ExpiresOn,
            Words.Of(one.Row.State),
            one.ApprovedBy,
            one.Row.ApprovalNumber,
            one.Row.ApprovedOn,
            one.Row.RecordedIn
        );
}
