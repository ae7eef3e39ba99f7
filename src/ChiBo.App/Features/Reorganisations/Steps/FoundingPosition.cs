using ChiBo.Domain.Organisations;

namespace ChiBo.App.Features.Reorganisations.Steps;

/// <summary>A position in a cell that is set up.</summary>
/// <param name="Member">Code of the member.</param>
/// <param name="Kind">Which position.</param>
public sealed record FoundingPosition(string Member, PositionKind Kind);
