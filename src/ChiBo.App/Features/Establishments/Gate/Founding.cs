namespace ChiBo.App.Features.Establishments.Gate;

/// <summary>An agency cell begins in a commune: it is set up there, or becomes one by another kind or commune.</summary>
/// <param name="Cell">Code of the cell.</param>
/// <param name="Commune">Code of the commune; nothing when it serves none.</param>
/// <param name="Day">Its first day there.</param>
/// <param name="To">First day on which it is no longer; nothing while no end is known.</param>
internal sealed record Founding(string Cell, string? Commune, DateOnly Day, DateOnly? To);
