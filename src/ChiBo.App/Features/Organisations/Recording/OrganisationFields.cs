using ChiBo.Domain.Organisations;

namespace ChiBo.App.Features.Organisations.Recording;

/// <summary>An organisation as forms hold it.</summary>
internal sealed record OrganisationFields(
    OrganisationKind Kind,
    string Name,
    string Parent,
    IReadOnlyList<string> Units,
    DateOnly From
)
{
    public string? DecisionNumber { get; init; }

    public DateOnly? DecisionDate { get; init; }

    public string? Reason { get; init; }
}
