using ChiBo.Domain.Organisations;

namespace ChiBo.App.Features.Api.Organisations;

/// <summary>Which organisations a list is about.</summary>
/// <param name="Kind">Of this kind only.</param>
/// <param name="Parent">Directly under this one only.</param>
internal sealed record OrganisationFilter(OrganisationKind? Kind, string? Parent);
