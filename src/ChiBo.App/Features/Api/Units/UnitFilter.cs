using ChiBo.Domain.Units;

namespace ChiBo.App.Features.Api.Units;

/// <summary>Which units a list is about.</summary>
/// <param name="Kind">Of this kind only.</param>
/// <param name="Parent">Directly under this one only.</param>
internal sealed record UnitFilter(UnitKind? Kind, string? Parent);
