using ChiBo.Domain.Campaigns;
using ChiBo.Guidance.Review;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Campaigns.Remedies;

/// <summary>
/// An agency cell in the register of those that were founded before the stop date and do not conform, with what was decided.
/// </summary>
/// <param name="Cell">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Commune">Code of its commune.</param>
/// <param name="CommuneName">Name of its commune.</param>
/// <param name="District">What lies above.</param>
/// <param name="EstablishedOn">When it was founded; nothing when that is not known.</param>
/// <param name="Verdict">What the review says of its commune today; nothing once the commune is gone.</param>
/// <param name="IsThere">Whether the cell is there today.</param>
/// <param name="Row">What was decided.</param>
/// <param name="Owner">Name of the organisation that sees to it.</param>
/// <param name="OwnerCode">Its code.</param>
internal sealed record RemedyLine(
    string Cell,
    string Name,
    string Commune,
    string CommuneName,
    string District,
    DateOnly? EstablishedOn,
    Verdict? Verdict,
    bool IsThere,
    CellRemedy? Row,
    string? Owner,
    string? OwnerCode
)
{
    public CellRemedyCourse? Course =>
        Row is null ? null : new CellRemedyCourse(Row.Option, Row.DueOn, Row.Outcome, Row.OutcomeOn);

    /// <summary>Whether the review says that nothing is left to remedy: the cell is gone, or its commune conforms.</summary>
    public bool IsSettled =>
        !IsThere
        || Verdict is not (ChiBo.Guidance.Review.Verdict.Nonconforming or ChiBo.Guidance.Review.Verdict.Undecided);

    /// <summary>Late ones first, then those without an option, then by deadline, the settled last.</summary>
    public int OrderOn(DateOnly today) =>
        IsSettled ? 3
        : Course is not { } course ? 1
        : course.IsOverdue(today) ? 0
        : 2;
}
